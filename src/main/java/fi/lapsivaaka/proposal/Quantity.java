package fi.lapsivaaka.proposal;

import java.math.BigDecimal;

/**
 * A number with its unit, perhaps money.
 *
 * @param factor thousand, million, billion or one
 * @param currency whether euros are named
 * @param end index of the lexeme after it
 */
record Quantity(BigDecimal number, BigDecimal factor, boolean currency, int end) {

    BigDecimal value() {
        return number.multiply(factor);
    }

    boolean hasFactor() {
        return factor.compareTo(BigDecimal.ONE) > 0;
    }

    boolean isMillions() {
        return factor.compareTo(NumberWords.MILLION) >= 0;
    }

    Quantity times(BigDecimal newFactor) {
        return new Quantity(number, newFactor, currency, end);
    }
}
