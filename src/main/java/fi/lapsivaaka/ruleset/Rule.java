package fi.lapsivaaka.ruleset;

import fi.lapsivaaka.Period;
import java.util.List;
import java.util.Map;

/**
 * One rule of a rule set: a DRL rule or a row of a decision table, as read under the safe profile.
 *
 * @param id the rule's name, unique in its set: {@code R-050}, {@code R026}
 * @param group name of its file without endings: {@code screening}, {@code services}
 * @param order place in its rule set, from 0 on: files in the manifest's order, then place in the file
 * @param period when it is in force
 * @param metadata annotations of a DRL rule ({@code flag}, {@code severity}, {@code provision} …), unquoted
 * @param outcome what a table row says, field to value; empty for a DRL rule
 */
public record Rule(
        String id,
        String group,
        int order,
        Place place,
        Period period,
        Map<String, String> metadata,
        List<Condition> conditions,
        Map<String, String> outcome) {}
