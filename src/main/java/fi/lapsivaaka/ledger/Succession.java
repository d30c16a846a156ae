package fi.lapsivaaka.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation or a cost centre that another one goes on for.
 *
 * @param from code of what ended
 * @param to code of what goes on
 * @param firstDay first day of the successor
 * @param share ten thousandths of what ended that this successor takes over
 * @param ground the decision it rests on
 * @param withdrawnAt null while it counts
 * @param withdrawnReason the empty text while it counts
 */
public record Succession(
        UUID id,
        Kind kind,
        String from,
        String to,
        LocalDate firstDay,
        int share,
        String ground,
        Instant recordedAt,
        @Nullable Instant withdrawnAt,
        String withdrawnReason) {

    /** All of what ended, in {@link #share()}. */
    public static final int WHOLE = 10_000;

    /** What ended. */
    public enum Kind {
        ORGANISATION,
        COST_CENTRE
    }

    public boolean counts() {
        return withdrawnAt == null;
    }
}
