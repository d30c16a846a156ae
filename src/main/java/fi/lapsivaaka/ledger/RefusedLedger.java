package fi.lapsivaaka.ledger;

import fi.lapsivaaka.Language;
import java.util.List;
import java.util.stream.Collectors;

/** A ledger file that cannot be read at all; it lists every problem found. */
public final class RefusedLedger extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;

    private final transient List<LedgerProblem> problems;

    RefusedLedger(String file, List<LedgerProblem> problems) {
        super(problems.stream()
                .map(problem -> file + ":" + problem.line() + " " + problem.column() + ": "
                        + problem.what().in(Language.EN) + "; accepted: "
                        + problem.accepted().in(Language.EN))
                .collect(Collectors.joining("\n")));
        this.file = file;
        this.problems = List.copyOf(problems);
    }

    /** Name of the file, without folders. */
    public String file() {
        return file;
    }

    public List<LedgerProblem> problems() {
        return problems;
    }
}
