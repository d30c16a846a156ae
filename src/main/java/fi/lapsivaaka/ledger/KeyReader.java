package fi.lapsivaaka.ledger;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the key of a row from its cells; rows that say the same share one key, and it is made once. */
final class KeyReader {

    private static final int MOST_SHARED = 200_000;

    private static final int MOST_TEXTS = 100_000;

    /** A key, and whether its names say that the row is a printed sum. */
    record Known(LedgerKey key, boolean sum) {}

    /** The letters a key was made of, to know them again without making texts. */
    private static final class Said {

        private final char[] letters;
        private final int[] ends;
        private final int year;
        private final int hash;
        private final Known known;

        Said(char[] letters, int[] ends, int year, int hash, Known known) {
            this.letters = letters;
            this.ends = ends;
            this.year = year;
            this.hash = hash;
            this.known = known;
        }
    }

    private final Map<LedgerField, Integer> places = new EnumMap<>(LedgerField.class);
    private final int[] keyPlaces;
    private final LedgerOptions options;
    private final Map<String, String> texts = new HashMap<>();

    /** Open addressing: the place after a taken one is tried next. */
    private @Nullable Said[] table = new Said[1 << 12];

    private int shared;

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
    }

    String cell(LedgerField field, Line line) {
        Integer place = places.get(field);
        return place == null ? "" : line.trimmed(place);
    }

    Known key(Line line, int year) {
        int hash = hash(line, year);
        int at = hash & (table.length - 1);
        for (Said said = table[at]; said != null; said = table[at]) {
            if (said.hash == hash && said.year == year && says(said, line)) {
                return said.known;
            }
            at = (at + 1) & (table.length - 1);
        }
        LedgerKey key = make(line, year);
        Known known = new Known(key, SumNames.in(key));
        if (shared < MOST_SHARED) {
            table[at] = said(line, year, hash, known);
            if (++shared * 2 > table.length) {
                grow();
            }
        }
        return known;
    }

    private int hash(Line line, int year) {
        char[] letters = line.letters();
        int hash = year;
        for (int place : keyPlaces) {
            int end = line.end(place);
            for (int i = line.start(place); i < end; i++) {
                hash = 31 * hash + letters[i];
            }
            hash = 31 * hash + '\t';
        }
        return hash ^ (hash >>> 15);
    }

    private boolean says(Said said, Line line) {
        int start = 0;
        for (int i = 0; i < keyPlaces.length; i++) {
            int end = said.ends[i];
            if (!Arrays.equals(
                    said.letters, start, end, line.letters(), line.start(keyPlaces[i]), line.end(keyPlaces[i]))) {
                return false;
            }
            start = end;
        }
        return true;
    }

    private Said said(Line line, int year, int hash, Known known) {
        int[] ends = new int[keyPlaces.length];
        int length = 0;
        for (int i = 0; i < ends.length; i++) {
            length += line.end(keyPlaces[i]) - line.start(keyPlaces[i]);
            ends[i] = length;
        }
        char[] letters = new char[length];
        int start = 0;
        for (int i = 0; i < ends.length; i++) {
            System.arraycopy(line.letters(), line.start(keyPlaces[i]), letters, start, ends[i] - start);
            start = ends[i];
        }
        return new Said(letters, ends, year, hash, known);
    }

    private void grow() {
        @Nullable Said[] smaller = table;
        table = new Said[2 * smaller.length];
        for (Said said : smaller) {
            if (said != null) {
                int at = said.hash & (table.length - 1);
                while (table[at] != null) {
                    at = (at + 1) & (table.length - 1);
                }
                table[at] = said;
            }
        }
    }

    private LedgerKey make(Line line, int year) {
        String organisation = cell(LedgerField.ORGANISATION, line);
        if (organisation.isEmpty()) {
            organisation = cell(LedgerField.ORGANISATION_NUMBER, line);
        }
        if (organisation.isEmpty()) {
            organisation = options.organisation();
        }
        CodeAndName costCentre =
                CodeAndName.of(cell(LedgerField.COST_CENTRE, line), cell(LedgerField.COST_CENTRE_NAME, line));
        CodeAndName serviceClass =
                CodeAndName.of(cell(LedgerField.SERVICE_CLASS, line), cell(LedgerField.SERVICE_CLASS_NAME, line));
        CodeAndName account = CodeAndName.of(cell(LedgerField.ACCOUNT, line), cell(LedgerField.ACCOUNT_NAME, line));
        return new LedgerKey(
                shared(organisation),
                organisationType(organisation, cell(LedgerField.ORGANISATION_TYPE, line)),
                shared(cell(LedgerField.BODY, line)),
                shared(cell(LedgerField.RESULT_AREA, line)),
                shared(costCentre.code()),
                shared(costCentre.name()),
                shared(serviceClass.code()),
                shared(serviceClass.name()),
                shared(account.code()),
                shared(account.name()),
                shared(cell(LedgerField.SUPPLIER, line)),
                shared(CodeAndName.whole(cell(LedgerField.SUPPLIER_INDUSTRY, line))),
                shared(CodeAndName.whole(cell(LedgerField.AREA, line))),
                year);
    }

    /** The same text stands in many keys: it is kept once. */
    private String shared(String text) {
        String known = texts.get(text);
        if (known != null) {
            return known;
        }
        if (texts.size() < MOST_TEXTS) {
            texts.put(text, text);
        }
        return text;
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
}
