package fi.lapsivaaka.ruleset;

import fi.lapsivaaka.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * A rule set that passed every check: rules, texts, dated parameters, and the bytes they were read from.
 *
 * @param id for instance {@code child-impact}
 * @param version as in its manifest
 * @param sha256 over every file's path and bytes, hexadecimal
 * @param texts rule id to text
 * @param files the bytes of every file, so that a room can read what only it understands (terms, profiles)
 */
@SuppressWarnings("DoNotCallSuggester")
public record RuleSet(
        String id,
        String version,
        String sha256,
        LocalizedText title,
        List<Rule> rules,
        Map<String, RuleText> texts,
        List<ParameterValue> parameters,
        SortedMap<String, byte[]> files) {

    /**
     * Reads a rule set under the safe profile.
     *
     * @throws RefusedRuleSet with every problem found
     */
    public static RuleSet read(RuleSource source, FactSchema schema) {
        throw new UnsupportedOperationException(source + " " + schema);
    }

    /** The parameters in force on a day, as facts. */
    public List<Parameter> parametersOn(LocalDate day) {
        return parameters.stream()
                .filter(value -> value.period().contains(day))
                .map(value -> new Parameter(value.id(), value.value()))
                .toList();
    }
}
