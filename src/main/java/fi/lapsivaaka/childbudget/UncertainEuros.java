package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.Money;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How much is uncertain, and in how few lines most of it lies. Euros are counted without their signs, so that income and
 * corrections do not hide each other.
 *
 * @param all euros of all lines
 * @param uncertain euros of the uncertain lines
 * @param lines how many these are
 * @param linesOfMost how many of them, the most euros first, carry four fifths of the uncertain euros
 * @param byReason euros by reason, each line once
 */
public record UncertainEuros(Money all, Money uncertain, long lines, long linesOfMost, Map<String, Money> byReason) {

    public UncertainEuros {
        byReason = Collections.unmodifiableMap(new LinkedHashMap<>(byReason));
    }
}
