package fi.lapsivaaka.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.assessment.AssessmentRules;
import fi.lapsivaaka.classification.ClassificationRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The shipped files are what they claim to be: plain Drools, our knowledge base and the reference evaluator agree on every
 * rule. That plain Drools agrees on the tables of the classification is shown in that room, on its cases.
 */
class ShippedRulesParityTest {

    private static final long SEED = 20_261_121;

    @Test
    void allThreeAgreeOnTheRulesOfTheChildImpactCheck() {
        RuleSetParity parity = RuleSetParity.of(RuleSource.shipped("child-impact"), AssessmentRules.SCHEMA);
        Set<String> held = parity.checkTowardsEachRule(SEED, 4);
        assertThat(held)
                .as("rules that held at least once")
                .hasSizeGreaterThan(parity.set().rules().size() * 95 / 100);
    }

    @Test
    void engineAndReferenceAgreeOnTheTablesOfTheClassification() {
        RuleSet set = RuleSet.read(RuleSource.shipped("service-classification"), ClassificationRules.SCHEMA);
        RandomFacts random = new RandomFacts(ClassificationRules.SCHEMA, set.rules(), SEED);
        List<Record> entries = new ArrayList<>();
        set.rules().forEach(row -> entries.addAll(random.towards(row)));
        List<Firing> firings =
                KnowledgeBase.of(set, ClassificationRules.SCHEMA, row -> true).fire(entries);
        assertThat(firings).isEqualTo(ReferenceEvaluator.fire(set.rules(), entries));
        assertThat(firings.stream().map(firing -> firing.rule().id()).distinct().count())
                .as("rows that held at least once")
                .isGreaterThan(set.rules().size() * 95L / 100);
    }
}
