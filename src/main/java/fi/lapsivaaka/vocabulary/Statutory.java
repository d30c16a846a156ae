package fi.lapsivaaka.vocabulary;

/** Whether an act obliges the organiser to provide a service. */
public enum Statutory {
    /** The act obliges. */
    REQUIRED,
    /** The act knows the service; providing it is at the organiser's discretion. */
    DISCRETIONARY,
    /** No act of its own; general competence. */
    VOLUNTARY,
    /** Not told. */
    UNKNOWN
}
