package fi.lapsivaaka.classification;

import fi.lapsivaaka.ledger.LedgerField;
import fi.lapsivaaka.ledger.LedgerKey;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.util.EnumMap;
import java.util.Map;

/** Builds classifiers and keys for tests. */
final class Classifiers {

    static final ClassificationRules RULES = ClassificationRules.shipped();

    private Classifiers() {}

    static Classifier usual() {
        return with(Map.of());
    }

    static Classifier with(Map<String, String> profile) {
        Vocabulary vocabulary = Vocabulary.shipped();
        return new Classifier(
                RULES,
                RULES.settings().profile(profile),
                vocabulary,
                new VocabularyShares(vocabulary, RULES.ruleSet()));
    }

    /** A key of a cost centre known only by its name. */
    static LedgerKey named(String name, String wider, String organisationType, int year) {
        Map<LedgerField, String> fields = new EnumMap<>(LedgerField.class);
        fields.put(LedgerField.COST_CENTRE_NAME, name);
        fields.put(LedgerField.RESULT_AREA, wider);
        fields.put(LedgerField.ORGANISATION_TYPE, organisationType);
        fields.put(LedgerField.YEAR, String.valueOf(year));
        return LedgerKey.of(fields);
    }

    static LedgerKey classed(String serviceClass, int year) {
        return LedgerKey.of(Map.of(LedgerField.SERVICE_CLASS, serviceClass, LedgerField.YEAR, String.valueOf(year)));
    }
}
