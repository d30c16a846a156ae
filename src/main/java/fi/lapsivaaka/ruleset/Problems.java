package fi.lapsivaaka.ruleset;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Collects what is wrong in a rule set, up to a bound, in the order in which it was found. */
final class Problems {

    private final List<Problem> found = new ArrayList<>();
    private int count;

    void add(Problem problem) {
        if (count++ < Limits.PROBLEMS) {
            found.add(problem);
        }
    }

    void add(Place place, String rule, String what, String allowed) {
        add(new Problem(place.file(), place.line(), place.column(), rule, what, allowed));
    }

    void addForFile(String file, String what, String allowed) {
        add(new Problem(file, 0, 0, "", what, allowed));
    }

    /** Rules that a problem was told about. */
    Set<String> rules() {
        return found.stream().map(Problem::rule).collect(Collectors.toSet());
    }

    boolean none() {
        return found.isEmpty();
    }

    /** All problems, those beyond the bound too. */
    int count() {
        return count;
    }

    /**
     * @throws RefusedRuleSet when something was found
     */
    void refuseIfAny() {
        if (!found.isEmpty()) {
            throw new RefusedRuleSet(all());
        }
    }

    /** Everything found; the last one says so when there was more. */
    List<Problem> all() {
        List<Problem> all = new ArrayList<>(found);
        if (count > found.size()) {
            all.add(new Problem("", 0, 0, "", "more problems were found than are shown", "mend these first"));
        }
        return List.copyOf(all);
    }
}
