package fi.lapsivaaka.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.lapsivaaka.checklist.Forms;
import fi.lapsivaaka.ruleset.EditedRuleSet;
import fi.lapsivaaka.ruleset.Inspection;
import fi.lapsivaaka.ruleset.Observation;
import fi.lapsivaaka.ruleset.Problem;
import fi.lapsivaaka.ruleset.RefusedRuleSet;
import fi.lapsivaaka.ruleset.RuleSet;
import fi.lapsivaaka.ruleset.RuleSource;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Forms are part of the rule set that reads their answers. */
class RuleFormsTest {

    private static final Vocabulary VOCABULARY = Vocabulary.shipped();
    private static final String SHORT = "assessment-forms/short.yaml";
    private static final String QUESTION = "\"Mitä ehdotetaan ja mistä alkaen?\"";

    private final AssessmentRulesInspector inspector =
            new AssessmentRulesInspector(VOCABULARY, LocalDate.of(2026, 11, 22));

    private static Map<String, byte[]> shipped() {
        return new TreeMap<>(RuleSource.shipped(AssessmentRules.NAME).files());
    }

    private static AssessmentRules read(Map<String, byte[]> files) {
        return AssessmentRules.readAlone(RuleSource.memory(files), VOCABULARY);
    }

    private static List<Problem> problems(RuleSource source) {
        try {
            AssessmentRules.readAlone(source, VOCABULARY);
            return List.of();
        } catch (RefusedRuleSet refused) {
            return refused.problems();
        }
    }

    @Test
    void theShippedRulesHoldTheShippedForms() {
        Map<String, byte[]> files = shipped();

        assertThat(files)
                .containsKeys(SHORT, "assessment-forms/shared.yaml")
                .doesNotContainKey("assessment-forms/README.md");
        assertThat(read(files).forms().all()).isEqualTo(Forms.shipped().all());
    }

    @Test
    void theFolderOfTheSourcesHasTheFingerprintOfTheShippedSet() {
        assertThat(RuleSet.sha256(RuleSource.folder(Path.of("rules", AssessmentRules.NAME))
                        .files()))
                .isEqualTo(
                        RuleSet.sha256(RuleSource.shipped(AssessmentRules.NAME).files()));
        assertThat(RuleSource.folder(Path.of("rules/service-classification")).files())
                .doesNotContainKey(SHORT);
    }

    @Test
    void aSetWithoutFormsGoesByThoseOfTheProduct() {
        Map<String, byte[]> files = shipped();
        files.keySet().removeIf(path -> path.startsWith("assessment-forms/"));

        assertThat(read(files).forms()).isSameAs(Forms.shipped());
    }

    @Test
    void theSameFormsAreReadOnce() {
        Map<String, byte[]> other = shipped();
        other.put("CHANGES.md", new byte[0]);

        assertThat(read(other).forms()).isSameAs(read(shipped()).forms());
    }

    @Test
    void anotherTextIsAnotherFormAndAnotherFingerprint() {
        AssessmentRules edited = AssessmentRules.readAlone(
                EditedRuleSet.of(AssessmentRules.NAME, SHORT, QUESTION, "\"Mitä esitetään?\""), VOCABULARY);

        assertThat(edited.forms().question("L-01").orElseThrow().text().fi()).isEqualTo("Mitä esitetään?");
        assertThat(edited.ruleSet().sha256())
                .isNotEqualTo(read(shipped()).ruleSet().sha256());
    }

    @Test
    void everythingWrongWithRulesAndFormsIsToldAtOnceWithItsPlace() {
        Map<String, byte[]> files = new TreeMap<>(
                EditedRuleSet.of(AssessmentRules.NAME, SHORT, "prefill: [proposal-text, title]", "prefill: [weather]")
                        .files());
        files.put("assessment-forms/run.sh", new byte[0]);
        files.put("school.drl", "rule".getBytes(StandardCharsets.UTF_8));

        assertThat(problems(RuleSource.memory(files)))
                .anySatisfy(problem -> assertThat(problem.file()).isEqualTo("school.drl"))
                .anySatisfy(problem -> {
                    assertThat(problem.file()).isEqualTo(SHORT);
                    assertThat(problem.line()).isPositive();
                    assertThat(problem.what()).isEqualTo("there is no prefill 'weather'");
                    assertThat(problem.allowed()).contains("proposal-text");
                })
                .anySatisfy(problem -> assertThat(problem.file()).isEqualTo("assessment-forms/run.sh"));
    }

    @Test
    void formsThatCannotBeReadKeepTheSetFromBeingRead() {
        Inspection inspection =
                inspector.inspect(EditedRuleSet.of(AssessmentRules.NAME, SHORT, "form: short", "form: &a short"));

        assertThat(inspection.sha256()).isEmpty();
        assertThat(inspection.errors())
                .first()
                .satisfies(error -> assertThat(error.problem().what()).isEqualTo("anchor '&a' is not accepted"));
    }

    @Test
    void aTextThatLacksALanguageIsToldAsOne() {
        RuleSource edited =
                EditedRuleSet.of(AssessmentRules.NAME, SHORT, "sv: \"Vad föreslås och från och med när?\"", "sv: \"\"");

        Inspection inspection = inspector.inspect(edited);

        assertThat(inspection.sha256()).isNotEmpty();
        assertThat(inspection.errors()).singleElement().satisfies(error -> assertThat(error.kind())
                .isEqualTo(Observation.Kind.LANGUAGE));
        assertThatThrownBy(() -> AssessmentRules.readAlone(edited, VOCABULARY)).isInstanceOf(RefusedRuleSet.class);
    }

    @Test
    void aProvisionThatNobodyKnowsIsToldAsOne() {
        Map<String, byte[]> files = shipped();
        String form = new String(files.getOrDefault(SHORT, new byte[0]), StandardCharsets.UTF_8);
        files.put(
                SHORT,
                form.replaceFirst("provisions: \\[434/2003#31]", "provisions: [434/2003#3131]")
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(inspector.inspect(RuleSource.memory(files)).errors())
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.kind()).isEqualTo(Observation.Kind.SOURCE);
                    assertThat(error.problem().rule()).isEqualTo("L-01");
                });
    }

    @Test
    void aQuestionThatARuleReadsCannotGoUnnoticed() {
        assertThat(inspector
                        .inspect(EditedRuleSet.of(
                                AssessmentRules.NAME, "assessment-forms/follow-up.yaml", "- id: F-07", "- id: F-77"))
                        .errors())
                .extracting(error -> error.problem().what())
                .contains("no form asks F-07");
    }
}
