package fi.lapsivaaka.audit;

import java.util.Locale;

/** What can stand in the audit trail. The codes are kept for good: a constant is never renamed. */
public enum AuditAction {
    SIGNED_IN,
    SIGNED_OUT,
    SIGNED_OUT_EVERYWHERE,
    SIGN_IN_FAILED,
    SIGN_IN_SLOWED,
    ACCESS_REFUSED,
    DRAFT_CHECKED,
    TEXT_CHANGED,
    DRAFT_RENAMED,
    DRAFT_DELETED,
    ASSESSMENT_SIGNED,
    ASSESSMENT_APPROVED,
    SIGNATURE_WITHDRAWN,
    ASSESSMENT_REVISED,
    DATES_CHANGED,
    EARLIER_CHOSEN,
    FOLLOW_UP_SIGNED,
    CONTRIBUTOR_INVITED,
    CONTRIBUTOR_REMOVED,
    IMPORT_TAKEN,
    IMPORT_WITHDRAWN,
    ACTIVITY_TAKEN,
    ACTIVITY_WITHDRAWN,
    INDICATORS_TAKEN,
    INDICATORS_WITHDRAWN,
    TARGET_SET,
    TARGET_WITHDRAWN,
    SUCCESSION_ADDED,
    SUCCESSION_WITHDRAWN,
    RULE_PROPOSED,
    RULE_PROPOSAL_DECIDED,
    SERVICE_SET_UP,
    PERSON_INVITED,
    PASSWORD_SET,
    RESET_LINK_MADE,
    ACCOUNT_CLOSED,
    PERSON_ANONYMISED,
    ROLE_GIVEN,
    ROLE_TAKEN,
    CHILD_BUDGET_OPENED,
    CHILD_BUDGET_CLOSED,
    TRAIL_EXPORTED;

    /** As it is kept: {@code signed-in}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
