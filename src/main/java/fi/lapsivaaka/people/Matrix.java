package fi.lapsivaaka.people;

import static fi.lapsivaaka.people.Role.ADMINISTRATOR;
import static fi.lapsivaaka.people.Role.APPROVER;
import static fi.lapsivaaka.people.Role.CONTRIBUTOR;
import static fi.lapsivaaka.people.Role.COUNCILLOR;
import static fi.lapsivaaka.people.Role.EXPERT;
import static fi.lapsivaaka.people.Role.MAINTAINER;
import static fi.lapsivaaka.people.Role.OFFICIAL;
import static fi.lapsivaaka.people.Role.PREPARER;
import static fi.lapsivaaka.people.Role.PUBLIC;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who may do what: the one place. A role counts in the organisation it was given in, a contributor's for the draft they
 * were invited to, and the public's for what was opened. docs/security.md prints this table, and a test holds it to it.
 */
public final class Matrix {

    private static final Set<Role> MEMBERS =
            EnumSet.of(PREPARER, OFFICIAL, EXPERT, MAINTAINER, APPROVER, COUNCILLOR, ADMINISTRATOR, PUBLIC);

    private Matrix() {}

    /** The roles that allow an action. */
    public static Set<Role> allowed(Action action) {
        return Collections.unmodifiableSet(
                switch (action) {
                    case READ_PUBLIC, USE_OWN_ACCOUNT -> EnumSet.allOf(Role.class);
                    case READ_CHILD_BUDGET -> MEMBERS;
                    case EDIT_CHILD_BUDGET, BRING_FIGURES, WITHDRAW_IMPORT -> EnumSet.of(EXPERT);
                    case CHECK_DRAFT -> EnumSet.of(PREPARER, OFFICIAL, EXPERT);
                    case READ_DRAFT -> EnumSet.of(PREPARER, CONTRIBUTOR, OFFICIAL, EXPERT);
                    case EDIT_DRAFT -> EnumSet.of(PREPARER, CONTRIBUTOR, OFFICIAL, EXPERT);
                    case DELETE_DRAFT -> EnumSet.of(PREPARER);
                    case INVITE_CONTRIBUTOR -> EnumSet.of(PREPARER, OFFICIAL);
                    case READ_COUNCIL_PAGE -> EnumSet.of(PREPARER, CONTRIBUTOR, OFFICIAL, EXPERT, COUNCILLOR);
                    case SIGN_OFF, PUBLISH -> EnumSet.of(OFFICIAL);
                    case ASK_QUESTION -> EnumSet.of(COUNCILLOR);
                    case ANSWER_QUESTION -> EnumSet.of(PREPARER, OFFICIAL);
                    case READ_IMPORT -> EnumSet.of(PREPARER, OFFICIAL, EXPERT, ADMINISTRATOR);
                    case READ_RULE_PROPOSALS, READ_RULE_DRAFT -> EnumSet.of(EXPERT, MAINTAINER, APPROVER);
                    case WRITE_RULES -> EnumSet.of(EXPERT, MAINTAINER);
                    case CHANGE_RULE_SCHEMA -> EnumSet.of(MAINTAINER);
                    case PUBLISH_RULES -> EnumSet.of(APPROVER);
                    case ADMINISTER_PEOPLE, READ_AUDIT_TRAIL -> EnumSet.of(ADMINISTRATOR);
                });
    }

    /** Whether any of the roles allows the action. */
    public static boolean allows(Action action, Collection<Role> roles) {
        return !Collections.disjoint(allowed(action), roles);
    }
}
