package fi.lapsivaaka.classification;

/** Names of the decision tables of the rule set, which are the names of their files. */
final class Tables {

    /** What is no cost of a service at all: taxes, interest, internal charges. */
    static final String EXCLUSIONS = "exclusions";

    /** Name of a unit to service class, where the source gives none. */
    static final String NAMES = "names";

    /** Account to mode of provision. */
    static final String PROVISION = "provision";

    /** Everything else to service, level, life stages and share. */
    static final String SERVICES = "services";

    private Tables() {}
}
