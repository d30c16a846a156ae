package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.Money;
import fi.lapsivaaka.ledger.Phase;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * From one phase of the budget year to a later one.
 *
 * @param amount what came more; negative when it became less
 * @param permille of the earlier figure; null when that is zero
 */
public record Change(
        Phase from, Phase to, Money amount, @Nullable Integer permille) {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

    static Change of(Phase from, Phase to, Money before, Money after) {
        Money amount = after.minus(before);
        if (before.isZero()) {
            return new Change(from, to, amount, null);
        }
        BigDecimal permille = amount.euros()
                .multiply(THOUSAND)
                .divide(before.euros().abs(), 0, RoundingMode.HALF_UP)
                .min(MOST)
                .max(MOST.negate());
        return new Change(from, to, amount, permille.intValueExact());
    }
}
