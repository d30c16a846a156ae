package fi.lapsivaaka.checklist;

import java.util.List;
import java.util.Optional;

/** What an answer may look like. */
public sealed interface Shape {

    /** The word for it in the form files, and for templates that choose a field by it. */
    String type();

    /** The options of a choice; empty for everything else. */
    default List<Option> options() {
        return List.of();
    }

    /** One of the options, or several of them. */
    record Choice(List<Option> options, boolean several) implements Shape {

        public Choice {
            options = List.copyOf(options);
        }

        @Override
        public String type() {
            return several ? "multi" : "single";
        }

        public Optional<Option> option(String code) {
            return options.stream().filter(option -> option.code().equals(code)).findFirst();
        }
    }

    /**
     * A number in the unit it states.
     *
     * @param decimals how many decimals are accepted; 0 for whole numbers, which is what rules compare
     * @param unknownAllowed whether "do not know" ({@link Answer#UNKNOWN}) is an answer
     */
    record Amount(Unit unit, long min, long max, int decimals, boolean unknownAllowed) implements Shape {

        private static final String YEAR = "year";
        private static final long FIRST_YEAR = 1900;

        /** Whether it is a year of the calendar, which is written without a unit and without gaps; not a number of years. */
        public boolean calendarYear() {
            return unit.code().equals(YEAR) && min >= FIRST_YEAR;
        }

        @Override
        public String type() {
            return "number";
        }
    }

    /** Text; lengths in characters as people count them (code points). */
    record Prose(int minLength, int maxLength) implements Shape {

        @Override
        public String type() {
            return "text";
        }
    }

    /** A calendar day. */
    record Day() implements Shape {

        @Override
        public String type() {
            return "date";
        }
    }

    /** Somebody by name or title. */
    record Person() implements Shape {

        @Override
        public String type() {
            return "user";
        }
    }

    /** Who did it and when: the parts {@link Answer#PERSON} and {@link Answer#DATE}. */
    record Signature() implements Shape {

        @Override
        public String type() {
            return "user-date";
        }
    }

    /**
     * Rows of typed cells.
     *
     * @param rowsFrom column of choices that offers a row for each of its options; the empty text when people add rows
     * @param unique column that must differ in every row; the empty text when rows may be alike
     */
    record Table(List<Column> columns, String rowsFrom, String unique, int minRows, int maxRows) implements Shape {

        public Table {
            columns = List.copyOf(columns);
        }

        @Override
        public String type() {
            return "table";
        }

        public Optional<Column> column(String id) {
            return columns.stream().filter(column -> column.id().equals(id)).findFirst();
        }
    }
}
