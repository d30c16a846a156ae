package fi.lapsivaaka.people;

/** What a request is about, and where its address names it. */
public enum Subject {
    /** Nothing in particular: any organisation's role counts. */
    NOTHING(""),
    ORGANISATION("code"),
    DRAFT("id"),
    IMPORT("id"),
    INCOMING_FILE("id"),
    ACTIVITY_IMPORT("id"),
    INCOMING_ACTIVITY("id"),
    SUCCESSION("id"),
    RULE_PROPOSAL("id"),
    RULE_DRAFT("draft"),
    RULE_VERSION("version"),
    /** The national rules as a whole: no address names them. */
    NATIONAL_RULES(""),
    PERSON("id");

    private final String variable;

    Subject(String variable) {
        this.variable = variable;
    }

    /** Name of the variable in the address; the empty text where none names it. */
    String variable() {
        return variable;
    }
}
