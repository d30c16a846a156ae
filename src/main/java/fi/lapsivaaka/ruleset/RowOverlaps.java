package fi.lapsivaaka.ruleset;

import fi.lapsivaaka.ruleset.Observation.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds rows of one contest that hold for the same fact, answer it differently and of which neither is the exception to
 * the other, so that only their order decides. Rows that meet only where a list holds the terms of both are counted and
 * not told one by one.
 */
final class RowOverlaps {

    private static final int NAMED = 6;

    private record Overlap(Row earlier, Row later) {
        boolean concerns(Row row) {
            return earlier.equals(row) || later.equals(row);
        }
    }

    private final List<Row> rows;
    private final RowUse use;
    private final Map<String, Set<String>> known;
    private int joined;

    RowOverlaps(List<Row> rows, RowUse use, Map<String, Set<String>> known) {
        this.rows = rows;
        this.use = use;
        this.known = known;
    }

    /** One observation for each row that cuts across others, not one for each pair. */
    List<Observation> observations() {
        List<Overlap> overlaps = overlaps();
        List<Observation> observations = new ArrayList<>();
        while (!overlaps.isEmpty()) {
            Map<Row, Integer> counts = new LinkedHashMap<>();
            for (Overlap overlap : overlaps) {
                counts.merge(overlap.earlier(), 1, Integer::sum);
                counts.merge(overlap.later(), 1, Integer::sum);
            }
            Row most = counts.entrySet().stream()
                    .max(Comparator.<Map.Entry<Row, Integer>>comparingInt(Map.Entry::getValue)
                            .thenComparing(entry -> -entry.getKey().rule().order()))
                    .orElseThrow()
                    .getKey();
            List<Overlap> own =
                    overlaps.stream().filter(overlap -> overlap.concerns(most)).toList();
            overlaps =
                    overlaps.stream().filter(overlap -> !own.contains(overlap)).toList();
            observations.add(observation(most, own));
        }
        if (joined > 0) {
            Row first = rows.get(0);
            observations.add(Observation.remark(
                    Kind.OVERLAP,
                    new Place(first.rule().place().file(), 0, 0),
                    "",
                    joined + " pairs of rows that say different things meet only where a list holds the terms of both",
                    "the row that should win first",
                    ""));
        }
        return observations;
    }

    private List<Overlap> overlaps() {
        List<Overlap> overlaps = new ArrayList<>();
        Map<Row, Map<String, String>> says = new HashMap<>();
        List<Row> deciding = rows.stream()
                .filter(row -> use.decides().test(row.rule()) && use.answers().test(row.rule()))
                .toList();
        deciding.forEach(row -> says.put(row, row.says(use.wording())));
        for (int at = 1; at < deciding.size(); at++) {
            Row later = deciding.get(at);
            for (Row earlier : deciding.subList(0, at)) {
                if (meet(earlier, later) && !Map.copyOf(says.get(earlier)).equals(says.get(later))) {
                    if (joinLists(earlier.facts(), later.facts())) {
                        joined++;
                    } else {
                        overlaps.add(new Overlap(earlier, later));
                    }
                }
            }
        }
        return overlaps;
    }

    private boolean meet(Row earlier, Row later) {
        String one = use.choice().apply(earlier.rule());
        String other = use.choice().apply(later.rule());
        return (one.isEmpty() || other.isEmpty() || one.equals(other))
                && earlier.rule().period().overlaps(later.rule().period())
                && earlier.facts().meets(later.facts())
                && !earlier.facts().covers(later.facts())
                && !later.facts().covers(earlier.facts());
    }

    private static boolean joinLists(FactSet one, FactSet other) {
        return one.fields().entrySet().stream().anyMatch(field -> {
            ValueSet theirs = other.fields().get(field.getKey());
            return field.getValue() instanceof Lists mine
                    && theirs instanceof Lists lists
                    && !mine.with().containsAll(lists.with())
                    && !lists.with().containsAll(mine.with());
        });
    }

    private Observation observation(Row row, List<Overlap> overlaps) {
        Overlap first = overlaps.get(0);
        String others = overlaps.stream()
                .map(overlap -> overlap.earlier().equals(row) ? overlap.later() : overlap.earlier())
                .map(other -> other.rule().id())
                .limit(NAMED)
                .collect(Collectors.joining(", "));
        String example = first.earlier()
                .facts()
                .and(first.later().facts())
                .shortest(row.type())
                .example(row.type().name(), known);
        return Observation.remark(
                Kind.OVERLAP,
                row.rule().place(),
                row.rule().id(),
                "the row and " + (overlaps.size() == 1 ? "row " : overlaps.size() + " others, as ") + others
                        + (overlaps.size() > NAMED ? " …" : "")
                        + ", hold for the same facts and say different things; the earlier row wins",
                "the row that should win first",
                example + ": " + first.earlier().rule().id() + " wins over "
                        + first.later().rule().id());
    }
}
