package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.Money;
import java.util.List;

/**
 * A municipality's part of its county's money by a stated key. The parts of all municipalities of the county add up to the
 * whole to the cent.
 *
 * @param numerator the municipality's residents by the key
 * @param denominator the county's
 * @param oldestYear oldest year of the counts
 * @param newestYear newest year of the counts
 * @param municipalities how many share the county's money
 * @param sources whom to name
 * @param weights residents of each municipality of the county
 * @param own which of them is the municipality's
 */
public record Division(
        DivisionKey key,
        long numerator,
        long denominator,
        int oldestYear,
        int newestYear,
        int municipalities,
        List<String> sources,
        List<Long> weights,
        int own) {

    public Division {
        sources = List.copyOf(sources);
        weights = List.copyOf(weights);
    }

    /** The municipality's part of an amount of the county. */
    public Money part(Money amount) {
        return amount.split(weights.stream().mapToLong(Long::longValue).toArray())
                .get(own);
    }
}
