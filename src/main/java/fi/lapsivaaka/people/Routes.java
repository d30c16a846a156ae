package fi.lapsivaaka.people;

import static fi.lapsivaaka.people.Action.ADMINISTER_PEOPLE;
import static fi.lapsivaaka.people.Action.ANSWER_QUESTION;
import static fi.lapsivaaka.people.Action.ASK_QUESTION;
import static fi.lapsivaaka.people.Action.BRING_FIGURES;
import static fi.lapsivaaka.people.Action.CHECK_DRAFT;
import static fi.lapsivaaka.people.Action.DELETE_DRAFT;
import static fi.lapsivaaka.people.Action.EDIT_CHILD_BUDGET;
import static fi.lapsivaaka.people.Action.EDIT_DRAFT;
import static fi.lapsivaaka.people.Action.INVITE_CONTRIBUTOR;
import static fi.lapsivaaka.people.Action.PUBLISH;
import static fi.lapsivaaka.people.Action.PUBLISH_RULES;
import static fi.lapsivaaka.people.Action.READ_AUDIT_TRAIL;
import static fi.lapsivaaka.people.Action.READ_CHILD_BUDGET;
import static fi.lapsivaaka.people.Action.READ_COUNCIL_PAGE;
import static fi.lapsivaaka.people.Action.READ_DRAFT;
import static fi.lapsivaaka.people.Action.READ_IMPORT;
import static fi.lapsivaaka.people.Action.READ_PUBLIC;
import static fi.lapsivaaka.people.Action.READ_RULE_DRAFT;
import static fi.lapsivaaka.people.Action.READ_RULE_PROPOSALS;
import static fi.lapsivaaka.people.Action.SIGN_OFF;
import static fi.lapsivaaka.people.Action.USE_OWN_ACCOUNT;
import static fi.lapsivaaka.people.Action.WITHDRAW_IMPORT;
import static fi.lapsivaaka.people.Action.WRITE_RULES;
import static fi.lapsivaaka.people.Subject.ACTIVITY_IMPORT;
import static fi.lapsivaaka.people.Subject.DRAFT;
import static fi.lapsivaaka.people.Subject.IMPORT;
import static fi.lapsivaaka.people.Subject.INCOMING_ACTIVITY;
import static fi.lapsivaaka.people.Subject.INCOMING_FILE;
import static fi.lapsivaaka.people.Subject.NATIONAL_RULES;
import static fi.lapsivaaka.people.Subject.NOTHING;
import static fi.lapsivaaka.people.Subject.ORGANISATION;
import static fi.lapsivaaka.people.Subject.PERSON;
import static fi.lapsivaaka.people.Subject.RULE_DRAFT;
import static fi.lapsivaaka.people.Subject.RULE_PROPOSAL;
import static fi.lapsivaaka.people.Subject.RULE_VERSION;
import static fi.lapsivaaka.people.Subject.SUCCESSION;

import java.util.List;

/**
 * Every address of the service, the action it is ({@link Matrix} says who may) and what it is about. An address that is
 * missing here answers nobody, and {@code MatrixIT} says which line to add.
 */
public final class Routes {

    private static final List<Route> ALL = List.of(
            get("", READ_PUBLIC, NOTHING),
            get("/", READ_PUBLIC, NOTHING),
            get("/about", READ_PUBLIC, NOTHING),
            get("/accessibility", READ_PUBLIC, NOTHING),
            get("/hidden-figures", READ_PUBLIC, NOTHING),
            // Rules
            get("/rules", READ_PUBLIC, NOTHING),
            get("/rules/proposals", READ_RULE_PROPOSALS, NOTHING),
            get("/rules/proposals/{id}/row.csv", READ_RULE_PROPOSALS, RULE_PROPOSAL),
            get("/rules/proposals/{id}/files.zip", READ_RULE_PROPOSALS, RULE_PROPOSAL),
            post("/rules/proposals/{id}/decision", PUBLISH_RULES, RULE_PROPOSAL),
            // The policy expert's workshop
            get("/rules/workshop", READ_RULE_PROPOSALS, NOTHING),
            post("/rules/workshop/drafts", WRITE_RULES, NATIONAL_RULES),
            post("/rules/workshop/folder", WRITE_RULES, NATIONAL_RULES),
            get("/rules/workshop/versions/{version}", READ_PUBLIC, NOTHING),
            get("/rules/workshop/versions/{version}/files.zip", READ_PUBLIC, NOTHING),
            post("/rules/workshop/versions/{version}/draft", WRITE_RULES, RULE_VERSION),
            get("/rules/workshop/history/{set}/{rule}", READ_PUBLIC, NOTHING),
            // Rules of one organisation
            get("/rules/workshop/local/{code}", READ_PUBLIC, NOTHING),
            post("/rules/workshop/local/{code}/drafts", WRITE_RULES, ORGANISATION),
            post("/rules/workshop/local/{code}/folder", WRITE_RULES, ORGANISATION),
            get("/rules/workshop/drafts/{draft}/base", READ_RULE_DRAFT, RULE_DRAFT),
            post("/rules/workshop/drafts/{draft}/base", WRITE_RULES, RULE_DRAFT),
            post("/rules/workshop/drafts/{draft}/disabling", WRITE_RULES, RULE_DRAFT),
            // Drafts of rules
            get("/rules/workshop/drafts/{draft}", READ_RULE_DRAFT, RULE_DRAFT),
            get("/rules/workshop/drafts/{draft}/files.zip", READ_RULE_DRAFT, RULE_DRAFT),
            post("/rules/workshop/drafts/{draft}/undo", WRITE_RULES, RULE_DRAFT),
            post("/rules/workshop/drafts/{draft}/rebasing", WRITE_RULES, RULE_DRAFT),
            post("/rules/workshop/drafts/{draft}/rivals/{rival}", WRITE_RULES, RULE_DRAFT),
            post("/rules/workshop/drafts/{draft}/comments", READ_RULE_DRAFT, RULE_DRAFT),
            post("/rules/workshop/drafts/{draft}/description", WRITE_RULES, RULE_DRAFT),
            post("/rules/workshop/drafts/{draft}/submission", WRITE_RULES, RULE_DRAFT),
            post("/rules/workshop/drafts/{draft}/withdrawal", WRITE_RULES, RULE_DRAFT),
            post("/rules/workshop/drafts/{draft}/discarding", WRITE_RULES, RULE_DRAFT),
            post("/rules/workshop/drafts/{draft}/return", PUBLISH_RULES, RULE_DRAFT),
            post("/rules/workshop/drafts/{draft}/publication", PUBLISH_RULES, RULE_DRAFT),
            post("/rules/workshop/drafts/{draft}/effects", READ_RULE_DRAFT, RULE_DRAFT),
            get("/rules/workshop/drafts/{draft}/effects/{effect}", READ_RULE_DRAFT, RULE_DRAFT),
            get("/rules/workshop/drafts/{draft}/tables/{table}", READ_RULE_DRAFT, RULE_DRAFT),
            post("/rules/workshop/drafts/{draft}/tables/{table}", WRITE_RULES, RULE_DRAFT),
            post("/rules/workshop/drafts/{draft}/tables/{table}/cell", WRITE_RULES, RULE_DRAFT),
            get("/rules/workshop/drafts/{draft}/tables/{table}/table.xlsx", READ_RULE_DRAFT, RULE_DRAFT),
            get("/rules/workshop/drafts/{draft}/tables/{table}/table.csv", READ_RULE_DRAFT, RULE_DRAFT),
            post("/rules/workshop/drafts/{draft}/tables/{table}/file", WRITE_RULES, RULE_DRAFT),
            post("/rules/workshop/drafts/{draft}/tables/{table}/taking", WRITE_RULES, RULE_DRAFT),
            get("/rules/workshop/drafts/{draft}/tables/{table}/rows/{row}", READ_RULE_DRAFT, RULE_DRAFT),
            post("/rules/workshop/drafts/{draft}/tables/{table}/rows/{row}", WRITE_RULES, RULE_DRAFT),
            get("/rules/workshop/drafts/{draft}/entries", READ_RULE_DRAFT, RULE_DRAFT),
            get("/rules/workshop/drafts/{draft}/entry", READ_RULE_DRAFT, RULE_DRAFT),
            post("/rules/workshop/drafts/{draft}/entry", WRITE_RULES, RULE_DRAFT),
            get("/rules/workshop/drafts/{draft}/parameter", READ_RULE_DRAFT, RULE_DRAFT),
            post("/rules/workshop/drafts/{draft}/parameter", WRITE_RULES, RULE_DRAFT),
            get("/rules/workshop/drafts/{draft}/term", READ_RULE_DRAFT, RULE_DRAFT),
            post("/rules/workshop/drafts/{draft}/term", WRITE_RULES, RULE_DRAFT),
            get("/rules/workshop/drafts/{draft}/wording", READ_RULE_DRAFT, RULE_DRAFT),
            post("/rules/workshop/drafts/{draft}/wording", WRITE_RULES, RULE_DRAFT),
            get("/rules/workshop/drafts/{draft}/forms", READ_RULE_DRAFT, RULE_DRAFT),
            get("/rules/workshop/drafts/{draft}/forms/{form}", READ_RULE_DRAFT, RULE_DRAFT),
            post("/rules/workshop/drafts/{draft}/forms/{form}", WRITE_RULES, RULE_DRAFT),
            get("/rules/workshop/drafts/{draft}/question", READ_RULE_DRAFT, RULE_DRAFT),
            post("/rules/workshop/drafts/{draft}/question", WRITE_RULES, RULE_DRAFT),
            get("/rules/workshop/drafts/{draft}/option-list", READ_RULE_DRAFT, RULE_DRAFT),
            post("/rules/workshop/drafts/{draft}/option-list", WRITE_RULES, RULE_DRAFT),
            get("/rules/workshop/drafts/{draft}/cases", READ_RULE_DRAFT, RULE_DRAFT),
            get("/rules/workshop/change/{rule}", READ_RULE_PROPOSALS, NOTHING),
            get("/rules/workshop/drafts/{draft}/sentences", READ_RULE_DRAFT, RULE_DRAFT),
            get("/rules/workshop/drafts/{draft}/sentence", READ_RULE_DRAFT, RULE_DRAFT),
            post("/rules/workshop/drafts/{draft}/sentence", WRITE_RULES, RULE_DRAFT),
            get("/rules/{set}", READ_PUBLIC, NOTHING),
            get("/rules/{set}/files.zip", READ_PUBLIC, NOTHING),
            get("/rules/{set}/{rule}", READ_PUBLIC, NOTHING),
            // Child budgets
            get("/child-budget", READ_PUBLIC, NOTHING),
            get("/child-budget/{code}", READ_CHILD_BUDGET, ORGANISATION),
            get("/child-budget/{code}/table.csv", READ_CHILD_BUDGET, ORGANISATION),
            get("/child-budget/{code}/report.pdf", READ_CHILD_BUDGET, ORGANISATION),
            get("/child-budget/{code}/wellbeing-report", READ_CHILD_BUDGET, ORGANISATION),
            get("/child-budget/{code}/wellbeing-report.docx", READ_CHILD_BUDGET, ORGANISATION),
            get("/child-budget/{code}/by/{dimension}", READ_CHILD_BUDGET, ORGANISATION),
            get("/child-budget/{code}/by/{dimension}/table.csv", READ_CHILD_BUDGET, ORGANISATION),
            get("/child-budget/{code}/by/{dimension}/table.xlsx", READ_CHILD_BUDGET, ORGANISATION),
            get("/child-budget/{code}/datapackage.zip", READ_CHILD_BUDGET, ORGANISATION),
            get("/child-budget/{code}/trend", READ_CHILD_BUDGET, ORGANISATION),
            get("/child-budget/{code}/lines", READ_CHILD_BUDGET, ORGANISATION),
            get("/child-budget/{code}/lines/{key}", READ_CHILD_BUDGET, ORGANISATION),
            get("/child-budget/{code}/lines/{key}/case", WRITE_RULES, ORGANISATION),
            post("/child-budget/{code}/lines/{key}/case", WRITE_RULES, ORGANISATION),
            get("/child-budget/{code}/activity", READ_CHILD_BUDGET, ORGANISATION),
            get("/child-budget/{code}/activity/table.csv", READ_CHILD_BUDGET, ORGANISATION),
            get("/child-budget/{code}/activity/table.xlsx", READ_CHILD_BUDGET, ORGANISATION),
            get("/child-budget/{code}/cost-centres", READ_CHILD_BUDGET, ORGANISATION),
            get("/child-budget/{code}/cost-centres/table.csv", READ_CHILD_BUDGET, ORGANISATION),
            get("/child-budget/{code}/cost-centres/table.xlsx", READ_CHILD_BUDGET, ORGANISATION),
            get("/child-budget/{code}/joint", READ_CHILD_BUDGET, ORGANISATION),
            get("/child-budget/{code}/joint/table.csv", READ_CHILD_BUDGET, ORGANISATION),
            get("/child-budget/{code}/joint/table.xlsx", READ_CHILD_BUDGET, ORGANISATION),
            get("/child-budget/{code}/methods", READ_CHILD_BUDGET, ORGANISATION),
            get("/child-budget/{code}/methods/table.csv", READ_CHILD_BUDGET, ORGANISATION),
            get("/child-budget/{code}/methods/table.xlsx", READ_CHILD_BUDGET, ORGANISATION),
            get("/child-budget/{code}/shift", READ_CHILD_BUDGET, ORGANISATION),
            get("/child-budget/{code}/shift/table.csv", READ_CHILD_BUDGET, ORGANISATION),
            get("/child-budget/{code}/shift/table.xlsx", READ_CHILD_BUDGET, ORGANISATION),
            get("/child-budget/{code}/trend/table.csv", READ_CHILD_BUDGET, ORGANISATION),
            get("/child-budget/{code}/trend/table.xlsx", READ_CHILD_BUDGET, ORGANISATION),
            get("/child-budget/{code}/indicators", READ_CHILD_BUDGET, ORGANISATION),
            get("/child-budget/{code}/indicators/table.csv", READ_CHILD_BUDGET, ORGANISATION),
            get("/child-budget/{code}/indicators/table.xlsx", READ_CHILD_BUDGET, ORGANISATION),
            get("/child-budget/{code}/targets", READ_CHILD_BUDGET, ORGANISATION),
            get("/child-budget/{code}/targets/table.csv", READ_CHILD_BUDGET, ORGANISATION),
            get("/child-budget/{code}/targets/table.xlsx", READ_CHILD_BUDGET, ORGANISATION),
            get("/child-budget/{code}/review", READ_CHILD_BUDGET, ORGANISATION),
            get("/child-budget/{code}/review/table.csv", READ_CHILD_BUDGET, ORGANISATION),
            get("/child-budget/{code}/review/table.xlsx", READ_CHILD_BUDGET, ORGANISATION),
            get("/child-budget/{code}/review/{key}/rule", WRITE_RULES, ORGANISATION),
            post("/child-budget/{code}/review/{key}/rule", WRITE_RULES, ORGANISATION),
            post("/child-budget/{code}/targets", EDIT_CHILD_BUDGET, ORGANISATION),
            post("/child-budget/{code}/targets/{series}/withdrawal", EDIT_CHILD_BUDGET, ORGANISATION),
            post("/child-budget/{code}/indicators/files", EDIT_CHILD_BUDGET, ORGANISATION),
            post("/child-budget/{code}/indicators/files/{id}/withdrawal", EDIT_CHILD_BUDGET, ORGANISATION),
            post("/child-budget/{code}/access", ADMINISTER_PEOPLE, ORGANISATION),
            // Drafts and their checks
            post("/checks", CHECK_DRAFT, NOTHING),
            post("/checks/practice", CHECK_DRAFT, NOTHING),
            get("/checks/{id}", READ_DRAFT, DRAFT),
            get("/checks/{id}/rules", READ_DRAFT, DRAFT),
            get("/checks/{id}/rules/{rule}", READ_DRAFT, DRAFT),
            get("/checks/{id}/text", EDIT_DRAFT, DRAFT),
            post("/checks/{id}/text", EDIT_DRAFT, DRAFT),
            post("/checks/{id}/name", EDIT_DRAFT, DRAFT),
            get("/checks/{id}/case", WRITE_RULES, DRAFT),
            post("/checks/{id}/case", WRITE_RULES, DRAFT),
            get("/checks/{id}/documents", EDIT_DRAFT, DRAFT),
            post("/checks/{id}/documents", EDIT_DRAFT, DRAFT),
            post("/checks/{id}/documents/{position}/removal", EDIT_DRAFT, DRAFT),
            get("/checks/{id}/items", READ_DRAFT, DRAFT),
            post("/checks/{id}/items/{position}", CHECK_DRAFT, DRAFT),
            post("/checks/{id}/deletion", DELETE_DRAFT, DRAFT),
            post("/checks/{id}/contributors", INVITE_CONTRIBUTOR, DRAFT),
            post("/checks/{id}/contributors/removal", INVITE_CONTRIBUTOR, DRAFT),
            // The assessment of a draft
            get("/checks/{id}/assessment", READ_DRAFT, DRAFT),
            get("/checks/{id}/assessment/result", READ_DRAFT, DRAFT),
            get("/checks/{id}/assessment/changes", READ_DRAFT, DRAFT),
            get("/checks/{id}/assessment/options", READ_DRAFT, DRAFT),
            get("/checks/{id}/assessment/{form}/{step}", READ_DRAFT, DRAFT),
            post("/checks/{id}/assessment/{form}/{step}", EDIT_DRAFT, DRAFT),
            post("/checks/{id}/assessment/answers/{question}", EDIT_DRAFT, DRAFT),
            post("/checks/{id}/assessment/replies/{rule}", EDIT_DRAFT, DRAFT),
            post("/checks/{id}/assessment/comments/{thread}", EDIT_DRAFT, DRAFT),
            get("/checks/{id}/assessment/sharing", EDIT_DRAFT, DRAFT),
            post("/checks/{id}/assessment/sharing", EDIT_DRAFT, DRAFT),
            post("/checks/{id}/assessment/sharing/{given}/done", EDIT_DRAFT, DRAFT),
            post("/checks/{id}/assessment/sharing/{given}/return", EDIT_DRAFT, DRAFT),
            post("/checks/{id}/assessment/signatures/assessor", EDIT_DRAFT, DRAFT),
            post("/checks/{id}/assessment/signatures/official", SIGN_OFF, DRAFT),
            post("/checks/{id}/assessment/signatures/withdrawal", EDIT_DRAFT, DRAFT),
            post("/checks/{id}/assessment/revision", EDIT_DRAFT, DRAFT),
            post("/checks/{id}/assessment/rules", EDIT_DRAFT, DRAFT),
            // The days of a matter, and earlier assessments to start from
            get("/checks/{id}/dates", READ_DRAFT, DRAFT),
            post("/checks/{id}/dates", EDIT_DRAFT, DRAFT),
            get("/checks/{id}/dates.ics", READ_COUNCIL_PAGE, DRAFT),
            get("/checks/{id}/earlier", EDIT_DRAFT, DRAFT),
            post("/checks/{id}/earlier", EDIT_DRAFT, DRAFT),
            // All matters together
            get("/proposals", USE_OWN_ACCOUNT, NOTHING),
            get("/proposals/dates.ics", USE_OWN_ACCOUNT, NOTHING),
            // Meetings and years
            get("/meetings", USE_OWN_ACCOUNT, NOTHING),
            get("/meetings/year.csv", USE_OWN_ACCOUNT, NOTHING),
            get("/meetings/pack", USE_OWN_ACCOUNT, NOTHING),
            get("/meetings/pack.pdf", USE_OWN_ACCOUNT, NOTHING),
            get("/meetings/pack.csv", USE_OWN_ACCOUNT, NOTHING),
            // What came of it
            get("/checks/{id}/follow-up", READ_DRAFT, DRAFT),
            get("/checks/{id}/follow-up/{step}", READ_DRAFT, DRAFT),
            post("/checks/{id}/follow-up/{step}", EDIT_DRAFT, DRAFT),
            post("/checks/{id}/follow-up/answers/{question}", EDIT_DRAFT, DRAFT),
            post("/checks/{id}/follow-up/signature", EDIT_DRAFT, DRAFT),
            // The council's page
            get("/checks/{id}/council", READ_COUNCIL_PAGE, DRAFT),
            get("/checks/{id}/council.pdf", READ_COUNCIL_PAGE, DRAFT),
            get("/checks/{id}/council.docx", READ_COUNCIL_PAGE, DRAFT),
            get("/checks/{id}/council.json", READ_COUNCIL_PAGE, DRAFT),
            get("/checks/{id}/council/files", READ_COUNCIL_PAGE, DRAFT),
            // Questions of members of the council
            get("/questions", USE_OWN_ACCOUNT, NOTHING),
            get("/checks/{id}/questions", READ_COUNCIL_PAGE, DRAFT),
            post("/checks/{id}/questions", ASK_QUESTION, DRAFT),
            post("/checks/{id}/questions/{question}/answer", ANSWER_QUESTION, DRAFT),
            // What is public
            get("/checks/{id}/publication", READ_DRAFT, DRAFT),
            post("/checks/{id}/publication", PUBLISH, DRAFT),
            post("/checks/{id}/publication/{number}/withdrawal", PUBLISH, DRAFT),
            get("/published", READ_PUBLIC, NOTHING),
            get("/published/feed.atom", READ_PUBLIC, NOTHING),
            get("/published/catalog.jsonld", READ_PUBLIC, NOTHING),
            get("/published/catalog.ttl", READ_PUBLIC, NOTHING),
            get("/published/{code}", READ_PUBLIC, NOTHING),
            get("/published/{code}/feed.atom", READ_PUBLIC, NOTHING),
            get("/published/{code}/{number}", READ_PUBLIC, NOTHING),
            get("/published/{code}/{number}/{file}", READ_PUBLIC, NOTHING),
            // Figures brought in
            get("/imports", READ_IMPORT, NOTHING),
            get("/imports/{id}", READ_IMPORT, IMPORT),
            post("/imports/{id}/withdrawal", WITHDRAW_IMPORT, IMPORT),
            post("/imports/files", BRING_FIGURES, NOTHING),
            get("/imports/files/{id}", BRING_FIGURES, INCOMING_FILE),
            post("/imports/files/{id}", BRING_FIGURES, INCOMING_FILE),
            post("/imports/files/{id}/cancellation", BRING_FIGURES, INCOMING_FILE),
            post("/imports/files/{id}/removal", BRING_FIGURES, INCOMING_FILE),
            get("/imports/files/{id}/problems.csv", BRING_FIGURES, INCOMING_FILE),
            get("/imports/activity/{id}", READ_IMPORT, ACTIVITY_IMPORT),
            post("/imports/activity/{id}/withdrawal", WITHDRAW_IMPORT, ACTIVITY_IMPORT),
            post("/imports/activity/from/{id}", BRING_FIGURES, INCOMING_FILE),
            get("/imports/activity/files/{id}", BRING_FIGURES, INCOMING_ACTIVITY),
            post("/imports/activity/files/{id}", BRING_FIGURES, INCOMING_ACTIVITY),
            post("/imports/activity/files/{id}/ledger", BRING_FIGURES, INCOMING_ACTIVITY),
            post("/imports/activity/files/{id}/removal", BRING_FIGURES, INCOMING_ACTIVITY),
            get("/imports/activity/files/{id}/problems.csv", BRING_FIGURES, INCOMING_ACTIVITY),
            get("/imports/successions", READ_IMPORT, NOTHING),
            post("/imports/successions", EDIT_CHILD_BUDGET, NOTHING),
            post("/imports/successions/file", EDIT_CHILD_BUDGET, NOTHING),
            post("/imports/successions/{id}/withdrawal", EDIT_CHILD_BUDGET, SUCCESSION),
            // People
            get("/sign-in", USE_OWN_ACCOUNT, NOTHING),
            post("/sign-in/practice", USE_OWN_ACCOUNT, NOTHING),
            post("/sign-in/password", USE_OWN_ACCOUNT, NOTHING),
            get("/sign-in/provider", USE_OWN_ACCOUNT, NOTHING),
            post("/sign-out", USE_OWN_ACCOUNT, NOTHING),
            post("/sign-out/everywhere", USE_OWN_ACCOUNT, NOTHING),
            get("/set-up", USE_OWN_ACCOUNT, NOTHING),
            post("/set-up", USE_OWN_ACCOUNT, NOTHING),
            get("/password", USE_OWN_ACCOUNT, NOTHING),
            post("/password", USE_OWN_ACCOUNT, NOTHING),
            get("/account", USE_OWN_ACCOUNT, NOTHING),
            post("/account/password", USE_OWN_ACCOUNT, NOTHING),
            post("/account/reminders", USE_OWN_ACCOUNT, NOTHING),
            get("/people", ADMINISTER_PEOPLE, NOTHING),
            post("/people", ADMINISTER_PEOPLE, NOTHING),
            get("/people/{id}", ADMINISTER_PEOPLE, PERSON),
            post("/people/{id}/roles", ADMINISTER_PEOPLE, PERSON),
            post("/people/{id}/roles/removal", ADMINISTER_PEOPLE, PERSON),
            post("/people/{id}/reset", ADMINISTER_PEOPLE, PERSON),
            post("/people/{id}/closing", ADMINISTER_PEOPLE, PERSON),
            post("/people/{id}/anonymising", ADMINISTER_PEOPLE, PERSON),
            get("/trail", READ_AUDIT_TRAIL, NOTHING),
            get("/trail.csv", READ_AUDIT_TRAIL, NOTHING),
            get("/trail.json", READ_AUDIT_TRAIL, NOTHING),
            post("/session", USE_OWN_ACCOUNT, NOTHING),
            post("/unfinished", USE_OWN_ACCOUNT, NOTHING),
            post("/unfinished/removal", USE_OWN_ACCOUNT, NOTHING),
            get("/held", USE_OWN_ACCOUNT, NOTHING),
            post("/held/removal", USE_OWN_ACCOUNT, NOTHING),
            get("/roles", ADMINISTER_PEOPLE, NOTHING));

    private Routes() {}

    /** All of them. */
    public static List<Route> all() {
        return ALL;
    }

    private static Route get(String path, Action action, Subject subject) {
        return new Route("GET", path, action, subject);
    }

    private static Route post(String path, Action action, Subject subject) {
        return new Route("POST", path, action, subject);
    }
}
