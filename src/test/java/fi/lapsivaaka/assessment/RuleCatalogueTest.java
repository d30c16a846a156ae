package fi.lapsivaaka.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.ruleset.Rule;
import fi.lapsivaaka.ruleset.RuleSet;
import fi.lapsivaaka.ruleset.RuleSource;
import fi.lapsivaaka.vocabulary.Provision;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The rules of the method, each with its flags, severities and screening levels. A rule that is split into parts has one
 * line for all of them. R-094 and R-095 tell the readiness and are {@link Readiness}, not rules.
 */
class RuleCatalogueTest {

    private static final Vocabulary VOCABULARY = Vocabulary.shipped();
    private static final RuleSet RULES = RuleSet.read(RuleSource.shipped("child-impact"), AssessmentRules.SCHEMA);

    @Test
    void everyRuleOfTheMethodIsThere() {
        Set<String> expected = ids("R-001..R-025", "R-030..R-074", "R-080..R-093", "R-100..R-115", "R-120..R-130");
        expected.addAll(ids("R-140..R-156", "R-160..R-175"));
        expected.add("R-000");

        assertThat(families().keySet()).isEqualTo(expected);
        assertThat(expected.size() - 1 + 2).as("with R-094 and R-095").isEqualTo(146);
    }

    @Test
    void eachRaisesItsFlagsWithItsSeverities() throws IOException {
        List<String> told = Files.readAllLines(Path.of("src/test/resources/assessment/rule-catalogue.csv"));
        List<String> shipped = families().entrySet().stream()
                .map(family -> String.join(
                        ";",
                        family.getKey(),
                        values(family.getValue(), "flag", ""),
                        values(family.getValue(), "severity", "BLOCK WARN NOTE"),
                        values(family.getValue(), "screening", "none short full")))
                .toList();

        assertThat(shipped).containsExactlyElementsOf(told.subList(1, told.size()));
    }

    @Test
    void saysThatItIsCheckedOnlyWhenEverySectionIs() {
        for (Rule rule : RULES.rules()) {
            List<Provision> provisions = AssessmentRules.provisions(rule, VOCABULARY);
            String mark = rule.metadata().get("mark");
            if ("V".equals(mark)) {
                assertThat(provisions).as(rule.id()).isNotEmpty().allMatch(Provision::verified);
            }
            if (provisions.isEmpty()) {
                assertThat(mark).as(rule.id()).isEqualTo("P");
            }
        }
    }

    @Test
    void speaksOfReadinessAndNeverOfLawfulness() {
        assertThat(RULES.texts().values())
                .allSatisfy(text -> assertThat(text.toString().toLowerCase(java.util.Locale.ROOT))
                        .doesNotContain("lainvastai", "olaglig", "lagstridig", "unlawful", "illegal"));
    }

    private static Map<String, List<Rule>> families() {
        return RULES.rules().stream()
                .collect(Collectors.groupingBy(
                        rule -> rule.id().replaceAll("[a-z]$", ""), TreeMap::new, Collectors.toList()));
    }

    private static String values(List<Rule> rules, String key, String order) {
        Set<String> found = rules.stream()
                .map(rule -> rule.metadata().getOrDefault(key, ""))
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        Stream<String> ordered = order.isEmpty()
                ? found.stream()
                : Arrays.stream(order.split(" ")).filter(found::contains);
        return ordered.collect(Collectors.joining(" "));
    }

    private static Set<String> ids(String... ranges) {
        Set<String> ids = new TreeSet<>();
        for (String range : ranges) {
            IntStream.rangeClosed(Integer.parseInt(range.substring(2, 5)), Integer.parseInt(range.substring(9)))
                    .forEach(number -> ids.add("R-%03d".formatted(number)));
        }
        return ids;
    }
}
