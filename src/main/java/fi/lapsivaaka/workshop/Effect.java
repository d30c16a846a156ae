package fi.lapsivaaka.workshop;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A run of a draft over real figures or matters.
 *
 * @param sha256 of the draft as it was; an edit makes the run stale
 * @param against of the version that it was compared with
 * @param organisation whose ledger it was run over; null for rules that judge matters
 * @param year of the ledger; null for rules that judge matters
 * @param done lines or matters gone through
 * @param budget null until it is done, and for rules that judge matters
 * @param matters null until it is done, and for rules that place lines
 */
public record Effect(
        UUID id,
        UUID draft,
        String sha256,
        String against,
        @Nullable UUID organisation,
        @Nullable Integer year,
        String phase,
        State state,
        long done,
        long total,
        @Nullable BudgetEffect budget,
        @Nullable MatterEffect matters,
        Instant askedAt) {

    /** How far a run has come. */
    public enum State {
        RUNNING,
        DONE,
        FAILED
    }

    /** Whether it is finished and tells of this very content. */
    public boolean tellsOf(String content, String base) {
        return state == State.DONE && sha256.equals(content) && against.equals(base);
    }
}
