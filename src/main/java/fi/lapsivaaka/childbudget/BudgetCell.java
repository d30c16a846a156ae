package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.Money;
import fi.lapsivaaka.ledger.Phase;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The smallest sum that is kept: euros of one phase that are alike in every dimension.
 *
 * @param values of all dimensions; the empty text where the ledger or the rules tell none
 */
public record BudgetCell(Phase phase, Map<Dimension, String> values, Money total, Money child) {

    public BudgetCell {
        values = Collections.unmodifiableMap(new EnumMap<>(values));
    }
}
