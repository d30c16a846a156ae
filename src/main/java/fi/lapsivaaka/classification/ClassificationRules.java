package fi.lapsivaaka.classification;

import fi.lapsivaaka.ruleset.FactSchema;
import fi.lapsivaaka.ruleset.Problem;
import fi.lapsivaaka.ruleset.RefusedRuleSet;
import fi.lapsivaaka.ruleset.RowIndex;
import fi.lapsivaaka.ruleset.Rule;
import fi.lapsivaaka.ruleset.RuleSet;
import fi.lapsivaaka.ruleset.RuleSetAnalysis;
import fi.lapsivaaka.ruleset.RuleSource;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The rule set {@code service-classification}, with the parts only this room understands: the words of names, the
 * settings of method, the allocation keys.
 */
public final class ClassificationRules {

    /** Name of the shipped rule set. */
    public static final String NAME = "service-classification";

    /** What its tables may speak about. */
    public static final FactSchema SCHEMA = new FactSchema(List.of(Entry.class), Outcome.class);

    private final RuleSet ruleSet;
    private final NameTerms terms;
    private final Settings settings;
    private final List<AllocationKey> keys;
    private final Set<String> fieldsRead;
    private final RowIndex nameRows;
    private final RowIndex placingRows;

    private ClassificationRules(
            RuleSet ruleSet, NameTerms terms, Settings settings, List<AllocationKey> keys, Set<String> fieldsRead) {
        this.ruleSet = ruleSet;
        this.terms = terms;
        this.settings = settings;
        this.keys = List.copyOf(keys);
        this.fieldsRead = Set.copyOf(fieldsRead);
        this.nameRows = RowIndex.of(ruleSet, SCHEMA, ClassificationRules::names);
        this.placingRows = RowIndex.of(ruleSet, SCHEMA, rule -> !names(rule));
    }

    private static boolean names(Rule rule) {
        return rule.group().equals(Tables.NAMES);
    }

    /**
     * @throws RefusedRuleSet with every problem found, in its tables, its words and its settings, and, when there is none,
     *     with every error that the analysis of the tables finds
     */
    public static ClassificationRules read(RuleSource source, Vocabulary vocabulary) {
        ClassificationRules rules = readAlone(source, vocabulary);
        RuleSetAnalysis.refuseErrors(rules.ruleSet, ClassificationRulesInspector.world(rules.terms));
        return rules;
    }

    /**
     * The same without the analysis, for whoever makes it anyway.
     *
     * @throws RefusedRuleSet with every problem found, in its tables, its words and its settings
     */
    public static ClassificationRules readAlone(RuleSource source, Vocabulary vocabulary) {
        RuleSet ruleSet = RuleSet.read(source, SCHEMA);
        List<Problem> problems = new ArrayList<>();
        NameTerms terms = NameTerms.read(bytes(ruleSet, NameTerms.FILE, problems), problems);
        if (terms.names().isEmpty()) {
            // Without a single word every row would be told to be wrong, and the one real problem would drown.
            throw new RefusedRuleSet(problems);
        }
        Settings settings = Settings.read(bytes(ruleSet, Settings.FILE, problems), problems);
        List<AllocationKey> keys = KeyReader.read(bytes(ruleSet, KeyReader.FILE, problems), problems);
        TableChecker checker = new TableChecker(terms, settings, keys, vocabulary, ruleSet.files(), problems);
        ruleSet.rules().forEach(checker::check);
        if (!problems.isEmpty()) {
            throw new RefusedRuleSet(problems);
        }
        return new ClassificationRules(ruleSet, terms, settings, keys, checker.fieldsRead());
    }

    /** The rule set that ships with the product. */
    public static ClassificationRules shipped() {
        return read(RuleSource.shipped(NAME), Vocabulary.shipped());
    }

    private static byte[] bytes(RuleSet ruleSet, String file, List<Problem> problems) {
        byte[] bytes = ruleSet.files().get(file);
        if (bytes == null) {
            problems.add(new Problem(file, 0, 0, "", "the file is missing", file));
            return "{}".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        }
        return bytes;
    }

    public RuleSet ruleSet() {
        return ruleSet;
    }

    /** A classifier with the population shares of a vocabulary. */
    public Classifier classifier(Profile profile, Vocabulary vocabulary) {
        return new Classifier(this, profile, vocabulary, new VocabularyShares(vocabulary, ruleSet));
    }

    public Settings settings() {
        return settings;
    }

    public List<AllocationKey> keys() {
        return keys;
    }

    NameTerms terms() {
        return terms;
    }

    /** Finds the rows that give a service class by name. */
    RowIndex nameRows() {
        return nameRows;
    }

    /** Finds the rows of all other tables. */
    RowIndex placingRows() {
        return placingRows;
    }

    /** Fields of {@link Entry} that some row reads. */
    Set<String> fieldsRead() {
        return fieldsRead;
    }
}
