package fi.lapsivaaka.ruleset;

import java.util.BitSet;
import java.util.List;

/**
 * The cells of a decision table file, whatever its format.
 *
 * @param rows in the file's order, empty ones included
 */
record Grid(String file, List<Row> rows) {

    /**
     * @param line line of the CSV file, row of the XLSX sheet, from 1 on
     * @param numbers columns, from 0 on, whose cell is a number to the program that wrote it
     */
    record Row(int line, List<String> cells, BitSet numbers) {

        Row(int line, List<String> cells) {
            this(line, cells, new BitSet());
        }

        /** The text of a cell, the empty text behind the row's end; columns from 0 on. */
        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        boolean blank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    Place place(Row row, int column) {
        return new Place(file, row.line(), column + 1);
    }

    /** Tells every filled cell of a row behind the last column that means something. */
    void emptyBehind(Row row, int last, Problems problems) {
        for (int at = last + 1; at < row.cells().size(); at++) {
            if (!row.cell(at).isEmpty()) {
                problems.add(place(row, at), "", "this cell means nothing here", "an empty cell");
            }
        }
    }
}
