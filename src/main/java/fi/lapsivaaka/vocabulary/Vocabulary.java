package fi.lapsivaaka.vocabulary;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The words everyone shares, with their dates and sources: one immutable whole, read from {@code db/reference/}. Lists
 * keep the order of the files; a code that is not known gives an empty result.
 */
public final class Vocabulary {

    private final Index<Level> levels;
    private final Index<LifeStage> lifeStages;
    private final Index<AgeBand> ageBands;
    private final Index<ServiceFamily> families;
    private final Index<Provision> provisions;
    private final Index<CrcArticle> crcArticles;
    private final Index<Service> services;
    private final Index<ServiceGroup> groups;
    private final Index<DecisionType> decisionTypes;
    private final Index<JointGroup> jointGroups;
    private final Populations populations;

    Vocabulary(
            Index<Level> levels,
            Index<LifeStage> lifeStages,
            Index<AgeBand> ageBands,
            Index<ServiceFamily> families,
            Index<Provision> provisions,
            Index<CrcArticle> crcArticles,
            Index<Service> services,
            Index<ServiceGroup> groups,
            Index<DecisionType> decisionTypes,
            Index<JointGroup> jointGroups,
            Populations populations) {
        this.levels = levels;
        this.lifeStages = lifeStages;
        this.ageBands = ageBands;
        this.families = families;
        this.provisions = provisions;
        this.crcArticles = crcArticles;
        this.services = services;
        this.groups = groups;
        this.decisionTypes = decisionTypes;
        this.jointGroups = jointGroups;
        this.populations = populations;
    }

    /**
     * The vocabulary packed with the product, read once.
     *
     * @throws BrokenVocabulary when the packed files are not sound, with all their problems
     */
    public static Vocabulary shipped() {
        return Shipped.VOCABULARY;
    }

    private static final class Shipped {
        static final Vocabulary VOCABULARY = VocabularyReader.read(ReferenceFiles.shipped());
    }

    /** All levels, the lightest need first, the one without level last. */
    public List<Level> levels() {
        return levels.all();
    }

    public Optional<Level> level(String code) {
        return levels.find(code);
    }

    public List<LifeStage> lifeStages() {
        return lifeStages.all();
    }

    public Optional<LifeStage> lifeStage(String code) {
        return lifeStages.find(code);
    }

    /** The age groups of {@link ChildPopulation#ages()}. */
    public List<AgeBand> ageBands() {
        return ageBands.all();
    }

    public List<ServiceFamily> families() {
        return families.all();
    }

    public Optional<ServiceFamily> family(String code) {
        return families.find(code);
    }

    public List<Service> services() {
        return services.all();
    }

    public Optional<Service> service(String id) {
        return services.find(id);
    }

    public List<ServiceGroup> groups() {
        return groups.all();
    }

    public Optional<ServiceGroup> group(String code) {
        return groups.find(code);
    }

    public List<DecisionType> decisionTypes() {
        return decisionTypes.all();
    }

    public Optional<DecisionType> decisionType(String code) {
        return decisionTypes.find(code);
    }

    public List<Provision> provisions() {
        return provisions.all();
    }

    public Optional<Provision> provision(String id) {
        return provisions.find(id);
    }

    /** Articles 1–42, the substance of the Convention. */
    public List<CrcArticle> crcArticles() {
        return crcArticles.all();
    }

    public Optional<CrcArticle> crcArticle(int number) {
        return crcArticles.find(String.valueOf(number));
    }

    /** Numbers of the articles named in every assessment: 2, 3, 6 and 12. */
    public List<Integer> crcArticlesAlways() {
        return numbers(CrcArticle.Applies.ALWAYS);
    }

    /** Numbers of the articles named whenever a budget is decided on: 4. */
    public List<Integer> crcArticlesForBudgets() {
        return numbers(CrcArticle.Applies.BUDGETS);
    }

    private List<Integer> numbers(CrcArticle.Applies applies) {
        return crcArticles().stream()
                .filter(article -> article.applies() == applies)
                .map(CrcArticle::number)
                .toList();
    }

    /**
     * Numbers of the articles to name, in ascending order: those that always apply and those that the groups of services
     * and the kinds of decision suggest. Codes that are not known suggest nothing.
     */
    public List<Integer> crcArticlesFor(Collection<String> groupCodes, Collection<String> decisionTypeCodes) {
        TreeSet<Integer> numbers = new TreeSet<>(crcArticlesAlways());
        groupCodes.forEach(code -> group(code).ifPresent(group -> numbers.addAll(group.crcArticles())));
        decisionTypeCodes.forEach(code -> decisionType(code).ifPresent(type -> numbers.addAll(type.crcArticles())));
        return List.copyOf(numbers);
    }

    /** Groups of services in the joint view of a municipality and its county, where both meet first. */
    public List<JointGroup> jointGroups() {
        return jointGroups.all();
    }

    /** The group that names the service, else the one that names its family, else the one that takes the rest. */
    public JointGroup jointGroup(String service, String family) {
        return jointGroups.all().stream()
                .filter(group -> group.services().contains(service))
                .findFirst()
                .or(() -> jointGroups.all().stream()
                        .filter(group -> group.families().contains(family))
                        .findFirst())
                .or(() -> jointGroups.all().stream()
                        .filter(JointGroup::takesTheRest)
                        .findFirst())
                .orElseThrow(() -> new IllegalStateException("joint-groups.csv has no group for the rest"));
    }

    /** Finnish municipalities, and after them the practice ones. */
    public List<Municipality> municipalities() {
        return populations.municipalities();
    }

    /** A municipality by its code or by its Finnish or Swedish name, in any case of letters. */
    public Optional<Municipality> municipality(String nameOrCode) {
        return populations.municipality(nameOrCode);
    }

    /**
     * Residents by age in the newest year known that is not after the one asked for; the result tells its year.
     *
     * @param municipality code, Finnish or Swedish name
     * @return empty when the municipality is not known or has no figures that old
     */
    public Optional<ChildPopulation> childPopulation(String municipality, int year) {
        return populations.of(municipality, year);
    }
}
