package fi.lapsivaaka.workshop;

import java.util.List;

/**
 * What a draft of the classification rules would change in a ledger. Euros are whole cents.
 *
 * @param keys lines gone through
 * @param movedKeys lines that would be placed otherwise
 * @param movedCents their euros
 * @param sums euros before and after, dimension by dimension; only those that change
 * @param lines the lines that move, the most euros first; at most {@link #MOST_LINES}
 * @param idle ids of the draft's rows that decide no line
 */
public record BudgetEffect(
        long keys,
        long movedKeys,
        long movedCents,
        long childBeforeCents,
        long childAfterCents,
        List<Sum> sums,
        List<Line> lines,
        List<String> idle) {

    /** Lines that are kept one by one. */
    public static final int MOST_LINES = 1_000;

    /**
     * Euros under one value of a dimension.
     *
     * @param dimension {@code level}, {@code service}, {@code life-stages} or {@code body}
     */
    public record Sum(
            String dimension,
            String code,
            long beforeCents,
            long afterCents,
            long childBeforeCents,
            long childAfterCents) {}

    /** A line of the ledger that would be placed otherwise. */
    public record Line(
            long key,
            String name,
            String account,
            long cents,
            String ruleBefore,
            String ruleAfter,
            String serviceBefore,
            String serviceAfter,
            String levelBefore,
            String levelAfter,
            long childBeforeCents,
            long childAfterCents) {}
}
