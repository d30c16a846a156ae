package fi.lapsivaaka.ruleset;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A decision table as people see and change it: named columns and rows of cells. It knows the layout and nothing of what
 * cells may hold; a rule set made with it is read and checked like any other. Each change gives a new sheet.
 */
public final class TableSheet {

    private static final Pattern RESULT = Pattern.compile("getName\\(\\), \"([a-z0-9-]+)\"");
    private static final Pattern TEST = Pattern.compile("([A-Za-z][A-Za-z0-9]*) (.+?) ?\\(? ?\"?\\$param\"? ?\\)?");
    private static final String ID = "id";
    private static final String JOINED = "...";
    private static final int HEAD_ROWS = 5;

    private final String file;
    private final List<List<String>> above;
    private final List<SheetColumn> columns;
    private final List<List<String>> rows;
    private final int width;

    private TableSheet(
            String file, List<List<String>> above, List<SheetColumn> columns, List<List<String>> rows, int width) {
        this.file = file;
        this.above = above;
        this.columns = columns;
        this.rows = List.copyOf(rows);
        this.width = width;
    }

    /**
     * Reads the bytes of a {@code .drl.csv} file.
     *
     * @throws RefusedRuleSet when they are no table in CSV, or the table has no head
     */
    public static TableSheet read(String file, byte[] csv) {
        Problems problems = new Problems();
        Grid grid = CsvGrid.read(file, csv, problems);
        problems.refuseIfAny();
        List<List<String>> all = grid == null
                ? List.of()
                : grid.rows().stream().map(Grid.Row::cells).toList();
        int table = 0;
        while (table < all.size() && !cell(all.get(table), 1).startsWith("RuleTable")) {
            table++;
        }
        if (table + HEAD_ROWS > all.size()) {
            throw FileCollector.refused(file, "the table has no head", "RuleTable, kinds, objects, templates, labels");
        }
        List<List<String>> above = all.subList(0, table + HEAD_ROWS);
        int width = above.get(table + 1).size();
        return new TableSheet(
                file,
                above,
                columns(above.subList(table + 1, above.size())),
                all.subList(above.size(), all.size()),
                width);
    }

    private static List<SheetColumn> columns(List<List<String>> head) {
        List<SheetColumn> columns = new ArrayList<>();
        Map<String, Integer> met = new HashMap<>();
        for (int at = 1; at < head.get(0).size(); at++) {
            String kind = cell(head.get(0), at);
            String template = cell(head.get(2), at);
            String label = cell(head.get(3), at);
            Matcher result = RESULT.matcher(template);
            Matcher test = TEST.matcher(template);
            if (kind.equals("NAME")) {
                columns.add(new SheetColumn(at, SheetColumn.Role.NAME, ID, ID, "", false, label));
            } else if (kind.equals("CONDITION") && test.matches()) {
                String key = numbered(test.group(1) + " " + test.group(2), met);
                boolean number = !template.contains("\"$param\"");
                columns.add(new SheetColumn(
                        at, SheetColumn.Role.CONDITION, key, test.group(1), test.group(2), number, label));
            } else if (kind.equals("ACTION") && result.find()) {
                String key = numbered(result.group(1), met);
                columns.add(new SheetColumn(at, SheetColumn.Role.ACTION, key, result.group(1), "", false, label));
            }
        }
        return List.copyOf(columns);
    }

    private static String numbered(String key, Map<String, Integer> met) {
        int times = met.merge(key, 1, Integer::sum);
        return times == 1 ? key : key + " " + times;
    }

    private static String cell(List<String> row, int at) {
        return at < row.size() ? row.get(at) : "";
    }

    public String file() {
        return file;
    }

    /** The id first, then conditions, then what a row says. */
    public List<SheetColumn> columns() {
        return columns;
    }

    /** The column with a key; empty when the table has none such. */
    public Optional<SheetColumn> column(String key) {
        return columns.stream().filter(column -> column.key().equals(key)).findFirst();
    }

    /** The rows that are not blank, in order. */
    public List<SheetRow> rows() {
        List<SheetRow> filled = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int at = 0; at < rows.size(); at++) {
            List<String> row = rows.get(at);
            if (row.stream().allMatch(String::isBlank)) {
                continue;
            }
            int line = above.size() + at + 1;
            String id = cell(row, 1);
            Map<String, String> cells = new LinkedHashMap<>();
            columns.forEach(column -> cells.put(column.key(), cell(row, column.at())));
            filled.add(new SheetRow(line, id.isBlank() || !ids.add(id) ? "line-" + line : id, cells));
        }
        return filled;
    }

    /** The row with a key; empty when there is none such. */
    public Optional<SheetRow> row(String key) {
        return rows().stream().filter(row -> row.key().equals(key)).findFirst();
    }

    /** With other cells in a row; cells that are not named stay. A row that is not there changes nothing. */
    public TableSheet with(String row, Map<String, String> cells) {
        return edited(row, (all, at) -> all.set(at, written(all.get(at), cells)));
    }

    /** With a new row behind another one, or at the end where there is no such row. */
    public TableSheet withNew(String behind, Map<String, String> cells) {
        List<List<String>> all = new ArrayList<>(rows);
        int at = row(behind).map(row -> row.line() - above.size()).orElse(all.size());
        all.add(at, written(List.of(), cells));
        return new TableSheet(file, above, columns, all, width);
    }

    /** Without a row. */
    public TableSheet without(String row) {
        return edited(row, (all, at) -> all.remove((int) at));
    }

    /**
     * With a row moved over its neighbours.
     *
     * @param by how many rows down; negative for up
     */
    public TableSheet moved(String row, int by) {
        return edited(row, (all, at) -> {
            List<String> taken = all.remove((int) at);
            all.add(Math.max(0, Math.min(all.size(), at + by)), taken);
        });
    }

    private interface Edit {
        void on(List<List<String>> rows, Integer at);
    }

    private TableSheet edited(String row, Edit edit) {
        List<List<String>> all = new ArrayList<>(rows);
        row(row).ifPresent(found -> edit.on(all, found.line() - above.size() - 1));
        return new TableSheet(file, above, columns, all, width);
    }

    private List<String> written(List<String> before, Map<String, String> cells) {
        List<String> row = new ArrayList<>(before);
        while (row.size() < width) {
            row.add("");
        }
        cells.forEach((key, value) -> column(key).ifPresent(column -> row.set(column.at(), value.strip())));
        return row;
    }

    /**
     * The same rows under the head of another table, where both heads say the same: in CSV spreadsheet programs do not tell
     * which cells were joined.
     */
    public TableSheet under(TableSheet other) {
        return plain(above).equals(plain(other.above))
                ? new TableSheet(file, other.above, other.columns, rows, other.width)
                : this;
    }

    private static List<List<String>> plain(List<List<String>> head) {
        return head.stream()
                .map(row -> row.stream()
                        .map(cell -> cell.endsWith(JOINED) ? cell.substring(0, cell.length() - JOINED.length()) : cell)
                        .toList())
                .toList();
    }

    /** The bytes of the file: every cell quoted, as Drools' own tools and spreadsheet programs read it. */
    public byte[] csv() {
        StringBuilder text = new StringBuilder();
        for (List<List<String>> part : List.of(above, rows)) {
            for (List<String> row : part) {
                text.append(row.stream()
                                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                                .collect(Collectors.joining(",")))
                        .append('\n');
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
