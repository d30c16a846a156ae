package fi.lapsivaaka.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.lapsivaaka.proposal.Draft;
import fi.lapsivaaka.ruleset.RuleSource;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A person's answer wins over the text, and a finding that blocks is passed only with a reason, which stays with it. */
class CheckWithAnswersTest {

    private static final LocalDate DAY = AnsweredMatter.TODAY;
    private static final Vocabulary VOCABULARY = Vocabulary.shipped();
    private static final DraftChecker CHECKER =
            new DraftChecker(AssessmentRules.read(RuleSource.shipped("child-impact"), VOCABULARY), VOCABULARY);
    private static final Draft CLOSURE = new Draft(
            "draft",
            "§ 1 Lehtolan koulun lakkauttaminen\nLautakunta päättää lakkauttaa Lehtolan koulun 1.8.2027 alkaen. "
                    + "Nuorisovaltuusto antoi lausunnon 1.10.2026.");

    @Test
    void answersDecideWhatTheMatterIs() {
        Check tractor = check(
                new Draft("draft", "§ 2 Traktorin hankinta\nLautakunta päättää hankkia traktorin."),
                AnsweredMatter.with("screening").answer("S-01", "CLOSURE").answer("S-02", "KIRJASTO"));

        assertThat(tractor.screening().level()).isEqualTo(ScreeningLevel.FULL);
        assertThat(tractor.crcArticles()).contains(17);
    }

    @Test
    void anAnswerOnHearingReplacesWhatTheTextSays() {
        assertThat(flags(check(CLOSURE, AnsweredMatter.with("screening")))).doesNotContain("F_NUVA_MISSING");
        assertThat(flags(check(CLOSURE, AnsweredMatter.with("short").answer("L-11", "no"))))
                .contains("F_NUVA_MISSING");
    }

    @Test
    void aFindingTellsWhichQuestionsWouldResolveIt() {
        RaisedFinding travel =
                finding(check(CLOSURE, AnsweredMatter.with("short")), "R-100b").orElseThrow();

        assertThat(travel.asks()).containsExactly("K-01", "K-02", "K-03", "K-04", "K-05");
    }

    @Test
    void aRuleSpeaksOnceHoweverManyAnswersHold() {
        Check check = check(
                CLOSURE,
                AnsweredMatter.with("screening").answer("S-04", "unknown").answer("S-08", "unknown"));

        assertThat(check.screening().criteria().stream()
                        .filter(one -> one.ruleId().equals("R-001e")))
                .hasSize(1);
    }

    @Test
    void aStockPhraseAsReasonIsNoticed() {
        Draft tractor = new Draft("draft", "§ 2 Traktorin hankinta\nLautakunta päättää hankkia traktorin.");
        AnsweredMatter matter = AnsweredMatter.with("screening").answer("S-03", "no");

        assertThat(flags(check(tractor, matter.answer("S-12", "Päätöksellä ei ole lapsivaikutuksia."))))
                .contains("F_BOILERPLATE");
        assertThat(flags(check(
                        tractor,
                        matter.answer("S-12", "Traktori korvaa samanlaisen koneen, eikä teiden hoito muutu."))))
                .doesNotContain("F_BOILERPLATE");
    }

    @Test
    void aBlockingFindingIsPassedOnlyWithAReasonThatStays() {
        Check open = check(CLOSURE, AnsweredMatter.with("screening"));
        List<GivenReason> reasons = open.findings(Severity.BLOCK).stream()
                .map(finding -> new GivenReason(finding.ruleId(), " Selvitetty pykälässä 12. ", "Rehtori", DAY))
                .toList();

        Check passed = CHECKER.check(
                CLOSURE, "kunta", DAY, AnsweredMatter.with("screening").answers(), reasons);

        assertThat(open.readiness()).isEqualTo(Readiness.NOT_READY);
        assertThat(passed.readiness()).isEqualTo(Readiness.READY_WITH_RESERVATIONS);
        assertThat(passed.findings(Severity.BLOCK)).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.open()).isFalse();
            assertThat(finding.reason()).isNotNull();
            assertThat(finding.reason().reason()).isEqualTo("Selvitetty pykälässä 12.");
        });
        assertThat(passed.findings()).hasSameSizeAs(open.findings());
    }

    @Test
    void oneReasonDoesNotPassTheOthers() {
        Check open = check(CLOSURE, AnsweredMatter.with("screening"));
        String first = open.findings(Severity.BLOCK).get(0).ruleId();

        Check passed = CHECKER.check(
                CLOSURE,
                "kunta",
                DAY,
                AnsweredMatter.with("screening").answers(),
                List.of(
                        new GivenReason(first, "Selvitetty.", "Rehtori", DAY),
                        new GivenReason("R-999", "Ei ole.", "Rehtori", DAY)));

        assertThat(open.findings(Severity.BLOCK)).hasSizeGreaterThan(1);
        assertThat(passed.readiness()).isEqualTo(Readiness.NOT_READY);
    }

    @Test
    void aBlankReasonIsNone() {
        assertThatThrownBy(() -> new GivenReason("R-100", " \n", "Rehtori", DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("R-100");
        assertThatThrownBy(() -> new GivenReason("R-100", "Selvitetty.", " ", DAY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void withoutAnswersTheCheckIsThatOfTheDraft() {
        assertThat(CHECKER.check(CLOSURE, "kunta", DAY, FormAnswers.NONE, List.of()))
                .isEqualTo(CHECKER.check(CLOSURE, "kunta", DAY));
    }

    private static Check check(Draft draft, AnsweredMatter matter) {
        return CHECKER.check(draft, "kunta", DAY, matter.answers(), List.of());
    }

    private static List<String> flags(Check check) {
        return check.findings().stream().map(RaisedFinding::flag).toList();
    }

    private static Optional<RaisedFinding> finding(Check check, String rule) {
        return check.findings().stream()
                .filter(finding -> finding.ruleId().equals(rule))
                .findFirst();
    }
}
