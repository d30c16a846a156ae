package fi.lapsivaaka.preparation;

import fi.lapsivaaka.assessment.GivenReason;
import fi.lapsivaaka.assessment.Matter;
import fi.lapsivaaka.assessment.RulesInUse;
import fi.lapsivaaka.checklist.Answer;
import fi.lapsivaaka.checklist.Forms;
import fi.lapsivaaka.proposal.KeptDraft;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** All that people have given about a draft, read once to be judged by any version of the rules and of their forms. */
public final class GivenWork {

    private final KeptDraft draft;
    private final Map<String, KeptAnswer> kept;
    private final GivenDates dates;
    private final List<GivenReason> reasons;

    GivenWork(KeptDraft draft, Map<String, KeptAnswer> kept, GivenDates dates, List<GivenReason> reasons) {
        this.draft = draft;
        this.kept = kept;
        this.dates = dates;
        this.reasons = reasons;
    }

    /** The matter by some version of the rules as they are on a day. */
    public Matter by(RulesInUse.Ready version, LocalDate day) {
        return version.matters().read(draft.draft(), draft.organisation(), answers(version.forms()), reasons, day);
    }

    /** Questions whose answers count for the one forms and would not, or not as they were given, for the others. */
    public Set<String> unfitting(Forms before, Forms after) {
        Map<String, Answer> then = Preparations.counted(kept, after);
        Set<String> lost = new TreeSet<>();
        Preparations.counted(kept, before).forEach((id, answer) -> {
            if (!answer.equals(then.get(id))) {
                lost.add(id);
            }
        });
        return lost;
    }

    private Map<String, Answer> answers(Forms forms) {
        Map<String, Answer> counted = Preparations.counted(kept, forms);
        if (!dates.days().isEmpty()) {
            counted.put(
                    DateFinder.PLAN,
                    DateFinder.planned(counted.getOrDefault(DateFinder.PLAN, Answer.NONE), dates.days()));
        }
        return counted;
    }
}
