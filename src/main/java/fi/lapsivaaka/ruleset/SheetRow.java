package fi.lapsivaaka.ruleset;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A row of a decision table.
 *
 * @param line of the file, from 1 on
 * @param key its id; where it has none of its own, {@code line-} and its line
 * @param cells column key to text, blank cells too
 */
public record SheetRow(int line, String key, Map<String, String> cells) {

    public SheetRow {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    /** The text of a cell; the empty text where the table has no such column. */
    public String cell(String column) {
        return cells.getOrDefault(column, "");
    }
}
