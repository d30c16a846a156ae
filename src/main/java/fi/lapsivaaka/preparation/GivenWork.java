package fi.lapsivaaka.preparation;

import fi.lapsivaaka.assessment.GivenReason;
import fi.lapsivaaka.assessment.Matter;
import fi.lapsivaaka.assessment.RulesInUse;
import fi.lapsivaaka.checklist.Answer;
import fi.lapsivaaka.proposal.KeptDraft;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** All that people have given about a draft, read once to be judged by any version of the rules. */
public final class GivenWork {

    private final KeptDraft draft;
    private final Map<String, Answer> answers;
    private final List<GivenReason> reasons;

    GivenWork(KeptDraft draft, Map<String, Answer> answers, List<GivenReason> reasons) {
        this.draft = draft;
        this.answers = answers;
        this.reasons = reasons;
    }

    /** The matter by some version of the rules as they are on a day. */
    public Matter by(RulesInUse.Ready version, LocalDate day) {
        return version.matters().read(draft.draft(), draft.organisation(), answers, reasons, day);
    }
}
