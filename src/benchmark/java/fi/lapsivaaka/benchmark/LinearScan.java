package fi.lapsivaaka.benchmark;

import fi.lapsivaaka.classification.Entry;
import java.util.ArrayList;
import java.util.List;

/** Asks row after row until one holds. */
record LinearScan(Table table) implements Evaluator {

    @Override
    public List<String> firstRows(List<Entry> entries) {
        List<String> first = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            first.add(first(entry));
        }
        return first;
    }

    private String first(Entry entry) {
        for (TableRow row : table.rows()) {
            if (row.holds(entry)) {
                return row.id();
            }
        }
        return "";
    }
}
