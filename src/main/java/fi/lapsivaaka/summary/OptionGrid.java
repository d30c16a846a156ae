package fi.lapsivaaka.summary;

import fi.lapsivaaka.comparison.OptionTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What the options do, as a grid of signs: things down, options across. The table beside it says the same in words.
 *
 * @param title of the picture
 * @param description how to read it
 * @param columns names of the options
 */
public record OptionGrid(String title, String description, List<Head> columns, List<Row> rows) {

    /** Width of the picture in its own units: that of a telephone. */
    public static final int WIDTH = 360;

    /** A name to its number, without what stands after it. */
    private static final Pattern NUMBERED = Pattern.compile("^(\\D*\\d+).*$");

    private static final int NAMES = 170;
    private static final int TOP = 24;
    private static final int STEP = 26;
    private static final int SIDE = 20;
    private static final int LONGEST = 26;
    private static final Map<String, String> SIGNS =
            Map.of("better", "+", "worse", "\u2212", "both", "±", "same", "=", "unknown", "?");

    public OptionGrid {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Name of an option above its column. */
    public record Head(String name, int middle) {}

    /** A thing that options change. */
    public record Row(String name, int y, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** Where its name stands. */
        public int line() {
            return y + 15;
        }
    }

    /**
     * What an option does to it.
     *
     * @param tone {@code better}, {@code worse}, {@code both}, {@code same} or {@code unknown}
     */
    public record Cell(String tone, String sign, int x) {

        public int middle() {
            return x + SIDE / 2;
        }
    }

    public int height() {
        return TOP + rows.size() * STEP;
    }

    /** Of everything in a table but its euros. */
    static OptionGrid of(String title, String description, OptionTable table) {
        int step = (WIDTH - NAMES) / Math.max(1, table.columns().size());
        List<Head> heads = new ArrayList<>();
        for (int at = 0; at < table.columns().size(); at++) {
            heads.add(new Head(
                    NUMBERED.matcher(table.columns().get(at).name()).replaceFirst("$1"), NAMES + at * step + step / 2));
        }
        List<Row> rows = new ArrayList<>();
        for (OptionTable.Part part : table.parts()) {
            for (OptionTable.Row row : part.rows()) {
                if (row.cells().stream().allMatch(cell -> SIGNS.containsKey(cell.tone()))) {
                    rows.add(new Row(Clipped.to(LONGEST, row.name()), TOP + rows.size() * STEP, cells(row, heads)));
                }
            }
        }
        return new OptionGrid(title, description, heads, rows);
    }

    private static List<Cell> cells(OptionTable.Row row, List<Head> heads) {
        List<Cell> cells = new ArrayList<>();
        for (int at = 0; at < heads.size(); at++) {
            String tone = row.cells().get(at).tone();
            cells.add(
                    new Cell(tone, SIGNS.getOrDefault(tone, "?"), heads.get(at).middle() - SIDE / 2));
        }
        return cells;
    }
}
