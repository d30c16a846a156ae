package fi.lapsivaaka.proposal;

import java.util.List;
import java.util.stream.Collectors;

/** A term file that was not taken in; it lists every problem found, not only the first. */
public final class RefusedTerms extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<TermProblem> problems;

    public RefusedTerms(List<TermProblem> problems) {
        super(problems.stream().map(TermProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<TermProblem> problems() {
        return problems;
    }
}
