package fi.lapsivaaka.proposal;

/** Which way the draft seems to change things for children. */
public enum Direction {
    BETTER,
    WORSE,
    BOTH,
    UNKNOWN
}
