package fi.lapsivaaka.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.assessment.AssessmentRules;
import fi.lapsivaaka.classification.ClassificationRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the guide shows is accepted as it stands there. */
class RuleLanguageGuideTest {

    private static final Path GUIDE = Path.of("docs", "rule-language.md");

    @Test
    void theRuleInTheGuideIsGood() throws IOException {
        String drl = Files.readString(GUIDE).split("```\n")[1];
        Map<String, byte[]> files = TestRuleSets.ofDrl(drl);
        files.computeIfPresent(
                "parameters.yaml",
                (name, bytes) -> TestRuleSets.utf8(
                        new String(bytes, java.nio.charset.StandardCharsets.UTF_8).replace("notice", "hearing-days")));
        RuleSet set = RuleSet.read(RuleSource.memory(files), AssessmentRules.SCHEMA);
        assertThat(set.rules()).extracting(Rule::id).containsExactly("R-101");
        assertThat(set.rules().get(0).conditions()).hasSize(4);
    }

    @Test
    void theTableInTheGuideIsGood() throws IOException {
        String csv = Files.readAllLines(GUIDE).stream()
                .filter(line -> line.matches("\\| [1-9] \\|.*"))
                .map(line -> Arrays.stream(line.split("\\|", -1))
                        .skip(2)
                        .limit(5)
                        .map(cell -> '"' + cell.strip().replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n"));
        RuleSet set = RuleSet.read(RuleSource.memory(TestRuleSets.ofTable(csv)), ClassificationRules.SCHEMA);
        assertThat(set.rules()).extracting(Rule::id).containsExactly("R026");
        assertThat(set.rules().get(0).outcome()).isEqualTo(Map.of("service", "S001"));
    }
}
