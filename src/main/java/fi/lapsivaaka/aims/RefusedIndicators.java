package fi.lapsivaaka.aims;

import java.util.List;

/** A file of indicator values that is not taken in, with everything wrong in it. */
public final class RefusedIndicators extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<FileProblem> problems;

    RefusedIndicators(List<FileProblem> problems) {
        super(problems.size() + " problems, the first: " + problems.get(0));
        this.problems = List.copyOf(problems);
    }

    public List<FileProblem> problems() {
        return problems;
    }
}
