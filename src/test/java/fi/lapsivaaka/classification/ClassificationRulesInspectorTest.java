package fi.lapsivaaka.classification;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.ruleset.EditedRuleSet;
import fi.lapsivaaka.ruleset.Inspection;
import fi.lapsivaaka.ruleset.Observation;
import fi.lapsivaaka.ruleset.Observation.Kind;
import fi.lapsivaaka.ruleset.RuleSource;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The inspector knows what the rule set cannot say of itself: how rows are chosen, and what there is to classify. */
class ClassificationRulesInspectorTest {

    private static final String NAME = ClassificationRules.NAME;

    private final ClassificationRulesInspector inspector =
            new ClassificationRulesInspector(Vocabulary.shipped(), LocalDate.of(2026, 11, 21));

    @Test
    void theShippedSetHasNoErrorsAndAnswersEveryServiceByClassAndName() {
        Inspection inspection = inspector.inspect(RuleSource.shipped(NAME));

        assertThat(inspection.errors()).map(Observation::toString).isEmpty();
        assertThat(of(Kind.GAP, inspection)).isEmpty();
    }

    @Test
    void findsARowOfServicesThatAnExclusionAlwaysTakes() {
        Inspection inspection = inspector.inspect(EditedRuleSet.of(
                NAME,
                "exclusions.drl.csv",
                "\"R003\",\"\",\"\",\"\",\"8000\",\"8799\"",
                "\"R003\",\"\",\"\",\"\",\"4712\",\"8799\""));

        assertThat(of(Kind.NEVER_WINS, inspection))
                .extracting(observation -> observation.problem().rule())
                .contains("R019", "R020");
        assertThat(of(Kind.NEVER_WINS, inspection).get(0).problem().what()).contains("row R003 holds too");
    }

    @Test
    void findsAServiceWhoseNameNoRowKnows() {
        Inspection inspection =
                inspector.inspect(EditedRuleSet.of(NAME, "names.drl.csv", "\"perhepaivahoito\"", "\"kirjasto\""));

        assertThat(of(Kind.GAP, inspection))
                .extracting(observation -> observation.problem().what())
                .contains(
                        "no row answers the name \"Perhepäivähoito\" (S002)",
                        "no row answers the name \"Familjedagvård\" (S002)");
    }

    @Test
    void findsAConceptThatNoRowReads() {
        Inspection inspection = inspector.inspect(
                EditedRuleSet.of(NAME, "terms.yaml", "names:\n", "names:\n  lentokentta:\n    starts: [lentokent]\n"));

        assertThat(of(Kind.GAP, inspection))
                .extracting(observation -> observation.problem().what())
                .containsExactly("no rule speaks of Entry.nameConcepts lentokentta");
    }

    @Test
    void tellsWhatItsRoomFindsWrongInTheCells() {
        Inspection inspection = inspector.inspect(EditedRuleSet.of(
                NAME,
                "services.drl.csv",
                "\"4712\",\"4712\",\"\",\"\",\"\",\"\",\"S008\"",
                "\"4712\",\"4712\",\"\",\"\",\"\",\"\",\"S999\""));

        assertThat(inspection.errors())
                .extracting(observation -> observation.problem().what())
                .containsExactly("'S999' is no service");
    }

    private static List<Observation> of(Kind kind, Inspection inspection) {
        return inspection.observations().stream()
                .filter(observation -> observation.kind() == kind)
                .toList();
    }
}
