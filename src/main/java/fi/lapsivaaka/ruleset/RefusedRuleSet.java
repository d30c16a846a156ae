package fi.lapsivaaka.ruleset;

import java.util.List;
import java.util.stream.Collectors;

/** A rule set that was not taken in; it lists every problem found, not only the first. */
public final class RefusedRuleSet extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public RefusedRuleSet(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
