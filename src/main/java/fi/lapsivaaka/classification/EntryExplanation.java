package fi.lapsivaaka.classification;

import fi.lapsivaaka.ruleset.RuleText;
import fi.lapsivaaka.ruleset.RuleWalk;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why an amount of a ledger is where it is: the rules that led there and what they rest on.
 *
 * @param steps the rules in the order in which they decided
 * @param key how its children's share is found; null where the rule names no allocation key
 * @param others rules that hold too and lost to an earlier one, or only note something
 */
public record EntryExplanation(
        Classification classification,
        List<Step> steps,
        @Nullable AllocationKey key,
        List<String> others) {

    public EntryExplanation {
        steps = List.copyOf(steps);
        others = List.copyOf(others);
    }

    /**
     * A rule that decided something.
     *
     * @param table {@code names}, {@code exclusions}, {@code services} or {@code provision}
     * @param read the cells of the rule with what was read
     * @param says what the rule says, field to value
     * @param text title and reason; null when the rule set has none for it
     */
    public record Step(
            String table,
            RuleWalk read,
            Map<String, String> says,
            @Nullable RuleText text) {}
}
