package fi.lapsivaaka.classification;

import fi.lapsivaaka.Money;
import fi.lapsivaaka.ledger.LedgerField;
import fi.lapsivaaka.ledger.LedgerKey;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A ledger row as cases write it, in the Finnish words of ledgers. */
record CaseRow(LedgerKey key, Money amount) {

    private static final String AMOUNT = "summa";

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

    /** The field of a ledger that a column of a case fills; null for a column that none is called. */
    static @Nullable LedgerField field(String column) {
        return COLUMNS.get(column);
    }

    /** Null, with a problem told, when the row cannot be read. */
    static @Nullable CaseRow read(YamlTree row) {
        Map<LedgerField, String> fields = new EnumMap<>(LedgerField.class);
        Money amount = Money.ZERO;
        boolean sound = true;
        for (String column : row.keys()) {
            String text = row.text(column);
            LedgerField field = COLUMNS.get(column);
            if (field == LedgerField.YEAR && !text.matches("[0-9]{1,4}")) {
                row.refuse(column, text + " is not a year", "four digits, as 2024");
                sound = false;
            } else if (field != null) {
                fields.put(field, text);
            } else if (column.equals(AMOUNT) && text.matches("-?[0-9]{1,12}(\\.[0-9]{1,2})?")) {
                amount = Money.ofEuros(new BigDecimal(text));
            } else {
                row.refuse(
                        column,
                        column.equals(AMOUNT) ? text + " is not an amount" : "unknown column '" + column + "'",
                        COLUMNS.keySet().stream()
                                .sorted()
                                .collect(Collectors.joining(", ", "", ", " + AMOUNT + " 100.00")));
                sound = false;
            }
        }
        return sound ? new CaseRow(LedgerKey.of(fields), amount) : null;
    }
}
