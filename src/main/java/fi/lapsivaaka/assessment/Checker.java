package fi.lapsivaaka.assessment;

import fi.lapsivaaka.proposal.Draft;
import java.time.LocalDate;

/** Checks drafts against one rule set; safe for use by many threads. */
public interface Checker {

    /**
     * @param organisation {@code kunta} or {@code hva}
     * @param day the day whose parameters and rules apply
     */
    Check check(Draft draft, String organisation, LocalDate day);
}
