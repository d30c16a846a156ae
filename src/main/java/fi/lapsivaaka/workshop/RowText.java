package fi.lapsivaaka.workshop;

import fi.lapsivaaka.ruleset.SheetRow;
import fi.lapsivaaka.ruleset.TableSheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A whole row of a decision table as people read it, {@code column: text} line by line; the empty text for no row. */
final class RowText {

    private static final String BETWEEN = ": ";

    private RowText() {}

    static String of(SheetRow row) {
        return row.cells().entrySet().stream()
                .filter(cell -> !cell.getValue().isEmpty())
                .map(cell -> cell.getKey() + BETWEEN + cell.getValue().replaceAll("\\s+", " "))
                .collect(Collectors.joining("\n"));
    }

    /** A table in which a row is as a text tells it; the empty text takes it out. */
    static TableSheet taken(TableSheet sheet, String row, String text) {
        if (text.isBlank()) {
            return sheet.without(row);
        }
        Map<String, String> cells = new LinkedHashMap<>();
        sheet.columns().forEach(column -> cells.put(column.key(), ""));
        for (String line : text.split("\n")) {
            int end = line.indexOf(BETWEEN);
            if (end > 0 && cells.containsKey(line.substring(0, end))) {
                cells.put(line.substring(0, end), line.substring(end + BETWEEN.length()));
            }
        }
        List<SheetRow> rows = sheet.rows();
        return sheet.row(row).isPresent()
                ? sheet.with(row, cells)
                : sheet.withNew(rows.isEmpty() ? "" : rows.get(rows.size() - 1).key(), cells);
    }
}
