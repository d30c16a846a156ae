package fi.lapsivaaka.classification;

/** Ledgers with different columns cannot be written into one table. */
public final class UnlikeLedgers extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnlikeLedgers(String file) {
        super(file + ": its columns are others than those of the ledgers before it; "
                + "write the rows of ledgers with different columns to files of their own");
    }
}
