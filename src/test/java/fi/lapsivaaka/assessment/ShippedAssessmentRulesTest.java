package fi.lapsivaaka.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.ruleset.Problem;
import fi.lapsivaaka.ruleset.RuleCases;
import fi.lapsivaaka.ruleset.RuleSource;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The shipped rules are whole: known provisions, texts in three languages, and a case of each kind for every rule. */
class ShippedAssessmentRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private final AssessmentRules rules =
            AssessmentRules.read(RuleSource.shipped("child-impact"), Vocabulary.shipped());

    @Test
    void everyRuleKeepsToItsCases() {
        RuleCases cases = RuleCases.of(rules.ruleSet(), AssessmentRules.SCHEMA, DAY);

        assertThat(cases.problems()).map(Problem::toString).isEmpty();
        assertThat(cases.all())
                .hasSizeGreaterThanOrEqualTo(2 * rules.ruleSet().rules().size());
    }
}
