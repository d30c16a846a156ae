package fi.lapsivaaka.workshop.web;

import java.util.List;
import java.util.Map;

/**
 * A decision table of a draft, a page of its rows at a time.
 *
 * @param id of the draft
 * @param table its name in addresses
 * @param revision of the draft that is shown
 * @param shown columns that are shown: those with a filled cell on the page, or all
 * @param lists pick lists, field to choices
 * @param matching rows that match what was searched for
 * @param problems of the table as a whole
 */
record TableView(
        String id,
        String name,
        String table,
        boolean open,
        int revision,
        List<ColumnView> shown,
        Map<String, List<OptionView>> lists,
        List<RowView> rows,
        int matching,
        int all,
        int page,
        int pages,
        String query,
        boolean faulty,
        boolean every,
        List<String> problems,
        boolean undo) {

    /**
     * @param at column of the file, by which forms name it
     * @param kind {@code when} or {@code then}
     * @param list the field whose pick list fits; the empty text for free text
     * @param input {@code numeric}, {@code text} or {@code date}
     */
    record ColumnView(int at, String key, String label, String kind, String list, String input) {}

    record OptionView(String code, String name) {}

    /** @param problems of the row, each with its column or without */
    record RowView(String key, int line, List<CellView> cells, List<String> problems, boolean ended) {}

    record CellView(ColumnView column, String text, String name, List<String> problems) {}
}
