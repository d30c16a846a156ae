package fi.lapsivaaka.classification;

/** How sure a classification is, for queues and footnotes. */
public enum Confidence {
    /** Class or account from the source, share fixed by what the service is. */
    HIGH,
    /** Share from a default estimate, a profile or a population figure, or the class read from a name. */
    MEDIUM,
    /** A default estimate on a class read from a name, or a row that asks to be checked. */
    LOW,
    /** Nothing placed it. */
    NONE
}
