package fi.lapsivaaka.ledger;

/** A sound file that must not be taken in: its figures are there already. */
public final class RefusedImport extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** The same file was taken in before. */
        SAME_FILE,
        /** Another file of the organisation has figures of the same year and phase: together they would count twice. */
        SAME_FIGURES
    }

    private final Reason reason;

    private final transient LedgerImport before;

    RefusedImport(Reason reason, LedgerImport before) {
        super(reason + ": " + before.fileName() + ", imported " + before.importedAt());
        this.reason = reason;
        this.before = before;
    }

    public Reason reason() {
        return reason;
    }

    /** The import that stands in the way; it can be withdrawn. */
    public LedgerImport before() {
        return before;
    }
}
