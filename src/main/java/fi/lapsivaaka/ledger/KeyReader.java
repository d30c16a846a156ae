package fi.lapsivaaka.ledger;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Makes the key of a row from its cells; rows that say the same share one key, and it is made once. Keys are numbered from
 * 0 on; where there are more than can be held, all are forgotten and numbering begins again with a new {@link #keys()}.
 */
final class KeyReader {

    /** So many keys are held. */
    static final int MOST_KEYS = 200_000;

    private static final int MOST_TEXTS = 100_000;

    private static final int MOST_TYPES = 1_000;

    private final Map<LedgerField, Integer> places = new EnumMap<>(LedgerField.class);
    private final List<KnownKeys.Run> keyPlaces;
    private final LedgerOptions options;
    private final Predicate<LedgerKey> sums;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, String> types = new HashMap<>();

    private KnownKeys known = new KnownKeys();

    /** @param sums tells the keys whose rows are sums of other rows */
    KeyReader(LedgerHeader header, LedgerOptions options, Predicate<LedgerKey> sums) {
        this.sums = sums;
        for (LedgerColumn column : header.columns()) {
            if (column.field() != null) {
                places.putIfAbsent(column.field(), column.index());
            }
        }
        this.keyPlaces = KnownKeys.Run.of(places.entrySet().stream()
                .filter(place -> place.getKey().isOfKey())
                .mapToInt(Map.Entry::getValue));
        this.options = options;
    }

    String cell(LedgerField field, Line line) {
        int place = place(field);
        return place < 0 ? "" : line.trimmed(place);
    }

    /** Number of the cell that tells a field, or -1. */
    int place(LedgerField field) {
        return places.getOrDefault(field, -1);
    }

    KnownKeys.Known key(Line line, int year) {
        KnownKeys.Known found = known.find(line, keyPlaces, year);
        if (found != null) {
            return found;
        }
        LedgerKey key = make(line, year);
        return known.add(key, sums.test(key));
    }

    /** The keys numbered so far; another list when numbering began again. */
    List<LedgerKey> keys() {
        return known.keys();
    }

    /**
     * To be called between rows: where keys have grown too many or too long, all are forgotten.
     *
     * @param wanted how many keys the next row may need
     */
    void makeRoom(int wanted) {
        if (known.isFull(wanted, MOST_KEYS)) {
            known = new KnownKeys();
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
                type(organisation, cell(LedgerField.ORGANISATION_TYPE, line)),
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

    private String type(String organisation, String written) {
        if (types.size() > MOST_TYPES) {
            types.clear();
        }
        return types.computeIfAbsent(organisation + '\t' + written, any -> organisationType(organisation, written));
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
