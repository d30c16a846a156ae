package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.Money;
import fi.lapsivaaka.activity.Measure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What was done, and what it cost, year by year.
 *
 * @param years the years that have a quantity or euros
 */
public record ActivityCost(Measure measure, SortedMap<Integer, Year> years) {

    /** Figures about fewer people are hidden. */
    static final BigDecimal FEWEST_PEOPLE = BigDecimal.valueOf(5);

    /**
     * A year.
     *
     * @param quantity null where no file tells it
     * @param euros all euros of the measure's services, not only children's; null where the ledger has none
     */
    public record Year(
            @Nullable BigDecimal quantity, @Nullable Money euros) {

        /** Null where one of the two is missing, or nothing was done. */
        public @Nullable Money unitCost() {
            if (quantity == null || euros == null || quantity.signum() == 0) {
                return null;
            }
            return new Money(BigDecimal.valueOf(euros.cents())
                    .divide(quantity, 0, RoundingMode.HALF_UP)
                    .longValueExact());
        }
    }

    /** Whether the quantity of a year is about so few people that it is hidden, and all that it could be told from. */
    public boolean hides(int year) {
        Year one = years.get(year);
        return measure.people()
                && one != null
                && one.quantity() != null
                && one.quantity().signum() > 0
                && one.quantity().compareTo(FEWEST_PEOPLE) < 0;
    }

    /** Whether a year has both a quantity and euros that may be shown. */
    public boolean isWhole(int year) {
        Year one = years.get(year);
        return one != null && one.unitCost() != null && !hides(year);
    }
}
