package fi.lapsivaaka.classification;

import fi.lapsivaaka.ledger.LedgerProblem;
import java.util.List;

/** Rows of a ledger that could not be read, so that no sum of the file can be trusted. */
public final class FaultyRows extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final transient List<LedgerProblem> problems;
    private final long count;

    FaultyRows(String file, List<LedgerProblem> problems, long count) {
        super(file + ": " + count + " rows cannot be read");
        this.file = file;
        this.problems = List.copyOf(problems);
        this.count = count;
    }

    public String file() {
        return file;
    }

    /** The first problems. */
    public List<LedgerProblem> problems() {
        return problems;
    }

    /** How many problems there are in all. */
    public long count() {
        return count;
    }
}
