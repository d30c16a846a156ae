package fi.lapsivaaka.database;

/**
 * The embedded database was not started, for a reason the person at the keyboard can act on.
 *
 * <p>The message says what is wrong and {@link #action()} what helps, both in Finnish and English because they go to a
 * terminal, before anybody has chosen a language. {@link #code()} stays the same from version to version.
 */
public final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Code code;
    private final String action;

    StartRefused(Code code, String description, String action) {
        super(description);
        this.code = code;
        this.action = action;
    }

    StartRefused(Code code, String description, String action, Throwable cause) {
        super(description, cause);
        this.code = code;
        this.action = action;
    }

    public Code code() {
        return code;
    }

    public String action() {
        return action;
    }

    /** What stands in the way; the text form ({@code DB-IN-USE}) is what people search for. */
    public enum Code {
        /** Another process holds the data folder. */
        IN_USE,
        /** The data was written by another major version of PostgreSQL. */
        FOREIGN_VERSION,
        /** There are no binaries for this operating system or processor, or they do not run here. */
        UNSUPPORTED_SYSTEM,
        /** The data folder cannot be created, read or written by this account. */
        FOLDER,
        /** PostgreSQL refuses to run as root, and there is no way here to run it as anybody else. */
        ACCOUNT,
        /** PostgreSQL itself failed; its own last words are in the message. */
        FAILED;

        @Override
        public String toString() {
            return "DB-" + name().replace('_', '-');
        }
    }
}
