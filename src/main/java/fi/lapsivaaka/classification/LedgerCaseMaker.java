package fi.lapsivaaka.classification;

import fi.lapsivaaka.Money;
import fi.lapsivaaka.ledger.LedgerField;
import fi.lapsivaaka.ledger.LedgerKey;
import fi.lapsivaaka.ruleset.RefusedRuleSet;
import fi.lapsivaaka.ruleset.TriedCase;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Makes a case of what a line of a ledger is for: only the columns that its place rests on, so that names that change nothing
 * are left out, and what comes out of them now.
 */
public final class LedgerCaseMaker {

    /** What a case made here expects, in this order. */
    public static final List<String> EXPECTED = List.of("rule", "service", "level", "share");

    /** Columns in the order in which they are left out when nothing rests on them: names of others first. */
    private static final List<String> DROPPED = List.of(
            "toimittaja", "kunta", "tilin nimi", "toimiala", "tulosalue", "kustannuspaikka", "tili", "palveluluokka");

    private final Classifier classifier;

    private LedgerCaseMaker(Classifier classifier) {
        this.classifier = classifier;
    }

    /** By the rules with the usual choices of method, as cases are run. */
    public static LedgerCaseMaker by(ClassificationRules rules, Vocabulary vocabulary) {
        return new LedgerCaseMaker(new Classifier(
                rules,
                rules.settings().profile(Map.of()),
                vocabulary,
                new VocabularyShares(vocabulary, rules.ruleSet())));
    }

    /**
     * @param row column of a case to text
     * @param expected field to what comes out, see {@link #EXPECTED}
     */
    public record Made(Map<String, String> row, Map<String, String> expected) {}

    /** The columns that the place of a line rests on, and what comes out of them. */
    public Made make(LedgerKey key) {
        Map<String, String> row = all(key);
        Map<String, String> whole = expected(row);
        for (String column : DROPPED) {
            Map<String, String> less = new LinkedHashMap<>(row);
            if (less.remove(column) != null && expected(less).equals(whole)) {
                row = less;
            }
        }
        return new Made(row, expected(row));
    }

    private static Map<String, String> all(LedgerKey key) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("kustannuspaikka", key.costCentreName());
        row.put("tulosalue", key.resultArea());
        row.put("palveluluokka", key.serviceClass());
        row.put("tili", key.account());
        row.put("tilin nimi", key.accountName());
        row.put("toimittaja", key.supplier());
        row.put("toimiala", key.supplierIndustry());
        row.put("kunta", key.organisation());
        row.put("organisaatio", key.organisationType());
        row.put("vuosi", key.year() == 0 ? "" : Integer.toString(key.year()));
        row.values().removeIf(String::isBlank);
        return row;
    }

    private Map<String, String> expected(Map<String, String> row) {
        Map<LedgerField, String> fields = new EnumMap<>(LedgerField.class);
        row.forEach((column, text) -> {
            LedgerField field = CaseRow.field(column);
            if (field != null) {
                fields.put(field, text);
            }
        });
        Classification found = classifier.classify(LedgerKey.of(fields));
        Map<String, String> expected = new LinkedHashMap<>();
        for (String field : EXPECTED) {
            String told = Expectation.told(found, Money.ZERO, field, "", List.of());
            expected.put(field, Objects.requireNonNullElse(told, ""));
        }
        return expected;
    }

    /**
     * A single case tried out.
     *
     * @param text as it would stand in a file of the folder {@code cases}
     * @throws RefusedRuleSet with every mistake in it
     */
    public static List<TriedCase> tried(ClassificationRules rules, Vocabulary vocabulary, String text) {
        LedgerCases.Result run = LedgerCases.runOne(rules, vocabulary, text.getBytes(StandardCharsets.UTF_8));
        if (!run.mistakes().isEmpty()) {
            throw new RefusedRuleSet(run.mistakes());
        }
        return run.tried();
    }

    /** All cases of a rule set and how they turn out. */
    public static List<TriedCase> tried(ClassificationRules rules, Vocabulary vocabulary) {
        return LedgerCases.run(rules, vocabulary).tried();
    }
}
