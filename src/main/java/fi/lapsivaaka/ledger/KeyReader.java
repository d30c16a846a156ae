package fi.lapsivaaka.ledger;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes the key of a row from its cells; rows that say the same share one key. */
final class KeyReader {

    private static final int MOST_SHARED = 50_000;

    private final Map<LedgerField, Integer> places = new EnumMap<>(LedgerField.class);
    private final LedgerOptions options;
    private final int headerYear;
    private final Map<LedgerKey, LedgerKey> shared = new HashMap<>();

    KeyReader(LedgerHeader header, LedgerOptions options) {
        for (LedgerColumn column : header.columns()) {
            if (column.field() != null) {
                places.putIfAbsent(column.field(), column.index());
            }
        }
        this.options = options;
        this.headerYear = header.amountColumn().year();
    }

    boolean has(LedgerField field) {
        return places.containsKey(field);
    }

    String cell(LedgerField field, List<String> cells) {
        Integer place = places.get(field);
        return place == null ? "" : trimmed(cells.get(place));
    }

    /**
     * @param dateYear the year of the row's date, or 0
     */
    LedgerKey key(List<String> cells, int year, int dateYear) {
        String organisation = cell(LedgerField.ORGANISATION, cells);
        if (organisation.isEmpty()) {
            organisation = cell(LedgerField.ORGANISATION_NUMBER, cells);
        }
        if (organisation.isEmpty()) {
            organisation = options.organisation();
        }
        CodeAndName costCentre =
                CodeAndName.of(cell(LedgerField.COST_CENTRE, cells), cell(LedgerField.COST_CENTRE_NAME, cells));
        CodeAndName serviceClass =
                CodeAndName.of(cell(LedgerField.SERVICE_CLASS, cells), cell(LedgerField.SERVICE_CLASS_NAME, cells));
        CodeAndName account = CodeAndName.of(cell(LedgerField.ACCOUNT, cells), cell(LedgerField.ACCOUNT_NAME, cells));
        LedgerKey key = new LedgerKey(
                organisation,
                organisationType(organisation, cell(LedgerField.ORGANISATION_TYPE, cells)),
                cell(LedgerField.BODY, cells),
                cell(LedgerField.RESULT_AREA, cells),
                costCentre.code(),
                costCentre.name(),
                serviceClass.code(),
                serviceClass.name(),
                account.code(),
                account.name(),
                cell(LedgerField.SUPPLIER, cells),
                CodeAndName.whole(cell(LedgerField.SUPPLIER_INDUSTRY, cells)),
                CodeAndName.whole(cell(LedgerField.AREA, cells)),
                firstKnown(year, dateYear, headerYear, options.year()));
        if (shared.size() >= MOST_SHARED) {
            return shared.getOrDefault(key, key);
        }
        LedgerKey before = shared.putIfAbsent(key, key);
        return before == null ? key : before;
    }

    /** A county says so in its name; everything else that keeps a ledger here is a municipality. */
    private String organisationType(String organisation, String written) {
        String type = written.toLowerCase(Locale.ROOT);
        if (type.equals("kunta") || type.equals("hva")) {
            return type;
        }
        if (!options.organisationType().isEmpty()) {
            return options.organisationType();
        }
        String text = type + " " + organisation.toLowerCase(Locale.ROOT);
        boolean county = text.contains("hyvinvointialue")
                || text.contains("välfärdsområde")
                || text.contains("wellbeing services");
        return county ? "hva" : "kunta";
    }

    private static int firstKnown(int... years) {
        for (int year : years) {
            if (year > 0) {
                return year;
            }
        }
        return 0;
    }

    /** Blanks off both ends, the no-break ones of spreadsheets too. */
    static String trimmed(String cell) {
        int start = 0;
        int end = cell.length();
        while (start < end && blank(cell.charAt(start))) {
            start++;
        }
        while (end > start && blank(cell.charAt(end - 1))) {
            end--;
        }
        return cell.substring(start, end);
    }

    private static boolean blank(char letter) {
        return letter <= ' ' || letter == '\u00a0';
    }
}
