package fi.lapsivaaka.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.assessment.LevelChange.Kind;
import fi.lapsivaaka.checklist.Answer;
import fi.lapsivaaka.checklist.Forms;
import fi.lapsivaaka.proposal.KeptDraft;
import fi.lapsivaaka.ruleset.RuleSource;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What would change the level, by the shipped rules. */
class WhatIfTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Vocabulary VOCABULARY = Vocabulary.shipped();
    private static final AssessmentRules RULES =
            AssessmentRules.read(RuleSource.shipped(AssessmentRules.NAME), VOCABULARY);
    private static final DraftChecker CHECKER = new DraftChecker(RULES, VOCABULARY);

    private final WhatIf whatIf =
            new WhatIf(RULES, CHECKER, Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC));
    private final Map<String, Answer> answers = new HashMap<>();

    @Test
    void everyChangeThatIsToldComesTrueWhenItIsAnswered() {
        answer("S-01", "FEE");
        answer("S-02", "VAKA");
        answer("S-03", "yes");
        answer("S-05", "20");
        answer("S-08", "worse");
        List<LevelChange> changes = changes();

        assertThat(changes).isNotEmpty().hasSizeLessThanOrEqualTo(WhatIf.MOST);
        assertThat(changes).allSatisfy(change -> change.codes().forEach(code -> {
            Map<String, Answer> tried = new HashMap<>(answers);
            tried.put(change.question(), tried(change, code));
            assertThat(level(tried)).as("%s %s", change, code).isEqualTo(change.level());
        }));
        assertThat(changes)
                .extracting(LevelChange::level)
                .as("the short one can become the full one")
                .contains(ScreeningLevel.FULL);
    }

    @Test
    void namesTheNumberAtWhichTheRuleInForceTurns() {
        answer("S-01", "FEE");
        answer("S-02", "VAKA");
        answer("S-03", "yes");
        answer("S-05", "20");
        long limit = RULES.ruleSet().parametersOn(DAY).stream()
                .filter(parameter -> parameter.name().equals("affected-children-for-full"))
                .findFirst()
                .orElseThrow()
                .value();

        assertThat(changes())
                .contains(new LevelChange("S-05", Kind.AT_LEAST, List.of(Long.toString(limit)), ScreeningLevel.FULL));

        answer("S-05", Long.toString(limit + 900));
        assertThat(changes())
                .contains(
                        new LevelChange("S-05", Kind.AT_MOST, List.of(Long.toString(limit - 1)), ScreeningLevel.SHORT));
    }

    @Test
    void tellsWhatWouldMakeAnAssessmentNeededWhereNoneIs() {
        answer("S-01", "PROCURE_GOODS");
        answer("S-02", "KADUT");
        answer("S-03", "no");

        assertThat(level(answers)).isEqualTo(ScreeningLevel.NONE);
        assertThat(changes()).anySatisfy(change -> {
            assertThat(change.question()).isEqualTo("S-03");
            assertThat(change.kind()).isEqualTo(Kind.CHOSEN);
            assertThat(change.codes()).contains("yes");
            assertThat(change.level()).isEqualTo(ScreeningLevel.SHORT);
        });
    }

    @Test
    void startsFromWhatTheDraftSaysWhereNobodyHasAnswered() {
        assertThat(level(answers)).isEqualTo(ScreeningLevel.FULL);
        assertThat(changes()).isNotEmpty().allMatch(change -> change.level() != ScreeningLevel.FULL);
    }

    @Test
    void isQuickEnoughToStandBesideTheQuestions() {
        answer("S-03", "yes");
        changes();
        long before = System.nanoTime();
        for (int round = 0; round < 20; round++) {
            answer("S-05", Integer.toString(10 + round));
            changes();
        }
        long each = (System.nanoTime() - before) / 20 / 1_000_000;
        assertThat(each).isLessThan(400);
    }

    private static Answer tried(LevelChange change, String code) {
        return switch (change.kind()) {
            case ADDED ->
                change.question().equals("S-01")
                        ? Answer.of("FEE", code)
                        : change.question().equals("S-02") ? Answer.of("VAKA", code) : Answer.of(code);
            case LEFT_OUT -> Answer.NONE;
            default -> Answer.of(code);
        };
    }

    private ScreeningLevel level(Map<String, Answer> given) {
        return CHECKER.screen(
                        draft().draft(),
                        "kunta",
                        DAY,
                        new FormAnswers(Forms.shipped(), List.of(Forms.SCREENING), given))
                .level();
    }

    private List<LevelChange> changes() {
        return whatIf.of(draft(), answers, DAY);
    }

    private void answer(String question, String... values) {
        answers.put(question, Answer.of(values));
    }

    private static KeptDraft draft() {
        return new KeptDraft(
                new UUID(1, 2),
                0,
                "Koulu",
                "§ 8 Niittylän koulun lakkauttaminen\n\nNiittylän koulu lakkautetaan 31.7.2027. Oppilaat siirtyvät.",
                "kunta",
                null,
                false,
                Instant.parse("2026-11-20T10:00:00Z"),
                null,
                null,
                null);
    }
}
