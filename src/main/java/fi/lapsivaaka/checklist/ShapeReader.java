package fi.lapsivaaka.checklist;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what an answer may look like. */
final class ShapeReader {

    private static final String TYPES = "single, multi, number, text, date, user, user-date, table";
    private static final String CELL_TYPES = "single, number, text, date, user";
    private static final int TEXT_LENGTH = 4000;
    private static final int CELL_LENGTH = 500;
    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_CELL = 4000;
    private static final int ROWS = 40;
    private static final int MOST_ROWS = 500;
    private static final long LARGEST = 1_000_000_000_000L;

    private final Shared shared;

    ShapeReader(Shared shared) {
        this.shared = shared;
    }

    Shape ofQuestion(Block block) {
        return switch (block.code("type")) {
            case "single" -> new Shape.Choice(shared.optionsOf(block), false);
            case "multi" -> new Shape.Choice(shared.optionsOf(block), true);
            case "user-date" -> new Shape.Signature();
            case "table" -> table(block);
            default -> simple(block, TYPES, TEXT_LENGTH, LONGEST_TEXT);
        };
    }

    List<Column> columns(Block block, String key) {
        List<Column> columns = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Block line : block.blocks(key)) {
            String id = line.code("id");
            if (!ids.add(id)) {
                line.problem("id", "'" + id + "' stands here twice", "each once");
            }
            Shape shape = line.code("type").equals("single")
                    ? new Shape.Choice(shared.optionsOf(line), false)
                    : simple(line, CELL_TYPES, CELL_LENGTH, LONGEST_CELL);
            columns.add(new Column(id, Translated.text(line, "label"), shape, line.yes("required", false)));
            line.close();
        }
        return columns;
    }

    private Shape simple(Block block, String types, int usual, int longest) {
        return switch (block.code("type")) {
            case "number" -> amount(block);
            case "text" -> prose(block, usual, longest);
            case "date" -> new Shape.Day();
            case "user" -> new Shape.Person();
            default -> {
                if (block.has("type")) {
                    block.problem("type", "'" + block.code("type") + "' is not a type here", types);
                }
                yield new Shape.Person();
            }
        };
    }

    private Shape amount(Block block) {
        Optional<Unit> unit = shared.unitOf(block);
        long min = block.number("min", 0, -LARGEST, LARGEST);
        long max = block.number("max", LARGEST, -LARGEST, LARGEST);
        if (min > max) {
            block.problem("min", "min " + min + " is above max " + max, "min at most max");
        }
        int decimals = Math.toIntExact(block.number("decimals", 0, 0, 6));
        boolean unknown = block.yes("unknown-allowed", false);
        return new Shape.Amount(unit.orElse(new Unit("?", Translated.NO_TEXT)), min, max, decimals, unknown);
    }

    private static Shape prose(Block block, int usual, int longest) {
        int min = Math.toIntExact(block.number("min-length", 0, 0, longest));
        int max = Math.toIntExact(block.number("max-length", usual, 1, longest));
        if (min > max) {
            block.problem("min-length", "min-length " + min + " is above max-length " + max, "at most max-length");
        }
        return new Shape.Prose(min, max);
    }

    private Shape table(Block block) {
        List<Column> columns = columns(block, "columns");
        if (columns.size() < 2) {
            block.problem("columns", columns.size() + " columns", "two columns or more");
        }
        String rowsFrom = choiceColumn(block, "rows-from", columns);
        String unique = choiceColumn(block, "unique", columns);
        int min = Math.toIntExact(block.number("min-rows", 0, 0, MOST_ROWS));
        int max = Math.toIntExact(block.number("max-rows", ROWS, 1, MOST_ROWS));
        if (min > max) {
            block.problem("min-rows", "min-rows " + min + " is above max-rows " + max, "at most max-rows");
        }
        return new Shape.Table(columns, rowsFrom, unique, min, max);
    }

    private static String choiceColumn(Block block, String key, List<Column> columns) {
        String id = block.optional(key).orElse("");
        boolean fits =
                columns.stream().anyMatch(column -> column.id().equals(id) && column.shape() instanceof Shape.Choice);
        if (!id.isEmpty() && !fits) {
            block.problem(key, "'" + id + "' is not a column of choices", "the id of a column of type single");
        }
        return id;
    }
}
