package fi.lapsivaaka.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParityTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void randomRulesMeanTheSameToAllThreeEngines(long seed) {
        RuleSource source = RuleSource.memory(TestRuleSets.ofDrl(new RandomRules(seed).drl(30)));
        assertThat(RuleSetParity.of(source, Facts.MATTERS).checkRandomFacts(seed, 120, 12))
                .as("rules that held at least once")
                .hasSizeGreaterThan(22);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void randomTablesMeanTheSameToAllThreeEngines(long seed) {
        RuleSource source = RuleSource.memory(TestRuleSets.ofTable(new RandomRules(seed).table(50)));
        assertThat(RuleSetParity.of(source, Facts.LINES).checkRandomFacts(seed, 20, 60))
                .as("rows that held at least once")
                .hasSizeGreaterThan(30);
    }
}
