package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.Money;
import fi.lapsivaaka.activity.Measure;
import java.math.BigDecimal;
import java.util.List;

/**
 * A municipality's part of its county's money for some services by what was done for its residents. The parts of all
 * municipalities of the county add up to the whole to the cent.
 *
 * @param year of the figures, which may be older than the euros
 * @param quantities of each municipality of the county; together above zero
 * @param own which of them is the municipality's
 * @param sources whom to name
 */
public record ActivityDivision(Measure measure, int year, List<BigDecimal> quantities, int own, List<String> sources) {

    /** Activity figures have three decimals at most. */
    private static final int DECIMALS = 3;

    public ActivityDivision {
        quantities = List.copyOf(quantities);
        sources = List.copyOf(sources);
    }

    /** The municipality's. */
    public BigDecimal quantity() {
        return quantities.get(own);
    }

    /** The county's. */
    public BigDecimal whole() {
        return quantities.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    Money part(Money amount) {
        return amount.split(quantities.stream()
                        .mapToLong(quantity -> quantity.movePointRight(DECIMALS).longValueExact())
                        .toArray())
                .get(own);
    }
}
