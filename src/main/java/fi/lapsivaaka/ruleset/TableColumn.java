package fi.lapsivaaka.ruleset;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/** What the cells of one column of a decision table mean. */
sealed interface TableColumn {

    /** Column of the file, from 0 on. */
    int at();

    /** Whether a cell may be a number to the program that wrote the table; codes such as {@code 0123} must be text. */
    default boolean takesNumbers() {
        return this instanceof Test test && test.field().kind() == FactField.Kind.WHOLE;
    }

    /** The row's id. */
    record Name(int at) implements TableColumn {}

    /**
     * A condition {@code field operator cell}.
     *
     * @param list whether the cell lists whole numbers, as for {@code in ( $param )}
     * @param negated whether it is {@code not in ( $param )}
     */
    record Test(int at, FactField field, Operator operator, boolean list, boolean negated) implements TableColumn {

        Constraint constraint(String cell, Place place) {
            if (list) {
                List<Operand> values = new ArrayList<>();
                for (String part : cell.split(",", -1)) {
                    if (values.size() == Limits.LISTED_VALUES) {
                        throw new Refusal(place, "too many values in one cell", "at most " + Limits.LISTED_VALUES);
                    }
                    values.add(whole(part.strip(), place));
                }
                return new Constraint.Membership(field.name(), negated, values);
            }
            Operand value =
                    switch (field.kind()) {
                        case TEXT, TEXTS -> new Operand.Text(cell);
                        case WHOLE -> whole(cell, place);
                        case TRUTH -> truth(cell, place);
                        case CONSTANT -> throw new IllegalStateException("no columns of constants");
                    };
            return new Constraint.Comparison(field.name(), operator, value);
        }

        private Operand whole(String text, Place place) {
            return WholeNumber.operand(text, place, field);
        }

        private static Operand truth(String text, Place place) {
            return switch (text) {
                case "true" -> new Operand.Truth(true);
                case "false" -> new Operand.Truth(false);
                default -> throw new Refusal(place, text + " is not a truth value", "true or false");
            };
        }
    }

    /** A part of the row's outcome. */
    record Result(int at, String field) implements TableColumn {

        static final String VALID_FROM = "valid-from";
        static final String VALID_TO = "valid-to";

        void check(String cell, Place place) {
            if (field.equals(VALID_FROM) || field.equals(VALID_TO)) {
                try {
                    LocalDate.parse(cell);
                } catch (DateTimeParseException notADay) {
                    throw new Refusal(place, cell + " is not a day", "year-month-day, as 2026-08-01");
                }
            }
        }
    }
}
