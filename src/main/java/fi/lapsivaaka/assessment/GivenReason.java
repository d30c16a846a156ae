package fi.lapsivaaka.assessment;

import java.time.LocalDate;

/**
 * Why a finding is left as it is. A finding that blocks can be passed only so, and the reason is printed wherever the
 * finding is: on the check and on the council's page.
 *
 * @param ruleId the rule whose finding it answers
 * @param reason in the words of the one who gives it; never blank
 * @param person who gives it
 * @param day when
 */
public record GivenReason(String ruleId, String reason, String person, LocalDate day) {

    /**
     * @throws IllegalArgumentException when the reason or the person is blank
     */
    public GivenReason {
        reason = reason.strip();
        person = person.strip();
        if (reason.isEmpty() || person.isEmpty()) {
            throw new IllegalArgumentException("a finding of " + ruleId + " is left as it is without a reason");
        }
    }
}
