package fi.lapsivaaka.ruleset;

/** What a field is compared with. */
public sealed interface Operand {

    /** As it is written in a rule file. */
    String text();

    /** A text literal. */
    record Text(String value) implements Operand {
        @Override
        public String text() {
            return '"' + value + '"';
        }
    }

    /** A whole number. */
    record Whole(long value) implements Operand {
        @Override
        public String text() {
            return Long.toString(value);
        }
    }

    /** {@code true} or {@code false}. */
    record Truth(boolean value) implements Operand {
        @Override
        public String text() {
            return Boolean.toString(value);
        }
    }

    /** A constant of an enum. */
    record Constant(Enum<?> value) implements Operand {
        @Override
        public String text() {
            return value.getDeclaringClass().getSimpleName() + '.' + value.name();
        }
    }

    /**
     * A field of a fact, reached through a variable.
     *
     * @param text {@code $x} or {@code $p.field}, as written
     * @param condition place of the condition that holds the fact in its rule, from 0 on; the condition's own place when
     *     it is the very fact being compared
     * @param type simple name of the fact's record
     */
    record Reference(String text, int condition, String type, String field) implements Operand {}
}
