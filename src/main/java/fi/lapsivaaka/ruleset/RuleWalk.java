package fi.lapsivaaka.ruleset;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule condition by condition, with what was read at each: why it fired, or where it stopped and what would have taken
 * it further.
 */
public record RuleWalk(Rule rule, boolean fires, List<Step> steps) {

    public RuleWalk {
        steps = List.copyOf(steps);
    }

    /** How a condition fared. */
    public enum State {
        MET,
        /** The first condition that failed, on the way that led farthest. */
        FAILED,
        /** Behind the failed one, but it would hold. */
        WOULD_HOLD,
        /** Behind the failed one, and it would fail too. */
        WOULD_FAIL,
        /** It asks about a fact that the failed condition did not find. */
        OPEN
    }

    /**
     * One condition.
     *
     * @param condition as the rule file writes it
     * @param fact the fact that met it, came closest, or stood in the way; null where there is none
     * @param read the values that were looked at
     * @param needed what would have met it; the empty text where it is met
     */
    public record Step(
            String condition, State state, @Nullable Record fact, String read, String needed) {}

    /** Goes through a rule with these facts; says the same as {@link ReferenceEvaluator#explain}. */
    public static RuleWalk of(Rule rule, List<? extends Record> facts) {
        return new RuleWalker(rule, facts).walk();
    }
}
