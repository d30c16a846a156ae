package fi.lapsivaaka.proposal;

/** A file that cannot be read as a draft; the message says why and what is accepted. */
public final class DraftRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DraftRefused(String message) {
        super(message);
    }
}
