package fi.lapsivaaka.classification;

import fi.lapsivaaka.ledger.LedgerField;
import fi.lapsivaaka.ledger.LedgerKey;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the cases of the rule set, which are written in the words of a ledger. */
final class RuleCases {

    private static final Map<String, LedgerField> COLUMNS = Map.of(
            "kustannuspaikka", LedgerField.COST_CENTRE_NAME,
            "tulosalue", LedgerField.RESULT_AREA,
            "palveluluokka", LedgerField.SERVICE_CLASS,
            "tili", LedgerField.ACCOUNT,
            "tilin nimi", LedgerField.ACCOUNT_NAME,
            "toimittaja", LedgerField.SUPPLIER,
            "toimiala", LedgerField.SUPPLIER_INDUSTRY,
            "organisaatio", LedgerField.ORGANISATION_TYPE,
            "kunta", LedgerField.ORGANISATION,
            "vuosi", LedgerField.YEAR);

    private RuleCases() {}

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> of(String file) {
        byte[] bytes = Classifiers.RULES.ruleSet().files().get("cases/" + file + ".yaml");
        if (bytes == null) {
            throw new AssertionError("the rule set has no cases/" + file + ".yaml");
        }
        return (List<Map<String, Object>>) new Yaml(new SafeConstructor(new LoaderOptions()))
                .load(new StringReader(new String(bytes, StandardCharsets.UTF_8)));
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Map<String, Object> entry, String key) {
        return (Map<String, Object>) entry.getOrDefault(key, Map.of());
    }

    /** The ledger key of a row; the amount of the row is no part of it. */
    static LedgerKey key(Map<String, Object> row) {
        Map<LedgerField, String> fields = new EnumMap<>(LedgerField.class);
        row.forEach((column, value) -> {
            if (!column.equals("summa")) {
                LedgerField field = COLUMNS.get(column);
                if (field == null) {
                    throw new AssertionError("unknown column " + column + " in " + row);
                }
                fields.put(field, String.valueOf(value));
            }
        });
        return LedgerKey.of(fields);
    }
}
