package fi.lapsivaaka.ruleset;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks for the first reason why a rule cannot fire, whatever the facts, while given parameters are in force. */
final class Obstacles {

    static final String CAN_HOLD = "conditions that can hold together";

    private final Rule rule;
    private final FactTypes types;
    private final RuleFacts facts;

    Obstacles(Rule rule, FactTypes types, RuleFacts facts) {
        this.rule = rule;
        this.types = types;
        this.facts = facts;
    }

    @Nullable
    Obstacle first() {
        for (int at = 0; at < rule.conditions().size(); at++) {
            Obstacle obstacle = of(rule.conditions().get(at), at);
            if (obstacle != null) {
                return obstacle;
            }
        }
        return denied();
    }

    private @Nullable Obstacle of(Condition condition, int at) {
        if (condition instanceof Condition.Missing) {
            return null;
        }
        if (condition instanceof Condition.Total total) {
            return total(total, at);
        }
        List<Pattern> patterns = Patterns.of(condition);
        for (Pattern pattern : patterns) {
            if (facts.lacksParameter(pattern, at)) {
                return obstacle(
                        condition.place(),
                        "no parameter in force meets " + pattern.text(),
                        "a value for every day on which the rule is in force",
                        "",
                        true);
            }
            if (!facts.of(pattern, at).isEmpty()) {
                return null;
            }
        }
        return new Clash(facts, types, patterns.get(0), at).obstacle(rule.period());
    }

    private @Nullable Obstacle total(Condition.Total total, int at) {
        if (Totals.never(total)) {
            return obstacle(
                    total.place(),
                    total.text() + " cannot be: a count is never below 0",
                    CAN_HOLD,
                    "with no " + total.pattern().type() + " at all the count is 0",
                    false);
        }
        Long limit = limit(total);
        return limit != null
                        && Totals.needsFacts(total, limit)
                        && facts.of(total.pattern(), at).isEmpty()
                ? new Clash(facts, types, total.pattern(), at).obstacle(rule.period())
                : null;
    }

    private @Nullable Long limit(Condition.Total total) {
        return total.limit() instanceof Operand.Whole whole
                ? Long.valueOf(whole.value())
                : facts.number((Operand.Reference) total.limit());
    }

    /** A fact that one condition asks for may be the very one whose absence another asks for. */
    private @Nullable Obstacle denied() {
        for (int missing = 0; missing < rule.conditions().size(); missing++) {
            if (rule.conditions().get(missing) instanceof Condition.Missing denial) {
                for (int needed = 0; needed < rule.conditions().size(); needed++) {
                    Pattern pattern = needed(
                            rule.conditions().get(needed), denial.pattern().type());
                    if (pattern != null && covers(denial.pattern(), missing, pattern, needed)) {
                        return obstacle(
                                denial.place(),
                                "it asks for " + pattern.text() + ", but at the same time " + denial.text(),
                                CAN_HOLD,
                                facts.of(pattern, needed).get(0).example(pattern.type(), Map.of()) + " meets both",
                                false);
                    }
                }
            }
        }
        return null;
    }

    private static @Nullable Pattern needed(Condition condition, String type) {
        boolean asked = condition instanceof Condition.Match
                || condition instanceof Condition.Present
                || (condition instanceof Condition.Total total
                        && total.limit() instanceof Operand.Whole limit
                        && Totals.needsFacts(total, limit.value()));
        Pattern pattern = Patterns.of(condition).get(0);
        return asked && pattern.type().equals(type) ? pattern : null;
    }

    private boolean covers(Pattern denied, int missing, Pattern pattern, int needed) {
        FactType type = types.known(pattern.type());
        List<FactSet> without = facts.of(denied, missing, needed);
        return facts.of(pattern, needed).stream()
                .allMatch(set -> Search.outside(set, without, type).answer() == Search.Answer.NONE);
    }

    private Obstacle obstacle(Place place, String what, String allowed, String example, boolean parameter) {
        return new Obstacle(place, what, allowed, example, parameter, rule.period());
    }
}
