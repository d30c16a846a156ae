package fi.lapsivaaka.assessment;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The options that were compared. The scores of an option are added up over the parts of a child's life; going on as now
 * is what the others are measured against, so it counts as scored with 0 where it has no row of its own.
 */
final class OptionAnswers implements Derivation {

    private static final String OPTION = "option";
    private static final String ZERO = "zero";
    private static final List<String> DIMENSIONS =
            List.of("learning", "health", "safety", "relations", "leisure", "livelihood", "participation", "language");
    private static final BigDecimal CENTS = BigDecimal.valueOf(100);

    @Override
    public Set<String> questions() {
        return Set.of("L-02", "T-05", "T-06");
    }

    @Override
    public Set<Class<? extends Record>> records() {
        return Set.of(Alternative.class);
    }

    @Override
    public List<Record> facts(Sheet sheet) {
        Map<String, Map<String, String>> listed = byOption(sheet, "L-02");
        Map<String, Map<String, String>> scored = byOption(sheet, "T-06");
        return Stream.of(listed, byOption(sheet, "T-05"), scored)
                .flatMap(options -> options.keySet().stream())
                .distinct()
                .<Record>map(option -> alternative(
                        option, listed.getOrDefault(option, Map.of()), scored.getOrDefault(option, Map.of())))
                .toList();
    }

    private static Alternative alternative(String option, Map<String, String> listed, Map<String, String> scored) {
        boolean zero = option.equals(ZERO);
        List<BigDecimal> scores = DIMENSIONS.stream()
                .flatMap(dimension -> Sheet.number(scored, dimension).stream())
                .toList();
        return new Alternative(
                Facts.PROPOSAL,
                option,
                zero,
                "yes".equals(listed.get("proposed")),
                scores.stream().mapToLong(BigDecimal::longValue).sum(),
                scores.size() == DIMENSIONS.size() || (zero && scores.isEmpty()),
                Sheet.number(listed, "euros")
                        .map(euros -> euros.multiply(CENTS).longValue())
                        .orElse(0L));
    }

    private static Map<String, Map<String, String>> byOption(Sheet sheet, String question) {
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        sheet.rows(question).stream()
                .filter(row -> row.containsKey(OPTION))
                .forEach(row -> rows.putIfAbsent(row.getOrDefault(OPTION, ""), row));
        return rows;
    }
}
