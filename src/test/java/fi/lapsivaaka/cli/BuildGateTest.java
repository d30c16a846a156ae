package fi.lapsivaaka.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What keeps the shipped rules whole: {@code rules check} lists every rule that lacks a case of either kind, a language, a
 * provision or days of validity. Each lack is made in a copy of the shipped rules, and must be told of the very rule.
 */
class BuildGateTest {

    private static final String CHILD_IMPACT = "child-impact";
    private static final String CLASSIFICATION = "service-classification";
    private static final String AVERAGE =
            "rule \"R-141\" @flag(\"F_LS_AVERAGE\") @severity(\"WARN\") @provision(\"417/2007#13b\") @mark(\"V\")";
    private static final String AVERAGE_TITLE =
            "title: {fi: \"Keskiarvo ei riitä\", sv: \"Medeltalet räcker inte\", en: \"An average is not enough\"}";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private RuleCopy impact;

    @SuppressWarnings("NullAway.Init")
    private RuleCopy classification;

    @BeforeEach
    void copyTheShippedRules() {
        impact = RuleCopy.of(CHILD_IMPACT, folder);
        classification = RuleCopy.of(CLASSIFICATION, folder);
    }

    @Test
    void theShippedRulesLackNothing() {
        for (JsonNode set : check(0)) {
            assertThat(set.get("errors")).as(set.get("id").asString()).isEmpty();
            assertThat(set.get("brokenCases").asInt()).isZero();
            for (JsonNode remark : set.get("remarks")) {
                assertThat(remark.get("kind").asString())
                        .as(remark.toString())
                        .isNotIn("validity", "parameter", "language", "source", "case", "duplicate", "never-fires");
            }
        }
    }

    @Test
    void listsRulesWithoutAFiringOrASilentCase() {
        impact.without("cases/social-health.yaml", "- rule: R-141\n  fires:")
                .without("cases/school.yaml", "- rule: R-100\n  silent:");
        classification
                .without("cases/services.yaml", "- rule: R033\n  fires:")
                .without("cases/names.yaml", "- rule: R503\n  silent:");

        JsonNode sets = check(1);

        told(sets, CHILD_IMPACT, "case", "R-141", "no case where it fires");
        told(sets, CHILD_IMPACT, "case", "R-100", "no case where it stays silent");
        told(sets, CLASSIFICATION, "case", "R033", "no case that it places");
        told(sets, CLASSIFICATION, "case", "R503", "no case where it stays silent");
        assertThat(sets.get(0).get("errors")).hasSize(2);
        assertThat(sets.get(1).get("errors")).hasSize(2);
    }

    @Test
    void listsRulesWithoutOneOfTheLanguages() {
        impact.edit("texts.yaml", AVERAGE_TITLE, AVERAGE_TITLE.replace(", sv: \"Medeltalet räcker inte\"", ""))
                .edit(
                        "texts.yaml",
                        ", en: \"The child-protection ratio is given as an average. The limit holds for each worker.\"",
                        "");
        classification.edit("texts.yaml", "R503:\n  title:\n    fi:", "R503:\n  title:\n    fr:");

        JsonNode sets = check(1);

        told(sets, CHILD_IMPACT, "content", "R-141", "sv is missing");
        told(sets, CHILD_IMPACT, "content", "R-141", "en is missing");
        told(sets, CLASSIFICATION, "content", "R503", "fi is missing");
    }

    @Test
    void listsRulesWhoseTextWasNotTranslated() {
        impact.edit("texts.yaml", AVERAGE_TITLE, AVERAGE_TITLE.replace("Medeltalet räcker inte", "Keskiarvo ei riitä"));

        told(check(1), CHILD_IMPACT, "language", "R-141", "its title reads the same in two languages");
    }

    @Test
    void listsRulesWithoutAnyText() {
        impact.edit("texts.yaml", "R-141:\n", "R-999:\n");
        classification.without("texts.yaml", "R503:\n");

        JsonNode sets = check(1);

        told(sets, CHILD_IMPACT, "content", "R-141", "the rule has no text in texts.yaml");
        told(sets, CHILD_IMPACT, "content", "R-999", "there is no such rule");
        told(sets, CLASSIFICATION, "language", "R503", "the row has no text in texts.yaml");
    }

    @Test
    void listsRulesAndParametersWithoutAProvision() {
        impact.edit("social-health.drl", AVERAGE, AVERAGE.replace(" @provision(\"417/2007#13b\")", ""))
                .edit(
                        "parameters.yaml",
                        "from: 2021-01-01, provision: \"417/2007#12\", mark: V",
                        "from: 2021-01-01, provision: \"417/2007#912\", mark: V");
        JsonNode sets = check(1);

        told(sets, CHILD_IMPACT, "source", "R-141", "the rule tells no provision");
        told(sets, CHILD_IMPACT, "content", "wellbeing-plan-days", "provision '417/2007#912' is not known");

        impact.edit(
                "social-health.drl",
                AVERAGE.replace(" @provision(\"417/2007#13b\")", ""),
                AVERAGE.replace("13b", "913b"));
        told(check(1), CHILD_IMPACT, "content", "R-141", "provision '417/2007#913b' is not known");
    }

    @Test
    void listsARowWhoseServiceRestsOnNothing() {
        classification.edit("services.drl.csv", "\"S019\"", "\"S919\"");

        told(check(1), CLASSIFICATION, "content", "", "'S919' is no service");
    }

    @Test
    void listsRulesWhoseDaysOverlap() {
        impact.add("social-health.drl", body("R-141x", ""))
                .add("texts.yaml", text("R-141x"))
                .add("cases/social-health.yaml", cases("R-141x"));

        told(check(1), CHILD_IMPACT, "duplicate", "R-141x", "the same conditions and the same conclusion as R-141");
    }

    @Test
    void listsDaysOnWhichNoVersionOfARuleHolds() {
        impact.edit("social-health.drl", AVERAGE, AVERAGE + " @to(\"2024-06-30\")")
                .add("social-health.drl", body("R-141x", " @from(\"2024-08-01\")"))
                .add("texts.yaml", text("R-141x"))
                .add("cases/social-health.yaml", cases("R-141x"));

        told(check(1), CHILD_IMPACT, "validity", "R-141x", "from 2024-07-01 to 2024-07-31");
    }

    @Test
    void listsRulesWhoseParameterHasNoValueOnSomeDays() {
        impact.edit(
                "parameters.yaml",
                "- {value: 35, from: 2022-01-01, to: 2023-12-31",
                "- {value: 35, from: 2022-01-01, to: 2023-11-30");

        told(check(1), CHILD_IMPACT, "parameter", "R-140", "children-per-child-protection-worker");
    }

    @Test
    void listsParametersWhoseDaysOverlap() {
        impact.edit(
                "parameters.yaml",
                "- {value: 35, from: 2022-01-01, to: 2023-12-31",
                "- {value: 35, from: 2022-01-01, to: 2024-01-31");

        told(check(1), CHILD_IMPACT, "content", "children-per-child-protection-worker", "holds at the same time");
    }

    @Test
    void listsASetThatDoesNotTellFromWhichDay() {
        impact.edit("manifest.yaml", "valid-from: 2021-01-01\n", "");

        told(check(1), CHILD_IMPACT, "content", "", "valid-from");
    }

    @Test
    void listsRowsThatEndBeforeTheyBegin() {
        impact.edit("social-health.drl", AVERAGE, AVERAGE + " @from(\"2025-01-01\") @to(\"2024-12-31\")");

        told(check(1), CHILD_IMPACT, "content", "R-141", "ends");
    }

    private JsonNode check(int code) {
        CommandRun run = CommandRun.of("rules", "check", folder.toString(), "--format", "json");
        JsonNode sets = JsonMapper.builder().build().readTree(run.out());
        assertThat(run.code()).as(run.out()).isEqualTo(code);
        return sets;
    }

    /** Errors and remarks alike are listed; which of them stops a build is the code's matter. */
    private static void told(JsonNode sets, String set, String kind, String rule, String what) {
        JsonNode found = sets.get(sets.get(0).get("id").asString().equals(set) ? 0 : 1);
        boolean told = false;
        StringBuilder all = new StringBuilder();
        for (String weight : new String[] {"errors", "remarks"}) {
            for (JsonNode one : found.get(weight)) {
                all.append(one).append('\n');
                told |= one.get("kind").asString().equals(kind)
                        && (rule.isEmpty() || one.get("rule").asString().equals(rule))
                        && one.get("what").asString().contains(what);
            }
        }
        assertThat(told).as(all.toString()).isTrue();
    }

    private static String body(String id, String validity) {
        return "\n" + AVERAGE.replace("R-141", id) + validity + """

                when
                    Proposal( $id : id )
                    exists Answer( proposal == $id, question == "LS-01-kind", value == "average" )
                then
                    insertLogical( new Finding( "%s", $id ) );
                end
                """.formatted(id);
    }

    private static String text(String id) {
        return """

                %s:
                  title: {fi: "Otsikko", sv: "Rubrik", en: "Title"}
                  message: {fi: "Viesti tästä", sv: "Meddelande om detta", en: "Message on this"}
                  resolve: {fi: "Korjaa", sv: "Rätta", en: "Mend"}
                """.formatted(id);
    }

    private static String cases(String id) {
        return """

                - rule: %1$s
                  fires: "Keskiarvo"
                  day: 2026-01-01
                  facts:
                    - Proposal: {}
                    - Answer: {question: LS-01-kind, value: average}

                - rule: %1$s
                  silent: "Suurin määrä"
                  day: 2026-01-01
                  facts:
                    - Proposal: {}
                    - Answer: {question: LS-01-kind, value: highest}
                """.formatted(id);
    }
}
