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
        assertThat(inspection.cases()).isGreaterThan(900);
        assertThat(inspection.brokenCases()).isZero();
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

    @Test
    void tellsACaseThatTurnsOutOtherwise() {
        Inspection inspection = inspector.inspect(EditedRuleSet.of(
                NAME,
                "cases/names.yaml",
                "fires: 'Palveluluokka 1102 nimestä'\n  row: {kustannuspaikka: 'Vaalit'",
                "fires: 'Palveluluokka 1102 nimestä'\n  row: {kustannuspaikka: 'Kirjasto'"));

        assertThat(inspection.brokenCases()).isEqualTo(1);
        assertThat(inspection.errors())
                .extracting(observation -> observation.problem().what())
                .containsExactly("the case says that the row places this, but it does not hold");
        assertThat(inspection.errors().get(0).problem().rule()).isEqualTo("R303");
        assertThat(inspection.errors().get(0).problem().line()).isPositive();
    }

    @Test
    void tellsAnExpectationThatIsNotMet() {
        Inspection inspection = inspector.inspect(EditedRuleSet.of(
                NAME,
                "cases/conflicts.yaml",
                "expect: {rule: R137, service: S088, level: green}",
                "expect: {rule: R137, level: red, colour: red}"));

        assertThat(inspection.errors())
                .extracting(observation -> observation.problem().what())
                .containsExactly("the case expects level red, but it is green by R137", "a case cannot expect colour");
    }

    @Test
    void tellsARowWithoutCases() {
        Inspection inspection = inspector.inspect(
                EditedRuleSet.of(NAME, "cases/names.yaml", "- rule: R302\n  silent:", "- rule: R301\n  silent:"));

        assertThat(inspection.errors())
                .extracting(observation -> observation.problem().rule() + ": "
                        + observation.problem().what())
                .contains("R302: no case where it stays silent");
    }

    private static List<Observation> of(Kind kind, Inspection inspection) {
        return inspection.observations().stream()
                .filter(observation -> observation.kind() == kind)
                .toList();
    }
}
