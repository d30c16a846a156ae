package fi.lapsivaaka.comparison;

import fi.lapsivaaka.checklist.Numeral;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the options do to children. The forms ask of what is proposed in more detail than of the others, so each thing is
 * read where it was asked once: parts of life in T-06, else L-04; groups in T-10, else L-06; rights in T-19; of the
 * other options groups and rights in T-32.
 */
final class OptionEffects {

    private static final String OPTION = "option";
    private static final String DIRECTION = "direction";
    private static final List<String> DIMENSIONS =
            List.of("learning", "health", "safety", "relations", "leisure", "livelihood", "participation", "language");
    private static final Map<String, String> RIGHTS =
            Map.of("supports", "POS", "weakens", "NEG", "both", "BOTH", "none", "NEUTRAL");

    private final Function<String, List<Map<String, String>>> rows;

    OptionEffects(Function<String, List<Map<String, String>>> rows) {
        this.rows = rows;
    }

    Map<String, Effect> dimensions(String option, boolean proposed) {
        Map<String, Effect> effects = new LinkedHashMap<>();
        if (proposed) {
            rows.apply("L-04").forEach(row -> add(effects, row.get("dimension"), effect(row)));
        }
        rows.apply("T-06").stream()
                .filter(row -> option.equals(row.get(OPTION)))
                .forEach(row -> DIMENSIONS.forEach(dimension ->
                        number(row, dimension).ifPresent(score -> effects.put(dimension, Effect.scored(score)))));
        return effects;
    }

    Map<String, Effect> groups(String option, boolean proposed) {
        Map<String, Effect> effects = others(option, "group");
        if (proposed) {
            List<Map<String, String>> each = rows.apply("T-10");
            each.forEach(row -> add(effects, row.get("group"), effect(row)));
            if (each.isEmpty()) {
                rows.apply("L-06").forEach(row -> add(effects, row.get("group"), Effect.of("NEG", 0)));
            }
        }
        return effects;
    }

    Map<String, Effect> rights(String option, boolean proposed) {
        Map<String, Effect> effects = others(option, "article");
        if (proposed) {
            rows.apply("T-19")
                    .forEach(row -> add(
                            effects,
                            row.get("article"),
                            Effect.of(RIGHTS.getOrDefault(row.getOrDefault("effect", ""), ""), 0)));
        }
        return effects;
    }

    Effect whole(String option) {
        return rows.apply("B-21").stream()
                .filter(row -> option.equals(row.get(OPTION)))
                .map(row -> Effect.of(row.getOrDefault("children", ""), 0))
                .findFirst()
                .orElse(Effect.UNKNOWN);
    }

    private Map<String, Effect> others(String option, String column) {
        Map<String, Effect> effects = new LinkedHashMap<>();
        rows.apply("T-32").stream()
                .filter(row -> option.equals(row.get(OPTION)))
                .forEach(row -> add(effects, row.get(column), effect(row)));
        return effects;
    }

    private static Effect effect(Map<String, String> row) {
        return Effect.of(row.getOrDefault(DIRECTION, ""), number(row, "size").orElse(0));
    }

    private static void add(Map<String, Effect> effects, @Nullable String code, Effect effect) {
        if (code != null) {
            effects.merge(code, effect, Effect::and);
        }
    }

    private static Optional<Integer> number(Map<String, String> row, String column) {
        return Numeral.read(row.getOrDefault(column, "")).map(BigDecimal::intValue);
    }
}
