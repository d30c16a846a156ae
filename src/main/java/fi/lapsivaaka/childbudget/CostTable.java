package fi.lapsivaaka.childbudget;

import java.util.List;

/**
 * A cost view written out in one language, for pages and print.
 *
 * @param rows each as long as {@code columns}
 * @param total the last row, likewise
 * @param notes where the figures come from, what they are divided by, and how certain they are
 */
public record CostTable(
        String caption, List<String> columns, List<List<String>> rows, List<String> total, List<String> notes) {

    public CostTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        total = List.copyOf(total);
        notes = List.copyOf(notes);
    }
}
