package fi.lapsivaaka.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code rules check} and {@code rules diff} as an expert runs them. */
class RulesCommandTest {

    private static final String CHILD_IMPACT = "child-impact";
    private static final String LIMIT = "NumberAnswer( proposal == $id, question == \"S-05\", value >= $limit )";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void theShippedRuleSetsHaveNoErrors() {
        CommandRun run = CommandRun.of("rules", "check", "shipped");

        assertThat(run.out()).doesNotContain("Errors (");
        assertThat(run.out()).contains("child-impact: ").contains("service-classification: ");
        assertThat(run.code()).isZero();
    }

    @Test
    void tellsAnErrorWithPlaceAndExampleAndFails() {
        RuleCopy copy = RuleCopy.of(CHILD_IMPACT, folder)
                .edit("screening.drl", LIMIT, LIMIT.replace("value >= $limit", "value >= $limit, value < 10"));

        CommandRun run = CommandRun.of("rules", "check", copy.folder().toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().replaceAll("\\s+", " "))
                .containsPattern("screening.drl:\\d+:5 R-004 the rule can never fire:"
                        + " value >= \\$limit \\(50\\) and value < 10 exclude each other")
                .contains("example: NumberAnswer with value 50 does not meet value < 10")
                .contains("R-004 the case says that the rule fires, but it is silent");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void tellsAllProblemsOfASetThatCannotBeRead() {
        RuleCopy copy = RuleCopy.of(CHILD_IMPACT, folder)
                .edit("screening.drl", LIMIT, LIMIT.replace("value >=", "worth >="))
                .edit("views.drl", "import fi.lapsivaaka.assessment.Finding\n", "import java.lang.System\n");

        CommandRun run = CommandRun.of("rules", "check", copy.folder().toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("which could not be read")
                .contains("has no field worth")
                .contains("java.lang.System");
    }

    @Test
    void givesTheSameAsJson() {
        CommandRun run = CommandRun.of("rules", "check", "shipped", "--format", "json");

        JsonNode sets = JsonMapper.builder().build().readTree(run.out());
        assertThat(sets).hasSize(2);
        assertThat(sets.get(0).get("id").asString()).isEqualTo(CHILD_IMPACT);
        assertThat(sets.get(0).get("cases").asInt()).isPositive();
        assertThat(sets.get(0).get("brokenCases").asInt()).isZero();
        assertThat(sets.get(1).get("remarks").get(0).propertyNames())
                .containsExactly("kind", "file", "line", "column", "rule", "what", "allowed", "example");
    }

    @Test
    void refusesAPlaceWithoutRules() {
        CommandRun run = CommandRun.of("rules", "check", folder.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(folder.toString()).contains("manifest.yaml");
    }

    @Test
    void tellsWhatChangedByRuleAndValue() {
        RuleCopy copy = RuleCopy.of(CHILD_IMPACT, folder).edit("screening.drl", LIMIT, LIMIT.replace(">=", ">"));

        CommandRun run = CommandRun.of("rules", "diff", "shipped", folder.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("- R-004, NumberAnswer value >=: $limit")
                .contains("+ R-004, NumberAnswer value >: $limit")
                .contains("child-impact: 1 thing changed");

        CommandRun json =
                CommandRun.of("rules", "diff", "shipped", copy.folder().toString(), "--format", "json");
        JsonNode changes =
                JsonMapper.builder().build().readTree(json.out()).get(0).get("changes");
        assertThat(changes).hasSize(2);
        assertThat(changes.get(1).get("id").asString()).isEqualTo("R-004");
        assertThat(changes.get(1).get("kind").asString()).isEqualTo("added");
    }

    @Test
    void nothingChangedIsSuccess() {
        RuleCopy.of(CHILD_IMPACT, folder);

        assertThat(CommandRun.of("rules", "diff", "shipped", folder.toString()).code())
                .isZero();
    }

    @Test
    void refusesToCompareDifferentRuleSets() {
        RuleCopy one = RuleCopy.of(CHILD_IMPACT, folder);
        RuleCopy other = RuleCopy.of("service-classification", folder);

        CommandRun run = CommandRun.of(
                "rules", "diff", one.folder().toString(), other.folder().toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("no rule set is in both");
    }

    @Test
    void asksWhatToDo() {
        CommandRun run = CommandRun.of("rules");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("check").contains("diff");
    }
}
