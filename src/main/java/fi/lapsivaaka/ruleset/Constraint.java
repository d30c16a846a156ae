package fi.lapsivaaka.ruleset;

import java.util.List;
import java.util.stream.Collectors;

/** What must hold for one fact. */
public sealed interface Constraint {

    /** As it would be written in a rule file. */
    String text();

    /** {@code field operator value}. */
    record Comparison(String field, Operator operator, Operand operand) implements Constraint {
        @Override
        public String text() {
            return field + ' ' + operator.sign() + ' ' + operand.text();
        }
    }

    /** {@code field in ( … )} or {@code field not in ( … )}; the values are literals. */
    record Membership(String field, boolean negated, List<Operand> values) implements Constraint {
        public Membership {
            values = List.copyOf(values);
        }

        @Override
        public String text() {
            return values.stream()
                    .map(Operand::text)
                    .collect(Collectors.joining(", ", field + (negated ? " not in ( " : " in ( "), " )"));
        }
    }

    /** Every one of them. */
    record All(List<Constraint> parts) implements Constraint {
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public String text() {
            return parts.stream().map(Constraint::text).collect(Collectors.joining(" && ", "( ", " )"));
        }
    }

    /** At least one of them. */
    record Any(List<Constraint> parts) implements Constraint {
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public String text() {
            return parts.stream().map(Constraint::text).collect(Collectors.joining(" || ", "( ", " )"));
        }
    }
}
