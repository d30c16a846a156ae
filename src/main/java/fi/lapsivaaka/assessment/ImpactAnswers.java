package fi.lapsivaaka.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What follows for children: a row for each part of a child's life, and one for each group that was gone through. An
 * impact counts as mitigated when a remedy on the same part of life (or on none in particular) has an owner and a date;
 * on a group, when an adjustment is told.
 */
final class ImpactAnswers implements Derivation {

    private static final String NEGATIVE = "NEG";

    @Override
    public Set<String> questions() {
        return Set.of("L-04", "L-07", "L-12", "T-10", "T-20", "T-21", "T-25");
    }

    @Override
    public Set<Class<? extends Record>> records() {
        return Set.of(Impact.class);
    }

    @Override
    public List<Record> facts(Sheet sheet) {
        boolean evidenced = sheet.answered("L-07") || sheet.answered("T-21");
        List<Record> facts = new ArrayList<>();
        int number = 0;
        for (Map<String, String> row : sheet.rows("L-04")) {
            number++;
            String dimension = row.getOrDefault("dimension", "");
            String direction = row.getOrDefault("direction", "");
            if (!direction.isEmpty()) {
                facts.add(new Impact(
                        Facts.PROPOSAL,
                        "L-04-" + number,
                        "",
                        dimension,
                        direction,
                        size(sheet, row, dimension, direction),
                        row.getOrDefault("horizon", ""),
                        mitigated(sheet, dimension),
                        evidenced));
            }
        }
        for (Map<String, String> row : sheet.rows("T-10")) {
            if (Sheet.filled(row, "group", "direction")) {
                String group = row.getOrDefault("group", "");
                facts.add(new Impact(
                        Facts.PROPOSAL,
                        "T-10-" + group,
                        group,
                        "",
                        row.getOrDefault("direction", ""),
                        0,
                        "",
                        Sheet.filled(row, "adjustment"),
                        evidenced));
            }
        }
        return facts;
    }

    /** The graver of the two sizes that can be given of a negative impact. */
    private static long size(Sheet sheet, Map<String, String> row, String dimension, String direction) {
        long given = Sheet.number(row, "size").map(BigDecimal::longValue).orElse(0L);
        return direction.equals(NEGATIVE)
                ? sheet.rows("T-20").stream()
                        .filter(rated -> dimension.equals(rated.get("dimension")))
                        .flatMap(rated -> Sheet.number(rated, "size").stream())
                        .mapToLong(BigDecimal::longValue)
                        .reduce(given, Math::max)
                : given;
    }

    private static boolean mitigated(Sheet sheet, String dimension) {
        return Stream.of("L-12", "T-25")
                .flatMap(question -> sheet.rows(question).stream())
                .filter(row -> Sheet.filled(row, "remedy", "owner", "date"))
                .anyMatch(row -> row.getOrDefault("dimension", dimension).equals(dimension));
    }
}
