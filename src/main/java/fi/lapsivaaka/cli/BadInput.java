package fi.lapsivaaka.cli;

/** Input that a command cannot use; the message names the file, what is wrong and what is accepted. */
final class BadInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadInput(String message) {
        super(message);
    }
}
