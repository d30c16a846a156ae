package fi.lapsivaaka.workshop;

/** Somebody wanted to write in a draft that has been submitted, published or discarded. */
public final class DraftClosed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DraftClosed(RuleDraft draft) {
        super("draft " + draft.id() + " is " + draft.state().code());
    }
}
