package fi.lapsivaaka.workshop.web;

import java.util.List;

/**
 * A table that was edited elsewhere, before it is taken.
 *
 * @param content the table as CSV, which the form sends back; the empty text when it was refused
 */
record TableFileView(
        String id,
        String name,
        String table,
        int revision,
        String content,
        List<String> problems,
        List<RowChange> changes,
        boolean moved) {

    /** @param cells what is otherwise: column, before, after; empty for a row that is new or gone */
    record RowChange(String kind, String row, List<CellChange> cells) {}

    record CellChange(String column, String before, String after) {}
}
