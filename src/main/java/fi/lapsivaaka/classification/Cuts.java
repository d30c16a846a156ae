package fi.lapsivaaka.classification;

import fi.lapsivaaka.ruleset.Condition;
import fi.lapsivaaka.ruleset.Constraint;
import fi.lapsivaaka.ruleset.Operand;
import fi.lapsivaaka.ruleset.Rule;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * The numbers at which some rule begins to tell the values of a field apart. Between two cuts every rule treats all
 * values alike, so the first of them can stand for all: accounts 4110 and 4120 are one where rules only ask for
 * 4000–4299.
 */
final class Cuts {

    private final int[] cuts;

    private Cuts(int[] cuts) {
        this.cuts = cuts;
    }

    static Cuts of(String field, Collection<Rule> rules) {
        TreeSet<Integer> cuts = new TreeSet<>();
        for (Rule rule : rules) {
            for (Condition condition : rule.conditions()) {
                if (condition instanceof Condition.Match match) {
                    match.pattern().constraints().forEach(constraint -> cut(field, constraint, cuts));
                }
            }
        }
        return new Cuts(cuts.stream().mapToInt(Integer::intValue).toArray());
    }

    private static void cut(String field, Constraint constraint, Set<Integer> cuts) {
        if (constraint instanceof Constraint.Comparison comparison) {
            if (comparison.field().equals(field)) {
                cut(comparison.operand(), cuts);
            }
        } else if (constraint instanceof Constraint.Membership membership) {
            if (membership.field().equals(field)) {
                membership.values().forEach(value -> cut(value, cuts));
            }
        } else if (constraint instanceof Constraint.All all) {
            all.parts().forEach(part -> cut(field, part, cuts));
        } else if (constraint instanceof Constraint.Any any) {
            any.parts().forEach(part -> cut(field, part, cuts));
        }
    }

    /** However a value is compared with {@code n}, the answer can only change at {@code n} and right after it. */
    private static void cut(Operand operand, Set<Integer> cuts) {
        if (operand instanceof Operand.Whole whole) {
            int value = Math.toIntExact(whole.value());
            cuts.add(value);
            cuts.add(Math.addExact(value, 1));
        }
    }

    /** The least value that every rule treats as this one; 0 below the first cut. */
    int floor(int value) {
        int at = Arrays.binarySearch(cuts, value);
        if (at >= 0) {
            return value;
        }
        return at == -1 ? 0 : cuts[-at - 2];
    }
}
