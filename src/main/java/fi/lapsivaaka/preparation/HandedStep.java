package fi.lapsivaaka.preparation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A step of a draft's forms that was given to somebody.
 *
 * @param person who is asked to do it
 * @param due the last day for it; null where none was agreed
 * @param note why it was handed back; the empty text else
 * @param by who gave it
 */
public record HandedStep(
        long id,
        String form,
        String step,
        Author person,
        @Nullable LocalDate due,
        State state,
        String note,
        Author by,
        Instant at) {

    /** What became of it. */
    public enum State {
        OPEN,
        /** The person says that it is done. */
        DONE,
        /** The person has handed it back. */
        RETURNED,
        /** Somebody has taken it away from the person. */
        WITHDRAWN;

        /** As it is kept: {@code open}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    public boolean open() {
        return state == State.OPEN;
    }

    /** Whether somebody has it, or has done it. */
    public boolean held() {
        return state == State.OPEN || state == State.DONE;
    }

    /** Whether its day has passed without it being done. */
    public boolean late(LocalDate today) {
        return open() && due != null && due.isBefore(today);
    }

    /** Whether it is that step of that form. */
    public boolean is(String formCode, String stepId) {
        return form.equals(formCode) && step.equals(stepId);
    }
}
