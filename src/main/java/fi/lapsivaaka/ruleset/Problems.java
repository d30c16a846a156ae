package fi.lapsivaaka.ruleset;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Collects what is wrong in a rule set, up to a bound, in the order in which it was found. */
final class Problems {

    private final List<Problem> found = new ArrayList<>();
    private boolean more;

    void add(Problem problem) {
        if (found.size() < Limits.PROBLEMS) {
            found.add(problem);
        } else {
            more = true;
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

    int count() {
        return found.size();
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
        if (more) {
            all.add(new Problem("", 0, 0, "", "more problems were found than are shown", "mend these first"));
        }
        return List.copyOf(all);
    }
}
