package fi.lapsivaaka.ruleset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An upper bound of the combinations of facts that a rule with several conditions compares. Every pattern multiplies the
 * combinations before it by the facts that meet its literals, or, when it is joined by an equal field, by the most of
 * them that share one value of that field.
 */
final class JoinWork {

    /** A text that one field of a fact must hold. */
    private record Held(FactField field, Object text) {}

    /**
     * @param held what leaves few facts to look at; null when all of the type must be
     * @param own what else one fact must meet, whatever the others are
     * @param joinedBy the field that must equal a field of an earlier fact; null when there is none
     * @param multiplies whether the rule holds once for each such fact
     * @param needed whether the rule holds only when there is such a fact
     */
    private record Step(
            Class<?> type,
            @Nullable Held held,
            List<Check> own,
            @Nullable FactField joinedBy,
            boolean multiplies,
            boolean needed) {

        List<Record> of(FactsByValue facts) {
            return held == null ? facts.of(type) : facts.of(type, held.field(), held.text());
        }
    }

    /**
     * The bound for some facts; beyond the limits it need not be exact.
     *
     * @param compared combinations that are tried
     * @param held ways in which the rule may hold, all of which the engine keeps; 0 when a fact that it needs is missing
     */
    record Bound(long compared, long held) {}

    private final String rule;
    private final List<List<Step>> steps = new ArrayList<>();

    private JoinWork(String rule) {
        this.rule = rule;
    }

    static JoinWork of(Rule rule, FactTypes types) {
        JoinWork work = new JoinWork(rule.id());
        for (int index = 0; index < rule.conditions().size(); index++) {
            Condition condition = rule.conditions().get(index);
            List<Step> alternatives = new ArrayList<>();
            for (Pattern pattern : Patterns.of(condition)) {
                alternatives.add(step(condition, pattern, index, types));
            }
            work.steps.add(alternatives);
        }
        return work;
    }

    private static Step step(Condition condition, Pattern pattern, int index, FactTypes types) {
        FactType type = types.known(pattern.type());
        Held held = null;
        List<Check> own = new ArrayList<>();
        FactField joinedBy = null;
        for (Constraint constraint : pattern.constraints()) {
            Set<Integer> others = new HashSet<>();
            References.of(constraint, reference -> others.add(reference.condition()));
            others.remove(index);
            Constraint.Comparison text = Literals.equalText(constraint);
            if (held == null && text != null) {
                held = new Held(type.field(text.field()), Literals.of(text.operand()));
            } else if (others.isEmpty()) {
                own.add(Check.of(constraint, type, types, index, List.of()));
            } else if (constraint instanceof Constraint.Comparison comparison
                    && comparison.operator() == Operator.EQUAL) {
                joinedBy = type.field(comparison.field());
            }
        }
        boolean multiplies = condition instanceof Condition.Match || condition instanceof Condition.Either;
        boolean needed = multiplies || condition instanceof Condition.Present;
        return new Step(type.recordClass(), held, own, joinedBy, multiplies, needed);
    }

    /** The rule's id. */
    String rule() {
        return rule;
    }

    /**
     * @param asked to be told the facts that the rule looks at when it may hold; no other can make it hold or keep it from
     *     holding
     */
    Bound bound(FactsByValue facts, Collection<Record> asked) {
        long ways = 1;
        long compared = 0;
        List<Record> met = new ArrayList<>();
        for (List<Step> alternatives : steps) {
            int before = met.size();
            long most = 0;
            boolean multiplies = false;
            boolean needed = false;
            for (Step step : alternatives) {
                most += candidates(step, step.of(facts), met);
                multiplies |= step.multiplies();
                needed |= step.needed();
            }
            compared += ways * most;
            if (needed && met.size() == before) {
                return new Bound(compared, 0);
            }
            if (multiplies) {
                ways *= most;
            }
            if (compared > Limits.COMBINATIONS) {
                break;
            }
        }
        asked.addAll(met);
        return new Bound(compared, ways);
    }

    private static int candidates(Step step, List<Record> facts, List<Record> met) {
        int before = met.size();
        for (Record fact : facts) {
            if (meets(step.own(), fact)) {
                met.add(fact);
            }
        }
        FactField joinedBy = step.joinedBy();
        if (joinedBy == null) {
            return met.size() - before;
        }
        Map<Object, Integer> shared = new HashMap<>();
        int most = 0;
        for (Record fact : met.subList(before, met.size())) {
            most = Math.max(most, shared.merge(joinedBy.read(fact), 1, Integer::sum));
        }
        return most;
    }

    private static boolean meets(List<Check> checks, Record fact) {
        for (Check check : checks) {
            if (!check.holds(fact, null, null, null)) {
                return false;
            }
        }
        return true;
    }
}
