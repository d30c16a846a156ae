package fi.lapsivaaka.assessment;

import java.util.List;

/** Whether the matter is ready for decision from the children's point of view. It is not a judgement on lawfulness. */
public enum Readiness {
    /** Ei päätösvalmis: some finding blocks. */
    NOT_READY,
    /** Valmis varauksin: something should still be checked. */
    READY_WITH_RESERVATIONS,
    /** Valmis. */
    READY;

    /**
     * Of all findings: not ready while one that blocks is open; with reservations while one that should be checked is
     * open, and also when a reason was given to pass one that blocks, which no reason makes go away.
     */
    static Readiness of(List<RaisedFinding> findings) {
        if (findings.stream().anyMatch(finding -> finding.open() && finding.severity() == Severity.BLOCK)) {
            return NOT_READY;
        }
        return findings.stream()
                        .anyMatch(finding -> finding.severity() == Severity.BLOCK
                                || (finding.open() && finding.severity() == Severity.WARN))
                ? READY_WITH_RESERVATIONS
                : READY;
    }
}
