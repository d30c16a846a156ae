package fi.lapsivaaka.comparison;

import fi.lapsivaaka.assessment.Matter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far the follow-up of a signed assessment is.
 *
 * @param matter the assessment's answers and those of the follow-up together
 * @param review the day on which it is checked; null where none was agreed
 * @param signer who followed it up; null until it is signed
 * @param signed the day of that signature; null until it is signed
 */
public record FollowUpState(
        Matter matter,
        Stage stage,
        @Nullable LocalDate review,
        @Nullable String signer,
        @Nullable LocalDate signed) {

    /** How far it is. */
    public enum Stage {
        /** The day of review has not come. */
        WAITING,
        /** It can be answered. */
        OPEN,
        /** The day of review has passed and nobody has signed the follow-up. */
        OVERDUE,
        /** Somebody followed it up and signed. */
        SIGNED
    }

    /** Whether it can be answered. */
    public boolean open() {
        return stage == Stage.OPEN || stage == Stage.OVERDUE;
    }

    /** Whether something may have been told of what came of it. */
    public boolean begun() {
        return stage != Stage.WAITING;
    }
}
