package fi.lapsivaaka.comparison;

import java.util.List;

/**
 * What was promised against what came of it, in one language.
 *
 * @param parts indicators, expected effects, remedies and euros
 * @param told what children say now, what nobody expected, what is done next
 * @param notes how to read the euros
 */
public record Outcome(List<Part> parts, List<Told> told, List<String> notes) {

    public Outcome {
        parts = List.copyOf(parts);
        told = List.copyOf(told);
        notes = List.copyOf(notes);
    }

    /** Rows of one kind. */
    public record Part(String heading, List<Row> rows) {

        public Part {
            rows = List.copyOf(rows);
        }
    }

    /** One promise, and what came of it. */
    public record Row(String name, String promised, String realised) {}
}
