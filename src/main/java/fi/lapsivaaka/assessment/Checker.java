package fi.lapsivaaka.assessment;

import fi.lapsivaaka.proposal.Draft;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Checks drafts against one rule set; safe for use by many threads. */
public interface Checker {

    /**
     * @param organisation {@code kunta} or {@code hva}
     * @param day the day whose parameters and rules apply
     */
    default Check check(Draft draft, String organisation, LocalDate day) {
        return check(draft, organisation, day, FormAnswers.NONE, List.of());
    }

    /**
     * Checks a draft together with what people have answered, and with the reasons they gave for leaving findings as they
     * are. Answers win over what the draft says. A reason counts for the finding of its rule; one for a rule that raises
     * nothing counts for nothing.
     *
     * @param organisation {@code kunta} or {@code hva}
     * @param day the day whose parameters and rules apply
     * @param reasons at most one a rule; of several the last
     */
    Check check(Draft draft, String organisation, LocalDate day, FormAnswers answers, Collection<GivenReason> reasons);
}
