package fi.lapsivaaka.people;

import java.util.Locale;

/** What can be done in the service; {@link Matrix} says by whom. */
public enum Action {
    /** Pages that are for everybody. */
    READ_PUBLIC,
    /** Signing in and out, one's own account. */
    USE_OWN_ACCOUNT,
    READ_CHILD_BUDGET,
    /** Aims, successions and whatever else people add to a child budget. */
    EDIT_CHILD_BUDGET,
    CHECK_DRAFT,
    READ_DRAFT,
    EDIT_DRAFT,
    DELETE_DRAFT,
    INVITE_CONTRIBUTOR,
    READ_COUNCIL_PAGE,
    SIGN_OFF,
    /** Making a signed assessment public, and taking it back. */
    PUBLISH,
    ASK_QUESTION,
    ANSWER_QUESTION,
    READ_IMPORT,
    BRING_FIGURES,
    WITHDRAW_IMPORT,
    READ_RULE_PROPOSALS,
    /** Drafts of rules, their effects and what is said of them. */
    READ_RULE_DRAFT,
    /** Rows, texts, numbers, terms and cases of rules. */
    WRITE_RULES,
    /** What rules are written in: files, columns, keys and choices of method. */
    CHANGE_RULE_SCHEMA,
    PUBLISH_RULES,
    ADMINISTER_PEOPLE,
    READ_AUDIT_TRAIL;

    /** As it is written in documents and messages: {@code read-draft}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether what is sent decides, and not the address. */
    public boolean beyondTheDoor() {
        return this == CHANGE_RULE_SCHEMA;
    }

    /** Whether nobody may do it to what they made themselves. */
    public boolean neverToOnesOwn() {
        return this == PUBLISH_RULES;
    }
}
