package fi.lapsivaaka.assessment;

/** Whether the matter is ready for decision from the children's point of view. It is not a judgement on lawfulness. */
public enum Readiness {
    /** Ei päätösvalmis: some finding blocks. */
    NOT_READY,
    /** Valmis varauksin: something should still be checked. */
    READY_WITH_RESERVATIONS,
    /** Valmis. */
    READY
}
