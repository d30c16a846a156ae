package fi.lapsivaaka.ruleset;

import java.util.regex.Pattern;

/** Reads whole numbers as rules write them: digits, no leading zeros, no decimals, no grouping. */
final class WholeNumber {

    private static final Pattern SHAPE = Pattern.compile("-?(0|[1-9][0-9]{0,17})");

    private WholeNumber() {}

    /**
     * A number that a field is compared with.
     *
     * @throws Refusal when it is not a whole number of at most 18 digits, or does not fit into the field
     */
    static Operand.Whole operand(String text, Place place, FactField field) {
        Operand.Whole whole = operand(text, place, field.name());
        if (field.type() == int.class && whole.value() != (int) whole.value()) {
            throw new Refusal(
                    place, text + " is too large for " + field.name(), Integer.MIN_VALUE + " to " + Integer.MAX_VALUE);
        }
        return whole;
    }

    /**
     * @param compared what it is compared with, for the problem
     * @throws Refusal when it is not a whole number of at most 18 digits
     */
    static Operand.Whole operand(String text, Place place, String compared) {
        if (!SHAPE.matcher(text).matches()) {
            throw new Refusal(
                    place,
                    '"' + text + "\" is not a whole number for " + compared,
                    "digits without leading zeros, as 3021");
        }
        return new Operand.Whole(Long.parseLong(text));
    }
}
