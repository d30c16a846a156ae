package fi.lapsivaaka.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterviewTest {

    private static final Forms FORMS = Forms.shipped();

    private final Map<String, Answer> answers = new HashMap<>();
    private Facts facts = Facts.NONE;

    @Test
    void asksTheWholeScreeningAtFirstButNoReasonForNoAssessment() {
        facts = facts.with(Fact.CHILD_SERVICE, "yes");

        assertThat(asked("screening"))
                .containsExactly(
                        "S-01", "S-02", "S-03", "S-04", "S-05", "S-06", "S-07", "S-08", "S-09", "S-10", "S-11", "S-13",
                        "S-14");
    }

    @Test
    void asksOnlyForTheReasonWhenNoChildIsConcerned() {
        answer("S-03", "no");
        facts = facts.with(Fact.SCREENING_LEVEL, "none").with(Fact.CHILD_SERVICE, "no");

        assertThat(asked("screening")).containsExactly("S-01", "S-02", "S-03", "S-12", "S-14");
    }

    @ParameterizedTest
    @CsvSource({"yes, true", "unknown, true", "no, false"})
    void doNotKnowCountsUpward(String answer, boolean asked) {
        answer("S-03", answer);

        assertThat(asked("screening").contains("S-08")).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource({"yes, L-09", "earlier, L-09", "no, L-10"})
    void asksWhatChildrenSaidOrWhyTheyWereNotAsked(String answer, String next) {
        answer("L-08", answer);

        assertThat(asked("short").stream().filter(List.of("L-09", "L-10")::contains))
                .containsExactly(next);
    }

    @Test
    void asksNeitherBeforeItKnows() {
        assertThat(asked("short")).doesNotContain("L-09", "L-10");
    }

    @Test
    void asksLittleWhenEverythingGetsBetter() {
        answer("S-08", "better");
        answer("L-04", List.of(Map.of("dimension", "leisure", "direction", "POS")));

        assertThat(asked("short")).containsExactly("L-01", "L-03", "L-04", "L-08", "L-14", "L-15", "L-16");
    }

    @Test
    void asksMoreAsSoonAsSomethingGetsWorse() {
        answer("S-08", "better");
        answer(
                "L-04",
                List.of(
                        Map.of("dimension", "leisure", "direction", "POS"),
                        Map.of("dimension", "safety", "direction", "NEG")));

        assertThat(asked("short")).contains("L-02", "L-05", "L-06", "L-07", "L-12", "L-13");
    }

    @Test
    void neverShortensTheFullAssessment() {
        answer("S-08", "better");
        facts = facts.with(Fact.SCREENING_LEVEL, "full");

        assertThat(asked("full")).contains("L-02", "L-05", "L-06", "L-07", "L-13", "T-05");
    }

    @Test
    void forgetsAnswersToQuestionsThatNoLongerApply() {
        answer("S-08", "better");
        answer("S-03", "no");

        assertThat(asked("short"))
                .as("S-08 is hidden, so nothing is known to get better")
                .contains("L-13");
    }

    @Test
    void beginsTheFullAssessmentWithTheShortOne() {
        assertThat(asked("full")).startsWith("L-01", "L-02", "L-03").contains("T-01", "T-31");
        assertThat(asked("full").indexOf("L-16")).isLessThan(asked("full").indexOf("T-01"));
    }

    @Test
    void asksAboutVulnerableGroupsUnlessNoneIsConcerned() {
        answer("S-07", "none");
        assertThat(asked("full")).doesNotContain("T-10", "T-15");

        answer("S-07", "disability");
        assertThat(asked("full")).contains("T-10", "T-15");
    }

    @Test
    void asksWhyTheBestOptionIsNotProposedUnlessItIs() {
        assertThat(asked("full")).contains("T-24");

        facts = facts.with(Fact.PROPOSAL_BEST_FOR_CHILDREN, "yes");
        assertThat(asked("full")).doesNotContain("T-24");
    }

    @Test
    void asksAboutSavingsOnlyWhenThereAreSome() {
        facts = facts.with(Fact.DECISION_TYPES, "BUDGET");
        assertThat(asked("budget-proposal")).contains("B-06").doesNotContain("B-07", "B-09", "B-10", "B-11");

        answer("B-06", List.of(Map.of("measure", "Vakanssi", "euros", "-52000", "service", "PERHEPALVELUT")));
        facts = facts.with(Fact.PREVENTIVE_CUT, "yes").with(Fact.SEVERAL_CHANGES, "yes");
        assertThat(asked("budget-proposal")).contains("B-07", "B-09", "B-10", "B-11");
    }

    @ParameterizedTest
    @CsvSource({
        "PERUSOPETUS, CLOSURE, school",
        "PERUSOPETUS, INFO_ONLY, ''",
        "VAKA, FEE, early-education fees",
        "OPISKELUHUOLTO, ORGANISATION, student-welfare",
        "SIJAISHUOLTO, PROCURE_SERVICE, child-protection procurement",
        "KAAVA, LAND_USE, environment",
        "TALOUS, BUILDING, environment",
        "JOUKKOLIIKENNE, TRANSIT, transit",
        "HALLINTO, DIGITAL, digital",
        "NEUVOLA, REDUCTION, health",
        "NUORISOTYO, CLOSURE, youth-leisure",
        "HALLINTO, STAFFING, safety-staff",
        "VESI_JATE, PROCURE_GOODS, ''"
    })
    void addsModulesByServiceAndKindOfDecision(String service, String decision, String modules) {
        facts = facts.with(Fact.SERVICES, service).with(Fact.DECISION_TYPES, decision);

        assertThat(String.join(
                        " ",
                        FORMS.modules(answers, facts).stream().map(Form::code).toList()))
                .isEqualTo(modules);
    }

    @Test
    void asksAboutJourneysOnlyWhenThePlaceOrTheCriteriaChange() {
        facts = facts.with(Fact.SERVICES, "PERUSOPETUS").with(Fact.DECISION_TYPES, "STAFFING");
        assertThat(asked("school")).containsExactly("K-06", "K-07", "K-08", "K-14");

        facts = facts.with(Fact.DECISION_TYPES, "CLOSURE");
        assertThat(asked("school")).contains("K-01", "K-02", "K-03", "K-04", "K-05", "K-10");
    }

    @Test
    void saysWhatAnAnswerTellsUnderTheNamesThatRulesUse() {
        answers.put("K-02", Answer.of("31").with("now", "6"));
        answer(
                "L-04",
                List.of(
                        Map.of("dimension", "safety", "direction", "NEG", "size", "2"),
                        Map.of("dimension", "health", "direction", "NEG"),
                        Map.of("dimension", "leisure")));
        answers.put("S-14", Answer.signed("Suunnittelija", "2026-11-21"));
        List<Question> asked = List.of(question("K-02"), question("L-04"), question("S-14"), question("S-12"));

        assertThat(FORMS.statements(asked, answers))
                .extracting(statement -> statement.subject() + "=" + statement.values())
                .containsExactly(
                        "K-02=[31]",
                        "K-02-now=[6]",
                        "L-04-dimension=[safety, health]",
                        "L-04-direction=[NEG]",
                        "L-04-size=[2]",
                        "S-14-person=[Suunnittelija]",
                        "S-14-date=[2026-11-21]");
        assertThat(FORMS.subjects().keySet()).contains("K-02", "K-02-now", "L-04-direction", "S-14-date");
    }

    @Test
    void knowsNoOtherForm() {
        assertThatThrownBy(() -> asked("medium"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("medium");
    }

    private List<String> asked(String form) {
        return FORMS.applicable(form, answers, facts).stream().map(Question::id).toList();
    }

    private void answer(String question, String... values) {
        answers.put(question, Answer.of(values));
    }

    private void answer(String question, List<Map<String, String>> rows) {
        answers.put(question, Answer.table(rows));
    }

    private static Question question(String id) {
        return FORMS.question(id).orElseThrow();
    }
}
