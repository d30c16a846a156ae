package fi.lapsivaaka.classification;

import java.util.List;

/** A profile names a setting or a choice that the rule set does not have. */
public final class UnknownChoice extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String given;

    private final List<String> allowed;

    UnknownChoice(String given, List<String> allowed) {
        super("profile '" + given + "' is not known; allowed: " + String.join(", ", allowed));
        this.given = given;
        this.allowed = List.copyOf(allowed);
    }

    public String given() {
        return given;
    }

    public List<String> allowed() {
        return allowed;
    }
}
