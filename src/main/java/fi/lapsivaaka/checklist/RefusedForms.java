package fi.lapsivaaka.checklist;

import java.util.List;
import java.util.stream.Collectors;

/** Forms that were not taken in; it lists every problem found, not only the first. */
public final class RefusedForms extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<FormProblem> problems;

    public RefusedForms(List<FormProblem> problems) {
        super(problems.stream().map(FormProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<FormProblem> problems() {
        return problems;
    }
}
