package fi.lapsivaaka.workshop;

import java.util.UUID;

/** Somebody without the right to it, or for one organisation alone, would change the schema or vocabulary of rules. */
public final class SchemaClosed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final UUID draft;

    SchemaClosed(UUID draft) {
        super("the schema of rules is changed by maintainers of the national rules");
        this.draft = draft;
    }

    /** The draft that it would have been changed in. */
    public UUID draft() {
        return draft;
    }
}
