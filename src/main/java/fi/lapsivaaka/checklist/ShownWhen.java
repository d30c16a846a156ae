package fi.lapsivaaka.checklist;

import java.util.List;

/** When a question applies: a closed little expression that a form file writes in fields, never as code. */
public sealed interface ShownWhen {

    /** No condition. */
    ShownWhen ALWAYS = new All(List.of());

    /** Every one of them holds; also when there is none. */
    record All(List<ShownWhen> parts) implements ShownWhen {

        public All {
            parts = List.copyOf(parts);
        }
    }

    /** At least one of them holds. */
    record Any(List<ShownWhen> parts) implements ShownWhen {

        public Any {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Looks at an answer.
     *
     * @param question id of the question
     * @param part column or field beside the answer; the empty text for the answer itself
     * @param values codes of options, or one whole number for {@code at-least} and {@code at-most}
     */
    record AnswerIs(String question, String part, Operator operator, List<String> values) implements ShownWhen {

        public AnswerIs {
            values = List.copyOf(values);
        }
    }

    /** Looks at something known without asking. */
    record FactIs(Fact fact, Operator operator, List<String> values) implements ShownWhen {

        public FactIs {
            values = List.copyOf(values);
        }
    }
}
