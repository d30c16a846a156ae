package fi.lapsivaaka.checklist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An answer as it was given: words and codes, before it is known to be valid. The same shape for every question, so
 * that it can be kept, compared and merged field by field.
 *
 * @param values codes of choices, or the one number, text or day; empty when nothing was given
 * @param parts fields beside the answer, and the two parts of a signature
 * @param rows rows of a table, column to cell; blank rows are left out
 */
public record Answer(List<String> values, Map<String, String> parts, List<Map<String, String>> rows) {

    /** Nothing was answered. */
    public static final Answer NONE = new Answer(List.of(), Map.of(), List.of());
    /** The value of a number that is not known. */
    public static final String UNKNOWN = "unknown";
    /** Part of a signature: who. */
    public static final String PERSON = "person";
    /** Part of a signature: when. */
    public static final String DATE = "date";

    public Answer {
        values = values.stream().filter(value -> !value.isBlank()).toList();
        parts = filled(parts);
        rows = rows.stream().map(Answer::filled).filter(row -> !row.isEmpty()).toList();
    }

    public static Answer of(String... values) {
        return new Answer(List.of(values), Map.of(), List.of());
    }

    public static Answer signed(String person, String date) {
        return new Answer(List.of(), Map.of(PERSON, person, DATE, date), List.of());
    }

    public static Answer table(List<Map<String, String>> rows) {
        return new Answer(List.of(), Map.of(), rows);
    }

    /** The same answer with a field beside it. */
    public Answer with(String part, String value) {
        Map<String, String> more = new LinkedHashMap<>(parts);
        more.put(part, value);
        return new Answer(values, more, rows);
    }

    public boolean isBlank() {
        return values.isEmpty() && parts.isEmpty() && rows.isEmpty();
    }

    /** The one value; the empty text when there is none or several. */
    public String value() {
        return values.size() == 1 ? values.get(0) : "";
    }

    /** Everything given for a part: the field beside the answer, or that column's cells; for "" the answer itself. */
    public List<String> given(String part) {
        if (part.isEmpty()) {
            return values;
        }
        List<String> found = new ArrayList<>();
        if (parts.containsKey(part)) {
            found.add(parts.getOrDefault(part, ""));
        }
        rows.stream().filter(row -> row.containsKey(part)).forEach(row -> found.add(row.getOrDefault(part, "")));
        return List.copyOf(found);
    }

    private static Map<String, String> filled(Map<String, String> cells) {
        Map<String, String> kept = new LinkedHashMap<>();
        cells.forEach((id, cell) -> {
            if (!cell.isBlank()) {
                kept.put(id, cell);
            }
        });
        return Map.copyOf(kept);
    }
}
