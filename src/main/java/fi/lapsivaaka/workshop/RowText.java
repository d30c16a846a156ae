package fi.lapsivaaka.workshop;

import fi.lapsivaaka.ruleset.SheetRow;
import fi.lapsivaaka.ruleset.TableSheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /**
     * A table in which a row is as a text tells it; the empty text takes it out.
     *
     * @param former the table as it last held the row; a row that comes back goes behind the nearest of those that stood
     *     before it there
     */
    static TableSheet taken(TableSheet sheet, String row, String text, Optional<TableSheet> former) {
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
        if (sheet.row(row).isPresent()) {
            return sheet.with(row, cells);
        }
        List<String> before = former.map(table -> before(table, row)).orElse(List.of());
        for (int at = before.size() - 1; at >= 0; at--) {
            if (sheet.row(before.get(at)).isPresent()) {
                return sheet.withNew(before.get(at), cells);
            }
        }
        TableSheet longer = sheet.withNew(last(sheet), cells);
        return former.isPresent() ? longer.moved(row, -longer.rows().size()) : longer; // it stood before all others
    }

    private static List<String> before(TableSheet table, String row) {
        return table.rows().stream()
                .map(SheetRow::key)
                .takeWhile(key -> !key.equals(row))
                .toList();
    }

    private static String last(TableSheet sheet) {
        List<SheetRow> rows = sheet.rows();
        return rows.isEmpty() ? "" : rows.get(rows.size() - 1).key();
    }
}
