package fi.lapsivaaka.portfolio;

import fi.lapsivaaka.preparation.MatterDate;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Something about the days of a matter that somebody should know.
 *
 * @param date the day that it is about
 * @param days between that day and today, or between two days of the matter; never negative
 */
public record Notice(Kind kind, MatterDate date, LocalDate day, long days) {

    /** What it is. */
    public enum Kind {
        /** It is soon. */
        COMING(false),
        /** Children are heard after the agenda has gone out. */
        HEARING_AFTER_AGENDA(true),
        /** Little time is left between the hearing and the agenda. */
        HEARING_TIGHT(true),
        /** The assessment is ready only after the agenda has gone out. */
        READY_AFTER_AGENDA(true),
        /** The agenda goes out after the decision. */
        AGENDA_AFTER_DECISION(true),
        /** The follow-up is before the decision. */
        REVIEW_BEFORE_DECISION(true),
        /** The assessment should be ready, but is not signed. */
        NOT_READY(true),
        /** The agenda is out, but the assessment is not signed. */
        AGENDA_OUT(true),
        /** The day of the decision is here or past, but the accountable official has not signed. */
        NOT_APPROVED(true),
        /** The day of review has passed without a follow-up. */
        REVIEW_PASSED(true);

        private final boolean late;

        Kind(boolean late) {
            this.late = late;
        }

        /** Part of its message's key: {@code agenda-out}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Whether something is late or in the wrong order, rather than coming. */
    public boolean late() {
        return kind.late;
    }
}
