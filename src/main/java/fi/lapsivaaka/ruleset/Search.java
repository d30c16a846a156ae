package fi.lapsivaaka.ruleset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks for a fact of one set that is in none of some other sets. Bounded: it may also give up. */
final class Search {

    private static final int STEPS = 5_000;

    private int steps;

    private Search() {}

    /** What was found. */
    enum Answer {
        FOUND,
        NONE,
        GAVE_UP
    }

    /**
     * @param fact facts of the set outside all others; null unless they were found
     */
    record Result(Answer answer, @Nullable FactSet fact) {}

    /** Looks first for facts whose lists hold no more than they must, because these are the usual ones. */
    static Result outside(FactSet set, List<FactSet> others, FactType type) {
        Result usual = new Search().start(set.shortest(type), others);
        return usual.answer() == Answer.FOUND ? usual : new Search().start(set, others);
    }

    private Result start(FactSet set, List<FactSet> others) {
        FactSet found = set.empty() ? null : find(set, others);
        if (found != null) {
            return new Result(Answer.FOUND, found);
        }
        return new Result(steps > STEPS ? Answer.GAVE_UP : Answer.NONE, null);
    }

    /** Goes on with the set that leaves the fewest ways out, so that a set that covers all ends the search at once. */
    private @Nullable FactSet find(FactSet set, List<FactSet> others) {
        if (++steps > STEPS) {
            return null;
        }
        List<FactSet> near = new ArrayList<>();
        List<FactSet> fewest = null;
        FactSet chosen = null;
        for (FactSet other : others) {
            if (set.meets(other)) {
                near.add(other);
                if (fewest == null || fewest.size() > 1) {
                    List<FactSet> ways = outside(set, other);
                    if (fewest == null || ways.size() < fewest.size()) {
                        fewest = ways;
                        chosen = other;
                    }
                }
            }
        }
        if (fewest == null) {
            return set;
        }
        near.remove(chosen);
        for (FactSet way : fewest) {
            FactSet found = find(way, near);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The parts of a set that are outside another one; together they are all of it that is. */
    private static List<FactSet> outside(FactSet set, FactSet other) {
        List<FactSet> parts = new ArrayList<>();
        FactSet inside = set;
        for (Map.Entry<String, ValueSet> field : other.fields().entrySet()) {
            for (ValueSet rest : field.getValue().others()) {
                FactSet part = inside.and(field.getKey(), rest);
                if (!part.empty()) {
                    parts.add(part);
                }
            }
            inside = inside.and(field.getKey(), field.getValue());
        }
        return parts;
    }
}
