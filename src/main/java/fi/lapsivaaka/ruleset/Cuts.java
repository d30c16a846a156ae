package fi.lapsivaaka.ruleset;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The numbers at which some cell begins to tell the values of a field apart. Between two cuts all values mean the same to
 * every cell: accounts 4110 and 4120 where cells only ask for 4000–4299.
 */
final class Cuts {

    private final long[] cuts;

    private Cuts(long[] cuts) {
        this.cuts = cuts;
    }

    static Cuts of(Collection<List<Constraint>> cells) {
        Set<Long> cuts = new TreeSet<>();
        for (List<Constraint> cell : cells) {
            for (Constraint constraint : cell) {
                if (constraint instanceof Constraint.Comparison comparison) {
                    cut(comparison.operand(), cuts);
                } else if (constraint instanceof Constraint.Membership membership) {
                    membership.values().forEach(value -> cut(value, cuts));
                }
            }
        }
        return new Cuts(cuts.stream().mapToLong(Long::longValue).toArray());
    }

    /** However a value is compared with {@code n}, the answer can only change at {@code n} and right after it. */
    private static void cut(Operand operand, Set<Long> cuts) {
        if (operand instanceof Operand.Whole whole) {
            cuts.add(whole.value());
            cuts.add(Math.addExact(whole.value(), 1));
        }
    }

    int places() {
        return cuts.length + 1;
    }

    /** Between which cuts a value lies, from 0 on; the same for all values that mean the same. */
    int place(long value) {
        int at = Arrays.binarySearch(cuts, value);
        return at >= 0 ? at + 1 : -at - 1;
    }
}
