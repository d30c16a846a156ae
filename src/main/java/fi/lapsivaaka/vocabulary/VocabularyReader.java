package fi.lapsivaaka.vocabulary;

import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the reference files into one vocabulary, or refuses all of it with every problem told. */
final class VocabularyReader {

    private static final List<String> CARE_STRUCTURES = List.of("open", "housing", "institutional", "none");
    private static final List<String> ORGANISERS = List.of("kunta", "hva", "ky", "valtio");
    private static final List<String> APPLIES = List.of("always", "budgets", "suggested");
    private static final Map<String, Statutory> STATUTORY = Stream.of(Statutory.values())
            .collect(Collectors.toMap(Statutory::name, value -> value, (a, b) -> a, TreeMap::new));

    private final Problems problems = new Problems();
    private final ReferenceFiles files;

    private VocabularyReader(Function<String, @Nullable InputStream> opener) {
        this.files = new ReferenceFiles(opener, problems);
    }

    /**
     * @param opener gives the content of a file name below {@code db/reference/}, null where there is none
     * @throws BrokenVocabulary with all problems of all files
     */
    static Vocabulary read(Function<String, @Nullable InputStream> opener) {
        return new VocabularyReader(opener).read();
    }

    private Vocabulary read() {
        Index<Level> levels = Index.of(
                files.rows("levels.csv", "code", "mark", "order"),
                "code",
                row -> new Level(
                        row.text("code"),
                        row.localized("name"),
                        row.localized("meaning"),
                        row.text("mark"),
                        row.number("order")));
        Index<LifeStage> stages = Index.of(
                files.rows("life-stages.csv", "code", "order"),
                "code",
                row -> new LifeStage(row.text("code"), row.localized("name"), row.number("order")));
        Index<AgeBand> bands = Index.of(
                files.rows("age-bands.csv", "code", "life_stage", "under_18"),
                "code",
                row -> new AgeBand(
                        row.text("code"),
                        row.localized("name"),
                        row.oneOf("life_stage", stages.codes()),
                        row.yes("under_18")));
        Index<ServiceFamily> families = Index.of(
                files.rows("service-families.csv", "code", "of_oulu"),
                "code",
                row -> new ServiceFamily(row.text("code"), row.localized("name"), row.yes("of_oulu")));
        Index<Provision> provisions = Index.of(
                files.rows("provisions.csv", "id", "number", "section", "valid_to", "verified", "checked"),
                "id",
                VocabularyReader::provision);
        Index<CrcArticle> articles =
                Index.of(files.rows("crc-articles.csv", "number", "applies"), "number", VocabularyReader::article);
        Index<Service> services = Index.of(
                files.rows("services.csv", "id", "organisers", "service_class", "provisions", "checked", "note"),
                "id",
                row -> service(row, families.codes(), levels.codes(), stages.codes(), provisions.codes()));
        Index<ServiceGroup> groups = Index.of(
                files.rows("service-groups.csv", "code", "for_children", "services"),
                "code",
                row -> new ServiceGroup(
                        row.text("code"),
                        row.localized("name"),
                        row.yes("for_children"),
                        row.list("life_stages", stages.codes()),
                        row.oneOf("level", levels.codes()),
                        articles(row, articles.codes()),
                        row.list("services", services.codes())));
        Index<DecisionType> decisionTypes = Index.of(
                files.rows("decision-types.csv", "code", "crc_articles"),
                "code",
                row -> new DecisionType(row.text("code"), row.localized("name"), articles(row, articles.codes())));
        Index<JointGroup> jointGroups = Index.of(
                files.rows("joint-groups.csv", "code", "interface", "services", "families"),
                "code",
                row -> new JointGroup(
                        row.text("code"),
                        row.localized("name"),
                        row.yes("interface"),
                        row.list("services", services.codes()),
                        row.list("families", families.codes())));
        Populations populations = Populations.read(files, bands.all());
        problems.throwIfAny();
        return new Vocabulary(
                levels,
                stages,
                bands,
                families,
                provisions,
                articles,
                services,
                groups,
                decisionTypes,
                jointGroups,
                populations);
    }

    private static Provision provision(Row row) {
        return new Provision(
                row.text("id"),
                row.localized("act"),
                row.text("number"),
                row.text("section"),
                row.localized("says"),
                row.text("in_force_note"),
                row.day("valid_to"),
                row.oneOf("verified", List.of("yes", "title-only", "no")).equals("yes"),
                row.day("checked"),
                row.optional("binds").isEmpty() ? "" : row.oneOf("binds", List.of("kunta", "hva")),
                row.text("source"));
    }

    private static CrcArticle article(Row row) {
        return new CrcArticle(
                row.number("number"),
                row.localized("title"),
                CrcArticle.Applies.valueOf(row.oneOf("applies", APPLIES).toUpperCase(Locale.ROOT)));
    }

    private static Service service(
            Row row,
            Collection<String> families,
            Collection<String> levels,
            Collection<String> stages,
            Collection<String> provisions) {
        return new Service(
                row.text("id"),
                row.localized("name"),
                row.list("organisers", ORGANISERS),
                row.optional("service_class"),
                row.oneOf("family", families),
                row.oneOf("level", levels),
                row.list("life_stages", stages),
                row.oneOf("care_structure", CARE_STRUCTURES),
                STATUTORY.getOrDefault(row.oneOf("statutory", STATUTORY.keySet()), Statutory.UNKNOWN),
                row.list("provisions", provisions),
                row.text("act"),
                row.optional("section"),
                row.day("valid_from"),
                row.day("valid_to"),
                row.oneOf("checked", List.of("V", "K")).equals("V"),
                row.optional("note"));
    }

    private static List<Integer> articles(Row row, Set<String> known) {
        row.list("crc_articles", known);
        return List.copyOf(new TreeSet<>(row.numbers("crc_articles")));
    }
}
