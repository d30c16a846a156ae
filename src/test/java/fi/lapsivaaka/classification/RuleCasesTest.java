package fi.lapsivaaka.classification;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.ruleset.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every row of the shipped tables decides in one case and stays silent in another, so no row is out of reach. */
class RuleCasesTest {

    private static final List<String> FILES = List.of("exclusions", "names", "provision", "services");

    /** The last resort holds for everything. */
    private static final String ALWAYS = "R188";

    private final Classifier classifier = Classifiers.usual();

    @TestFactory
    Stream<DynamicTest> cases() {
        return FILES.stream().flatMap(file -> RuleCases.of(file).stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.get("rule") + (one.containsKey("fires") ? " fires" : " stays silent"),
                        () -> check(file, one))));
    }

    private void check(String file, Map<String, Object> one) {
        String rule = String.valueOf(one.get("rule"));
        Classification found = classifier.classify(RuleCases.key(RuleCases.map(one, "row")));
        Set<String> held = found.matches().stream().map(Match::rule).collect(Collectors.toSet());
        if (one.containsKey("silent")) {
            assertThat(held).doesNotContain(rule);
            return;
        }
        assertThat(held).contains(rule);
        if (found.matches().stream().anyMatch(match -> match.rule().equals(rule) && match.decides())) {
            assertThat(found.steps())
                    .as("what decided")
                    .anyMatch(step -> step.rule().equals(rule) && step.table().equals(file));
        }
    }

    @Test
    void everyRowHasBothCases() {
        Map<String, Set<String>> kinds = new HashMap<>();
        for (String file : FILES) {
            for (Map<String, Object> one : RuleCases.of(file)) {
                kinds.computeIfAbsent(String.valueOf(one.get("rule")), rule -> new HashSet<>())
                        .add(one.containsKey("fires") ? "fires" : "silent");
            }
        }
        List<String> lacking = new ArrayList<>();
        for (Rule rule : Classifiers.RULES.ruleSet().rules()) {
            Set<String> wanted = rule.id().equals(ALWAYS) ? Set.of("fires") : Set.of("fires", "silent");
            if (!wanted.equals(kinds.get(rule.id()))) {
                lacking.add(rule.id());
            }
        }
        assertThat(lacking).isEmpty();
    }

    @Test
    void everyRowHasATextInThreeLanguages() {
        assertThat(Classifiers.RULES.ruleSet().texts().keySet())
                .containsExactlyInAnyOrderElementsOf(Classifiers.RULES.ruleSet().rules().stream()
                        .map(Rule::id)
                        .toList());
    }

    @Test
    void theReasonInTheTableIsTheFinnishText() {
        for (Rule rule : Classifiers.RULES.ruleSet().rules()) {
            assertThat(rule.outcome().get("reason"))
                    .as(rule.id())
                    .isEqualTo(Classifiers.RULES
                            .ruleSet()
                            .texts()
                            .get(rule.id())
                            .message()
                            .fi());
        }
    }
}
