package fi.lapsivaaka.ruleset;

import java.util.regex.Pattern;

/** Reads whole numbers as rules write them: digits, no leading zeros, no decimals, no grouping. */
final class WholeNumber {

    private static final Pattern SHAPE = Pattern.compile("-?(0|[1-9][0-9]{0,9})");

    private WholeNumber() {}

    /**
     * @param field what it is compared with, for the problem
     * @throws Refusal when it is not a whole number from {@code -2147483648} to {@code 2147483647}
     */
    static Operand.Whole operand(String text, Place place, String field) {
        if (!SHAPE.matcher(text).matches()) {
            throw new Refusal(
                    place,
                    '"' + text + "\" is not a whole number for " + field,
                    "digits without leading zeros, as 3021");
        }
        long value = Long.parseLong(text);
        if (value < Integer.MIN_VALUE || value > Integer.MAX_VALUE) {
            throw new Refusal(
                    place, text + " is too large for " + field, Integer.MIN_VALUE + " to " + Integer.MAX_VALUE);
        }
        return new Operand.Whole(value);
    }
}
