package fi.lapsivaaka.ruleset;

import fi.lapsivaaka.ruleset.Observation.Kind;
import fi.lapsivaaka.ruleset.Observation.Weight;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that is to be said of a rule set before it is used.
 *
 * @param id the rule set's id, or the name it was looked for by when it could not be read
 * @param version empty when it could not be read, as is {@code sha256}
 * @param rules number of rules in each of its files, in the set's order
 * @param cases number of its cases
 * @param observations errors first
 */
public record Inspection(
        String id,
        String version,
        String sha256,
        Map<String, Integer> rules,
        int cases,
        List<Observation> observations) {

    public Inspection {
        rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
        observations = List.copyOf(observations);
    }

    /** Of a rule set that was read. */
    public static Inspection of(RuleSet rules, int cases, KnownWorld world) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        rules.rules().forEach(rule -> counts.merge(rule.place().file(), 1, Integer::sum));
        return new Inspection(
                rules.id(), rules.version(), rules.sha256(), counts, cases, RuleSetAnalysis.of(rules, world));
    }

    /** Of a rule set that could not be read. */
    public static Inspection refused(String name, RefusedRuleSet refused) {
        List<Observation> errors = new ArrayList<>();
        refused.problems().forEach(problem -> errors.add(new Observation(Weight.ERROR, Kind.CONTENT, problem, "")));
        return new Inspection(name, "", "", Map.of(), 0, errors);
    }

    /** What keeps the rule set from being used. */
    public List<Observation> errors() {
        return of(Weight.ERROR);
    }

    /** What is worth a look. */
    public List<Observation> remarks() {
        return of(Weight.REMARK);
    }

    /** How many cases turn out otherwise than they say, or could not be read. */
    public long brokenCases() {
        return observations.stream()
                .filter(observation -> observation.kind() == Kind.CASE
                        && observation.problem().file().startsWith(CaseReader.FOLDER))
                .count();
    }

    private List<Observation> of(Weight weight) {
        return observations.stream()
                .filter(observation -> observation.weight() == weight)
                .toList();
    }
}
