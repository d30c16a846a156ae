package fi.lapsivaaka.classification;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.Money;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The cases in which a cost could belong to several places, as the rule set itself tells them. */
class ConflictCasesTest {

    private final Map<Map<String, String>, Classifier> classifiers = new HashMap<>();

    @TestFactory
    Stream<DynamicTest> conflicts() {
        return RuleCases.of("conflicts").stream().flatMap(one -> rows(one).stream()
                .map(row -> DynamicTest.dynamicTest(one.get("case") + ": " + row.get("row"), () -> check(row))));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(Map<String, Object> one) {
        return (List<Map<String, Object>>) one.get("rows");
    }

    private void check(Map<String, Object> one) {
        Map<String, Object> row = RuleCases.map(one, "row");
        Map<String, String> profile = new HashMap<>();
        RuleCases.map(one, "profile").forEach((key, value) -> profile.put(key, String.valueOf(value)));
        Classification found =
                classifiers.computeIfAbsent(profile, Classifiers::with).classify(RuleCases.key(row));
        Money amount = Money.ofEuros(new BigDecimal(String.valueOf(row.getOrDefault("summa", "0.00"))));
        RuleCases.map(one, "expect")
                .forEach((field, value) -> assertThat(told(found, amount, field, String.valueOf(value)))
                        .as("%s, by %s", field, found.rule())
                        .isEqualTo(String.valueOf(value)));
    }

    private static String told(Classification found, Money amount, String field, String wanted) {
        return switch (field) {
            case "rule" -> found.rule();
            case "named" -> found.steps().get(0).rule();
            case "service" -> found.service();
            case "level" -> found.level();
            case "stages" -> String.join(" ", found.lifeStages());
            case "structure" -> found.careStructure();
            case "provision" -> found.provision();
            case "basis" -> found.shareBasis();
            case "conflict" -> found.conflict();
            case "share" -> found.childShare() == null ? "inherit" : percent(found.childShare());
            case "green", "yellow", "red" ->
                found.levels(amount).getOrDefault(field, Money.ZERO).toString();
            case "child" -> found.child(amount).toString();
            case "also" ->
                found.matches().stream().anyMatch(match -> match.rule().equals(wanted)) ? wanted : "silent";
            default -> throw new AssertionError("a case cannot expect " + field);
        };
    }

    private static String percent(int basisPoints) {
        return BigDecimal.valueOf(basisPoints, 2).stripTrailingZeros().toPlainString();
    }
}
