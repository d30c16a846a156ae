package fi.lapsivaaka.ruleset;

import fi.lapsivaaka.Period;
import fi.lapsivaaka.ruleset.Observation.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds out whether a single rule can fire at all on each day of its validity, and which of its parts are idle. */
final class RuleAnalysis {

    private final Rule rule;
    private final FactTypes types;
    private final List<ParameterValue> parameters;
    private final List<Observation> observations = new ArrayList<>();

    RuleAnalysis(Rule rule, FactTypes types, List<ParameterValue> parameters) {
        this.rule = rule;
        this.types = types;
        this.parameters = parameters;
    }

    List<Observation> observations() {
        try {
            List<ParameterTimes.Time> times = ParameterTimes.of(rule.period(), parameters, ParameterUse.of(rule));
            List<Obstacle> obstacles = new ArrayList<>();
            for (ParameterTimes.Time time : times) {
                Obstacle obstacle = new Obstacles(rule, types, new RuleFacts(rule, types, time.parameters())).first();
                if (obstacle != null) {
                    obstacles.add(obstacle.during(time.period()));
                }
            }
            boolean never = obstacles.size() == times.size();
            if (never) {
                tell(obstacles.get(0), rule.period());
            } else {
                obstacles.forEach(obstacle -> tell(obstacle, obstacle.period()));
                idleParts();
            }
        } catch (FactSetReader.TooManyWays tooMany) {
            observations.add(Observation.remark(
                    Kind.NOT_ANALYSED,
                    rule.place(),
                    rule.id(),
                    "the rule has " + tooMany.getMessage() + " and is not analysed",
                    "fewer || in one condition",
                    ""));
        }
        return observations;
    }

    private void tell(Obstacle obstacle, Period period) {
        boolean always = period.equals(rule.period());
        String when = always
                ? "the rule can never fire: "
                : "the rule cannot fire from " + period.from() + (period.to() == null ? " on" : " to " + period.to())
                        + ": ";
        observations.add(Observation.error(
                obstacle.parameter() ? Kind.PARAMETER : Kind.NEVER_FIRES,
                obstacle.place(),
                rule.id(),
                when + obstacle.what(),
                obstacle.allowed(),
                obstacle.parameter() ? "on " + period.from() + " nothing makes it fire" : obstacle.example()));
    }

    /** Parts of a condition that the rest of it rules out, and conditions that always hold. */
    private void idleParts() {
        RuleFacts facts = new RuleFacts(rule, types, List.of());
        for (int at = 0; at < rule.conditions().size(); at++) {
            Condition condition = rule.conditions().get(at);
            for (Pattern pattern : Patterns.of(condition)) {
                idleParts(pattern, at, facts);
            }
            boolean idle = condition instanceof Condition.Missing missing
                    ? facts.of(missing.pattern(), at).isEmpty()
                    : condition instanceof Condition.Total total && Totals.always(total);
            if (idle) {
                idle(condition.place(), "the condition " + condition.text() + " always holds");
            }
        }
    }

    private void idleParts(Pattern pattern, int at, RuleFacts facts) {
        Set<Constraint> seen = new LinkedHashSet<>();
        for (Constraint constraint : pattern.constraints()) {
            if (!seen.add(constraint)) {
                idle(pattern.place(), constraint.text() + " is said twice");
            } else if (constraint instanceof Constraint.Any any) {
                List<Constraint> rest = new ArrayList<>(pattern.constraints());
                rest.remove(constraint);
                boolean possible = !facts.of(pattern, at, rest).isEmpty();
                for (Constraint part : any.parts()) {
                    List<Constraint> with = new ArrayList<>(rest);
                    with.add(part);
                    if (possible && facts.of(pattern, at, with).isEmpty()) {
                        idle(
                                pattern.place(),
                                part.text() + " can never hold here, because the rest of the condition rules it out");
                    }
                }
            }
        }
    }

    private void idle(Place place, String what) {
        observations.add(
                Observation.remark(Kind.IDLE_PART, place, rule.id(), what, "a condition that can hold and fail", ""));
    }
}
