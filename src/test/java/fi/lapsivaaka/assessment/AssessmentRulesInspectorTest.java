package fi.lapsivaaka.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.ruleset.EditedRuleSet;
import fi.lapsivaaka.ruleset.Inspection;
import fi.lapsivaaka.ruleset.Observation;
import fi.lapsivaaka.ruleset.Observation.Kind;
import fi.lapsivaaka.ruleset.RuleSource;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The inspector knows the questions of the forms, the words of drafts and the vocabulary. */
class AssessmentRulesInspectorTest {

    private static final String NAME = "child-impact";

    private final AssessmentRulesInspector inspector =
            new AssessmentRulesInspector(Vocabulary.shipped(), LocalDate.of(2026, 11, 21));

    @Test
    void theShippedSetHasNoErrors() {
        Inspection inspection = inspector.inspect(RuleSource.shipped(NAME));

        assertThat(inspection.errors()).map(Observation::toString).isEmpty();
        assertThat(inspection.cases()).isPositive();
        assertThat(inspection.brokenCases()).isZero();
    }

    @Test
    void findsAQuestionThatNoFormAsks() {
        assertThat(error("follow-up.drl", "question == \"F-07\"", "question == \"F-77\"")
                        .problem()
                        .what())
                .isEqualTo("no form asks F-77");
    }

    @Test
    void findsAChoiceThatAQuestionDoesNotOffer() {
        Observation found = error(
                "follow-up.drl",
                "question == \"F-06-done\", value == \"no\"",
                "question == \"F-06-done\", value == \"never\"");

        assertThat(found.problem().what()).isEqualTo("question F-06-done has no choice never");
        assertThat(found.problem().allowed()).isEqualTo("no, partly, unknown, yes");
    }

    @Test
    void findsAFormThatIsNotThere() {
        Observation found = error("follow-up.drl", "form == \"follow-up\"", "form == \"followup\"");

        assertThat(found.kind()).isEqualTo(Kind.UNKNOWN_CODE);
        assertThat(found.problem().what()).isEqualTo("form followup is not known");
    }

    @Test
    void tellsTermsAndRulesThatDoNotFit() {
        Observation found = error(
                "procedure.drl", "concept == \"best-interests-demanded\"", "concept == \"best-interest-demanded\"");

        assertThat(found.problem().what()).contains("best-interest-demanded");
    }

    /** The one error that the edit brings, other than that the rule no longer keeps to its case. */
    private Observation error(String file, String old, String now) {
        Inspection inspection = inspector.inspect(EditedRuleSet.of(NAME, file, old, now));
        assertThat(inspection.errors())
                .filteredOn(observation -> observation.kind() != Kind.CASE)
                .hasSize(1);
        return inspection.errors().stream()
                .filter(observation -> observation.kind() != Kind.CASE)
                .findFirst()
                .orElseThrow();
    }
}
