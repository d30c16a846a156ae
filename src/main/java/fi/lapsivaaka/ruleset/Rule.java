package fi.lapsivaaka.ruleset;

import fi.lapsivaaka.Period;
import fi.lapsivaaka.ruleset.Operand.Reference;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One rule of a rule set: a DRL rule or a row of a decision table, as read under the safe profile.
 *
 * @param id the rule's name, unique in its set: {@code R-050}, {@code R026}
 * @param group name of its file without endings: {@code screening}, {@code services}
 * @param order place in its rule set, from 0 on: files in the manifest's order, then place in the file
 * @param period when it is in force
 * @param metadata annotations of a DRL rule ({@code flag}, {@code severity}, {@code provision} …), unquoted
 * @param subject the text field that a DRL rule concludes about, {@code $id}; null for a table row
 * @param outcome what a table row says, field to value, in the order of its columns; empty for a DRL rule
 */
public record Rule(
        String id,
        String group,
        int order,
        Place place,
        Period period,
        Map<String, String> metadata,
        List<Condition> conditions,
        @Nullable Reference subject,
        Map<String, String> outcome) {

    public Rule {
        metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
        conditions = List.copyOf(conditions);
        outcome = Collections.unmodifiableMap(new LinkedHashMap<>(outcome));
    }

    /** A rule of the same name that asks for this only. */
    Rule asking(Pattern pattern) {
        return new Rule(
                id, group, order, place, period, metadata, List.of(new Condition.Match(pattern)), subject, outcome);
    }
}
