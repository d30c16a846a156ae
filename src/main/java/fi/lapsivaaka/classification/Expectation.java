package fi.lapsivaaka.classification;

import fi.lapsivaaka.Money;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a case may expect of a classification, in the words of the case. */
final class Expectation {

    static final List<String> FIELDS = List.of(
            "rule",
            "named",
            "service",
            "level",
            "stages",
            "structure",
            "provision",
            "basis",
            "conflict",
            "share",
            "child",
            "also");

    private Expectation() {}

    /**
     * What came out in a field, written as cases write it; null when there is no such field.
     *
     * @param levels codes of levels, each of which is a field too: the part of the amount at that level
     */
    static @Nullable String told(
            Classification found, Money amount, String field, String wanted, Collection<String> levels) {
        if (levels.contains(field)) {
            return found.levels(amount).getOrDefault(field, Money.ZERO).toString();
        }
        return switch (field) {
            case "rule" -> found.rule();
            case "named" -> found.steps().isEmpty() ? "" : found.steps().get(0).rule();
            case "service" -> found.service();
            case "level" -> found.level();
            case "stages" -> String.join(" ", found.lifeStages());
            case "structure" -> found.careStructure();
            case "provision" -> found.provision();
            case "basis" -> found.shareBasis();
            case "conflict" -> found.conflict();
            case "share" -> share(found.childShare());
            case "child" -> found.child(amount).toString();
            case "also" -> held(found, wanted) ? wanted : "silent";
            default -> null;
        };
    }

    private static String share(@Nullable Integer basisPoints) {
        return basisPoints == null
                ? "inherit"
                : BigDecimal.valueOf(basisPoints, 2).stripTrailingZeros().toPlainString();
    }

    private static boolean held(Classification found, String rule) {
        return found.matches().stream().anyMatch(match -> match.rule().equals(rule));
    }
}
