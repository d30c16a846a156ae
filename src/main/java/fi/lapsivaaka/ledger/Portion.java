package fi.lapsivaaka.ledger;

import fi.lapsivaaka.Money;
import java.util.List;

/**
 * One part of several that an amount is divided into; the parts add up to it to the cent.
 *
 * @param weights of all parts
 * @param own which of them is meant, from 0
 */
public record Portion(List<Long> weights, int own) {

    public Portion {
        weights = List.copyOf(weights);
    }

    public Money of(Money amount) {
        return amount.split(weights.stream().mapToLong(Long::longValue).toArray())
                .get(own);
    }

    /** The part in hundredths of a percent, rounded, for showing. */
    public int share() {
        return Math.toIntExact(new Money(Succession.WHOLE)
                .split(weights.stream().mapToLong(Long::longValue).toArray())
                .get(own)
                .cents());
    }
}
