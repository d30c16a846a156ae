package fi.lapsivaaka.ruleset;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the room that uses a rule set knows, and the rule set does not say of itself; given to the analysis.
 *
 * @param readElsewhere ids of parameters that are read by the room itself and not by a rule
 * @param more what the room found by checks of its own
 */
public record KnownWorld(
        FactSchema schema,
        RowUse rows,
        List<KnownCodes> codes,
        List<KnownFact> facts,
        Set<String> readElsewhere,
        List<Observation> more) {

    public KnownWorld {
        codes = List.copyOf(codes);
        facts = List.copyOf(facts);
        readElsewhere = Set.copyOf(readElsewhere);
        more = List.copyOf(more);
    }

    /** Nothing known but what rules may speak about; the first row of each table wins. */
    public static KnownWorld of(FactSchema schema) {
        return new KnownWorld(schema, RowUse.firstOfEachTable(), List.of(), List.of(), Set.of(), List.of());
    }

    public KnownWorld with(RowUse use) {
        return new KnownWorld(schema, use, codes, facts, readElsewhere, more);
    }

    public KnownWorld withCodes(List<KnownCodes> known) {
        return new KnownWorld(schema, rows, known, facts, readElsewhere, more);
    }

    public KnownWorld withFacts(List<KnownFact> known) {
        return new KnownWorld(schema, rows, codes, known, readElsewhere, more);
    }

    public KnownWorld withReadElsewhere(Set<String> parameters) {
        return new KnownWorld(schema, rows, codes, facts, parameters, more);
    }

    /** Adds what the room itself found wrong, each as an error. */
    public KnownWorld withErrors(List<Problem> problems) {
        return withMore(Observation.Weight.ERROR, Observation.Kind.CONTENT, problems);
    }

    /** Adds what the room itself found. */
    public KnownWorld withMore(Observation.Weight weight, Observation.Kind kind, List<Problem> problems) {
        List<Observation> all = new ArrayList<>(more);
        problems.forEach(problem -> all.add(new Observation(weight, kind, problem, "")));
        return new KnownWorld(schema, rows, codes, facts, readElsewhere, all);
    }
}
