package fi.lapsivaaka.assessment;

import fi.lapsivaaka.proposal.KeptDraft;
import java.time.LocalDate;
import java.time.ZoneId;

/** Checks kept drafts again: by the rules of the day on which each was given, so that a page shows the same every time. */
public final class KeptDraftChecker {

    private static final ZoneId FINLAND = ZoneId.of("Europe/Helsinki");

    private final Checker checker;

    public KeptDraftChecker(Checker checker) {
        this.checker = checker;
    }

    public Check check(KeptDraft draft) {
        return checker.check(draft.draft(), draft.organisation(), day(draft));
    }

    /** The day on which a draft was given, as it was in Finland. */
    public LocalDate day(KeptDraft draft) {
        return LocalDate.ofInstant(draft.createdAt(), FINLAND);
    }
}
