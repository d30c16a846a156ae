package fi.lapsivaaka.classification;

import fi.lapsivaaka.ruleset.RuleWalk;

/**
 * How one row of the tables fares with a purpose of a ledger, whether or not it decides.
 *
 * @param walk its cells with what was read; where it stays silent, the first that failed and what it would need
 */
public record AskedRow(RuleWalk walk, Standing standing) {

    /** What became of the row. */
    public enum Standing {
        /** It holds, and it decides. */
        DECIDES,
        /** It holds, but a row before it decides, or it only notes something. */
        LOST,
        /** Its cells hold, but it is not in force in that year, belongs to another choice of method, or is not asked. */
        DOES_NOT_COUNT,
        /** One of its cells does not hold. */
        SILENT
    }
}
