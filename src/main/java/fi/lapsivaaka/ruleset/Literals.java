package fi.lapsivaaka.ruleset;

import org.jspecify.annotations.Nullable;

/** The engine's values: whole numbers are always {@code Long}. */
final class Literals {

    private Literals() {}

    static Object of(Operand literal) {
        if (literal instanceof Operand.Text text) {
            return text.value();
        }
        if (literal instanceof Operand.Whole whole) {
            return whole.value();
        }
        if (literal instanceof Operand.Truth truth) {
            return truth.value();
        }
        if (literal instanceof Operand.Constant constant) {
            return constant.value();
        }
        throw new IllegalArgumentException(literal.text() + " is not a literal");
    }

    /** The constraint when it asks that a field equals one text; otherwise null. */
    static Constraint.@Nullable Comparison equalText(Constraint constraint) {
        return constraint instanceof Constraint.Comparison comparison
                        && comparison.operator() == Operator.EQUAL
                        && comparison.operand() instanceof Operand.Text
                ? comparison
                : null;
    }

    static Object widened(Object value) {
        return value instanceof Integer number ? (Object) number.longValue() : value;
    }
}
