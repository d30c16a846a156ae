package fi.lapsivaaka.ruleset;

import fi.lapsivaaka.ruleset.RuleWalk.State;
import fi.lapsivaaka.ruleset.RuleWalk.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Goes through the conditions of a rule after the {@link ReferenceEvaluator} has found how far they hold. */
final class RuleWalker {

    private static final String NO = "no ";

    private final Rule rule;
    private final List<Record> facts;
    private final @Nullable Record[] chosen;
    private final StepWords words;

    RuleWalker(Rule rule, List<? extends Record> facts) {
        this.rule = rule;
        this.facts = List.copyOf(facts);
        this.chosen = new Record[rule.conditions().size()];
        this.words = new StepWords(rule, chosen);
    }

    RuleWalk walk() {
        Explanation explanation = ReferenceEvaluator.explain(rule, facts);
        Explanation.Unmet unmet = explanation.unmet();
        int failed = unmet == null ? rule.conditions().size() : unmet.condition();
        int at = 0;
        for (int index = 0; index < failed; index++) {
            Condition condition = rule.conditions().get(index);
            if (condition instanceof Condition.Match || condition instanceof Condition.Either) {
                chosen[index] = explanation.facts().get(at++);
            }
        }
        List<Step> steps = new ArrayList<>();
        for (int index = 0; index < rule.conditions().size(); index++) {
            steps.add(step(index, failed));
        }
        return new RuleWalk(rule, explanation.holds(), steps);
    }

    private Step step(int index, int failed) {
        Condition condition = rule.conditions().get(index);
        if (index > failed && !known(condition, index)) {
            return new Step(condition.text(), State.OPEN, null, "", "");
        }
        boolean holds = index < failed || (index > failed && holds(condition, index));
        State state = index < failed
                ? State.MET
                : index == failed ? State.FAILED : holds ? State.WOULD_HOLD : State.WOULD_FAIL;
        if (condition instanceof Condition.Missing missing) {
            return missing(missing, index, state);
        }
        if (condition instanceof Condition.Total total) {
            return total(total, index, state, holds);
        }
        return asked(condition, index, state, holds);
    }

    private boolean known(Condition condition, int index) {
        TreeSet<Integer> referred = new TreeSet<>();
        for (Pattern pattern : condition.patterns()) {
            pattern.constraints()
                    .forEach(constraint -> References.of(constraint, reference -> referred.add(reference.condition())));
        }
        if (condition instanceof Condition.Total total && total.limit() instanceof Operand.Reference reference) {
            referred.add(reference.condition());
        }
        referred.remove(index);
        return referred.stream().allMatch(other -> chosen[other] != null);
    }

    private boolean holds(Condition condition, int index) {
        if (condition instanceof Condition.Total total) {
            return Reading.holds(sum(total, index), total.operator(), Reading.operand(total.limit(), chosen, null));
        }
        boolean found = condition.patterns().stream().anyMatch(pattern -> first(pattern, index) != null);
        return found != condition instanceof Condition.Missing;
    }

    private Step missing(Condition.Missing missing, int index, State state) {
        Record found = first(missing.pattern(), index);
        String type = missing.pattern().type();
        return found == null
                ? new Step(missing.text(), state, null, NO + "such " + type, "")
                : new Step(
                        missing.text(),
                        state,
                        found,
                        words.read(missing.pattern(), found, index),
                        NO + type + words.needed(missing.pattern().constraints(), index));
    }

    private Step total(Condition.Total total, int index, State state, boolean holds) {
        Object limit = Reading.operand(total.limit(), chosen, null);
        String told = total.limit() instanceof Operand.Reference ? " (" + limit + ")" : "";
        return new Step(
                total.text(),
                state,
                null,
                total.fold().word() + " = " + sum(total, index),
                holds
                        ? ""
                        : total.fold().word() + " " + total.operator().sign() + " "
                                + total.limit().text() + told);
    }

    private long sum(Condition.Total total, int index) {
        long sum = 0;
        for (Record fact : facts) {
            if (isOf(fact, total.pattern()) && met(total.pattern(), fact, index) < 0) {
                sum += total.fold() == Condition.Fold.COUNT
                        ? 1
                        : ((Number) Reading.field(fact, total.field())).longValue();
            }
        }
        return sum;
    }

    /** A condition that asks for a fact. */
    private Step asked(Condition condition, int index, State state, boolean holds) {
        if (holds) {
            Record fact = chosen[index];
            for (Pattern pattern : condition.patterns()) {
                Record found = fact != null && isOf(fact, pattern) ? fact : fact == null ? first(pattern, index) : null;
                if (found != null) {
                    return new Step(condition.text(), state, found, words.read(pattern, found, index), "");
                }
            }
        }
        Record closest = null;
        Pattern closestPattern = condition.patterns().get(0);
        int most = -1;
        for (Pattern pattern : condition.patterns()) {
            for (Record fact : facts) {
                int met = isOf(fact, pattern) ? met(pattern, fact, index) : -1;
                if (met > most) {
                    most = met;
                    closest = fact;
                    closestPattern = pattern;
                }
            }
        }
        if (closest == null) {
            return new Step(
                    condition.text(),
                    state,
                    null,
                    NO + closestPattern.type(),
                    condition.patterns().stream()
                            .map(pattern -> article(pattern.type()) + words.needed(pattern.constraints(), index))
                            .collect(Collectors.joining(", or ")));
        }
        Constraint failing = closestPattern.constraints().get(most);
        return new Step(
                condition.text(),
                state,
                closest,
                Reading.read(failing, closest, chosen, index),
                article(closestPattern.type()) + words.needed(closestPattern.constraints(), index));
    }

    private @Nullable Record first(Pattern pattern, int index) {
        for (Record fact : facts) {
            if (isOf(fact, pattern) && met(pattern, fact, index) < 0) {
                return fact;
            }
        }
        return null;
    }

    /** How many comparisons hold before the first that fails; -1 when all hold. */
    private int met(Pattern pattern, Record fact, int index) {
        int met = 0;
        for (Constraint constraint : pattern.constraints()) {
            if (!Reading.holds(constraint, fact, chosen, index)) {
                return met;
            }
            met++;
        }
        return -1;
    }

    private static boolean isOf(Record fact, Pattern pattern) {
        return fact.getClass().getSimpleName().equals(pattern.type());
    }

    private static String article(String type) {
        return ("AEIOU".indexOf(type.charAt(0)) < 0 ? "a " : "an ") + type;
    }
}
