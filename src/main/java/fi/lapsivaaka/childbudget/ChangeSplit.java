package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What a change of euros between two years is made of. With euros E, volume V and price index P of the earlier (1) and
 * the later (2) year: volume = E1 × (V2/V1 − 1), price = E1 × V2/V1 × (P2/P1 − 1), and the rest is what is left. Volume and
 * price are rounded to the cent; the three add up to the change to the cent.
 *
 * @param price null where no index is known: the rest then holds prices too
 * @param rest what each pupil, day or visit came to cost more or less than prices explain: the real change
 */
public record ChangeSplit(
        Money change, Money volume, @Nullable Money price, Money rest) {

    private static final MathContext EXACT = MathContext.DECIMAL128;

    /**
     * @param volumeBefore above zero
     * @param priceBefore above zero, or null where no index is known
     * @throws ArithmeticException when a volume or price before is zero, or a part is beyond what money can hold
     */
    public static ChangeSplit of(
            Money before,
            Money after,
            BigDecimal volumeBefore,
            BigDecimal volumeAfter,
            @Nullable BigDecimal priceBefore,
            @Nullable BigDecimal priceAfter) {
        Money change = after.minus(before);
        BigDecimal euros = BigDecimal.valueOf(before.cents());
        BigDecimal growth = volumeAfter.divide(volumeBefore, EXACT);
        Money volume = money(euros.multiply(growth.subtract(BigDecimal.ONE), EXACT));
        if (priceBefore == null || priceAfter == null) {
            return new ChangeSplit(change, volume, null, change.minus(volume));
        }
        BigDecimal rise = priceAfter.divide(priceBefore, EXACT).subtract(BigDecimal.ONE);
        Money price = money(euros.multiply(growth, EXACT).multiply(rise, EXACT));
        return new ChangeSplit(change, volume, price, change.minus(volume).minus(price));
    }

    private static Money money(BigDecimal cents) {
        return new Money(cents.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }
}
