package fi.lapsivaaka.workshop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The next version of a rule set while it is written.
 *
 * @param baseId the version it was copied from
 * @param revision counts what was saved
 * @param reason why the rules are to change; the empty text while nobody has said
 * @param inForceOn the day from which it shall be in force; null for the day of its publication
 * @param openAssessments what becomes of assessments that are open then
 * @param submittedBy who asked for its approval; null before
 * @param versionId what it was published as; null before
 * @param organisationId the organisation that it is for; null for the next national version
 * @param standsOnId the national version that the organisation's rules would stand on; null for the next national version
 */
public record RuleDraft(
        UUID id,
        RuleKind kind,
        String name,
        UUID baseId,
        int revision,
        State state,
        String reason,
        @Nullable LocalDate inForceOn,
        OpenAssessments openAssessments,
        UUID openedBy,
        Instant openedAt,
        @Nullable UUID submittedBy,
        @Nullable UUID versionId,
        @Nullable UUID organisationId,
        @Nullable UUID standsOnId) {

    /** Where a draft is on its way. */
    public enum State {
        /** It is written. */
        OPEN,
        /** Somebody else looks at it; nobody writes in it. */
        SUBMITTED,
        PUBLISHED,
        DISCARDED;

        /** As it is kept: {@code open}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean open() {
        return state == State.OPEN;
    }

    /** Whether it is still on its way. */
    public boolean underWay() {
        return state == State.OPEN || state == State.SUBMITTED;
    }
}
