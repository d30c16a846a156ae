package fi.lapsivaaka.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Forms that were not taken in; it lists the problems found, not only the first, up to what a person can read. */
public final class RefusedForms extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int READABLE = 199;

    private final transient List<FormProblem> problems;

    public RefusedForms(List<FormProblem> problems) {
        super(readable(problems).stream().map(FormProblem::toString).collect(Collectors.joining("\n")));
        this.problems = readable(problems);
    }

    private static List<FormProblem> readable(List<FormProblem> problems) {
        List<FormProblem> first =
                new ArrayList<>(problems.stream().limit(READABLE).toList());
        if (problems.size() > READABLE) {
            String more = problems.size() - READABLE + " problems more";
            first.add(new FormProblem("forms", 0, 0, more, "mend these first"));
        }
        return List.copyOf(first);
    }

    public List<FormProblem> problems() {
        return problems;
    }
}
