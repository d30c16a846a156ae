package fi.lapsivaaka.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Options beside each other in one language.
 *
 * @param columns the options
 * @param best which option is best for children, as a sentence, or that it is not known
 * @param reasons why something else is proposed, and what better options were dropped
 * @param notes how to read it
 * @param bars what the options cost; null where nobody has told
 */
public record OptionTable(
        List<Column> columns,
        List<Part> parts,
        String best,
        List<Told> reasons,
        List<String> notes,
        @Nullable CostBars bars) {

    public OptionTable {
        columns = List.copyOf(columns);
        parts = List.copyOf(parts);
        reasons = List.copyOf(reasons);
        notes = List.copyOf(notes);
    }

    /**
     * An option.
     *
     * @param name short: {@code VE1}
     * @param marks that it is proposed, that it is best for children
     */
    public record Column(String name, String description, List<String> marks) {

        public Column {
            marks = List.copyOf(marks);
        }

        /** Its name with its marks. */
        public String heading() {
            return marks.isEmpty() ? name : name + " (" + String.join(", ", marks) + ")";
        }
    }

    /** Rows about one kind of thing. */
    public record Part(String heading, List<Row> rows) {

        public Part {
            rows = List.copyOf(rows);
        }
    }

    /** @param cells one for each option */
    public record Row(String name, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * What an option does.
     *
     * @param tone {@code better}, {@code worse}, {@code both}, {@code same}, {@code unknown} or {@code plain}
     */
    public record Cell(String text, String tone) {}
}
