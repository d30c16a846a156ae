package fi.lapsivaaka.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.lapsivaaka.ruleset.Problem;
import fi.lapsivaaka.ruleset.RefusedRuleSet;
import fi.lapsivaaka.ruleset.RuleSource;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Content that names something unknown is refused: all of it at once, each at its place. */
class BrokenRulesTest {

    private static List<Problem> problems(String file, Map<String, String> replacements) {
        Map<String, byte[]> files = new TreeMap<>(Classifiers.RULES.ruleSet().files());
        String text = new String(files.get(file), StandardCharsets.UTF_8);
        for (Map.Entry<String, String> replacement : replacements.entrySet()) {
            assertThat(text).contains(replacement.getKey());
            text = text.replace(replacement.getKey(), replacement.getValue());
        }
        files.put(file, text.getBytes(StandardCharsets.UTF_8));
        return catchThrowableOfType(
                        RefusedRuleSet.class,
                        () -> ClassificationRules.read(RuleSource.memory(files), Vocabulary.shipped()))
                .problems();
    }

    @Test
    void cellsThatNameNothing() {
        List<Problem> problems = problems(
                "services.drl.csv",
                Map.of(
                        "\"sairaalakoulu\"", "\"sairaanhoitokoulu\"",
                        "\"S019\"", "\"S919\"",
                        "\"30/50/20\"", "\"30/50/30\""));
        assertThat(problems)
                .hasSizeGreaterThanOrEqualTo(3)
                .allMatch(problem -> problem.file().equals("services.drl.csv") && problem.line() > 0)
                .anyMatch(problem ->
                        problem.rule().equals("R033") && problem.what().contains("sairaanhoitokoulu"))
                .anyMatch(problem -> problem.what().contains("S919"))
                .anyMatch(problem -> problem.what().contains("30/50/30"));
    }

    @Test
    void aShareBeyondTheWhole() {
        assertThat(problems("services.drl.csv", Map.of("\"97\"", "\"197\"")))
                .isNotEmpty()
                .allMatch(problem -> problem.what().contains("197"));
    }

    @Test
    void aSettingWithoutItsUsualChoice() {
        assertThat(problems("profiles.yaml", Map.of("default: suppea", "default: keskikokoinen")))
                .hasSize(1)
                .allMatch(problem -> problem.file().equals("profiles.yaml")
                        && problem.allowed().contains("laaja"));
    }

    @Test
    void wordsThatCannotBeReadAreToldAlone() {
        assertThat(problems("terms.yaml", Map.of("names:\n  hallinto:\n", "names:\n  hallinto: [, ]\n")))
                .hasSize(1)
                .allMatch(problem -> problem.file().equals("terms.yaml") && problem.line() > 0);
    }
}
