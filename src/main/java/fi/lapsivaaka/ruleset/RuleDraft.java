package fi.lapsivaaka.ruleset;

import fi.lapsivaaka.Period;
import fi.lapsivaaka.ruleset.Operand.Reference;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule as its file tells it, before it has its place in the set.
 *
 * @param subject what a DRL rule concludes about; null for a table row
 * @param outcome what a table row says
 */
record RuleDraft(
        String id,
        Place place,
        Period period,
        Map<String, String> metadata,
        List<Condition> conditions,
        @Nullable Reference subject,
        Map<String, String> outcome) {

    Rule inSet(String group, int order) {
        return new Rule(id, group, order, place, period, metadata, conditions, subject, outcome);
    }
}
