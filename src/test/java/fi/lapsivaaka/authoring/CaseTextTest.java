package fi.lapsivaaka.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.assessment.AssessmentRules;
import fi.lapsivaaka.classification.ClassificationRules;
import fi.lapsivaaka.classification.LedgerCaseMaker;
import fi.lapsivaaka.ledger.LedgerField;
import fi.lapsivaaka.ledger.LedgerKey;
import fi.lapsivaaka.ruleset.CaseFacts;
import fi.lapsivaaka.ruleset.Rule;
import fi.lapsivaaka.ruleset.RuleCase;
import fi.lapsivaaka.ruleset.RuleCases;
import fi.lapsivaaka.ruleset.RuleSet;
import fi.lapsivaaka.ruleset.RuleSource;
import fi.lapsivaaka.ruleset.TriedCase;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Cases made of what rules see say the same as what they were made of. */
class CaseTextTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    @Test
    void factsWrittenAnewTellTheSameAsTheFactsTheyCameFrom() {
        RuleSet rules = RuleSet.read(RuleSource.shipped(AssessmentRules.NAME), AssessmentRules.SCHEMA);
        Map<String, Rule> byId = rules.rules().stream().collect(Collectors.toMap(Rule::id, Function.identity()));
        List<RuleCase> cases = RuleCases.of(rules, AssessmentRules.SCHEMA, DAY).all();

        StringBuilder all = new StringBuilder();
        for (RuleCase one : cases) {
            Rule rule = byId.get(one.rule());
            assertThat(rule).isNotNull();
            CaseFacts.Written written =
                    CaseFacts.of(rule, AssessmentRules.SCHEMA, rules.parametersOn(one.day()), one.facts());
            assertThat(written.fires()).as(one.because()).isEqualTo(one.fires());
            all.append(CaseText.ofMatter(
                    one.rule(), one.fires(), one.because(), one.day(), String.join("\n", written.lines())));
        }

        assertThat(RuleCases.tried(
                        rules, AssessmentRules.SCHEMA, DAY, all.toString().getBytes(StandardCharsets.UTF_8)))
                .hasSameSizeAs(cases)
                .allMatch(TriedCase::holds);
    }

    @Test
    void aLineBecomesTheColumnsThatItsPlaceRestsOn() {
        ClassificationRules rules = ClassificationRules.shipped();
        Vocabulary vocabulary = Vocabulary.shipped();
        LedgerKey key = LedgerKey.of(Map.of(
                LedgerField.ORGANISATION, "Esimerkkilä",
                LedgerField.ORGANISATION_TYPE, "kunta",
                LedgerField.COST_CENTRE_NAME, "Vuorohoito Tähtitarha",
                LedgerField.SERVICE_CLASS, "3021",
                LedgerField.SUPPLIER, "Matti Meikäläinen",
                LedgerField.YEAR, "2025"));

        LedgerCaseMaker.Made made = LedgerCaseMaker.by(rules, vocabulary).make(key);

        assertThat(made.row()).containsKey("kustannuspaikka").doesNotContainKeys("toimittaja", "kunta");
        String text = CaseText.ofRow("Vuorohoito", "", made.row(), made.expected());
        assertThat(LedgerCaseMaker.tried(rules, vocabulary, text))
                .singleElement()
                .matches(TriedCase::holds);

        Map<String, String> other = new LinkedHashMap<>(made.expected());
        other.put("level", "red");
        assertThat(LedgerCaseMaker.tried(rules, vocabulary, CaseText.ofRow("Vuorohoito", "x", made.row(), other)))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.because()).isEqualTo("Vuorohoito");
                    assertThat(one.differences()).singleElement().satisfies(difference -> assertThat(difference.what())
                            .isEqualTo("level"));
                });
        assertThat(CaseText.words(text)).contains("Vuorohoito").doesNotContain("2025");
    }
}
