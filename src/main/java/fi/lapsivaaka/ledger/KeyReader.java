package fi.lapsivaaka.ledger;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the key of a row from its cells; rows that say the same share one key, and it is made once. */
final class KeyReader {

    private static final int MOST_SHARED = 120_000;

    /** A key, and whether its names say that the row is a printed sum. */
    record Known(LedgerKey key, boolean sum) {}

    /** The cells a key is made of. */
    private static final class Said {

        private final String[] cells;
        private final int year;
        private final int hash;

        Said(String[] cells, int year) {
            this.cells = cells;
            this.year = year;
            this.hash = 31 * Arrays.hashCode(cells) + year;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Said said && year == said.year && Arrays.equals(cells, said.cells);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    private final Map<LedgerField, Integer> places = new EnumMap<>(LedgerField.class);
    private final int[] keyPlaces;
    private final LedgerOptions options;
    private final int headerYear;
    private final Map<Said, Known> shared = new HashMap<>();

    KeyReader(LedgerHeader header, LedgerOptions options) {
        for (LedgerColumn column : header.columns()) {
            if (column.field() != null) {
                places.putIfAbsent(column.field(), column.index());
            }
        }
        this.keyPlaces = places.entrySet().stream()
                .filter(place -> place.getKey().isOfKey())
                .mapToInt(Map.Entry::getValue)
                .toArray();
        this.options = options;
        this.headerYear = header.amountColumn().year();
    }

    String cell(LedgerField field, List<String> cells) {
        Integer place = places.get(field);
        return place == null ? "" : trimmed(cells.get(place));
    }

    /**
     * @param year the year the row tells, or 0
     * @param dateYear the year of the row's date, or 0
     */
    Known key(List<String> cells, int year, int dateYear) {
        String[] own = new String[keyPlaces.length];
        for (int i = 0; i < own.length; i++) {
            own[i] = cells.get(keyPlaces[i]);
        }
        Said said = new Said(own, firstKnown(year, dateYear, headerYear, options.year()));
        Known known = shared.get(said);
        if (known == null) {
            LedgerKey key = make(cells, said.year);
            known = new Known(key, SumNames.in(key));
            if (shared.size() < MOST_SHARED) {
                shared.put(said, known);
            }
        }
        return known;
    }

    private LedgerKey make(List<String> cells, int year) {
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
        return new LedgerKey(
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
                year);
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
