package fi.lapsivaaka.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/** The first problems of a file, and how many there were. */
final class KeptProblems implements Consumer<LedgerProblem> {

    private final List<LedgerProblem> first = new ArrayList<>();
    private long count;

    @Override
    public void accept(LedgerProblem problem) {
        count++;
        if (first.size() < LedgerFile.MOST_PROBLEMS) {
            first.add(problem);
        }
    }

    List<LedgerProblem> first() {
        return Collections.unmodifiableList(first);
    }

    long count() {
        return count;
    }
}
