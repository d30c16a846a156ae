package fi.lapsivaaka.ruleset;

import fi.lapsivaaka.ruleset.Observation.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds rows of one contest that hold for the same fact and answer it differently, where only their order decides. A row
 * that asks for more than a later one is its exception and nothing to tell. Rows that look at different fields are told
 * once for each two tables; rows that meet only where a list holds the terms of both are counted.
 */
final class RowOverlaps {

    private record Overlap(Row earlier, Row later) {}

    private final List<Row> rows;
    private final RowUse use;
    private final Map<String, Set<String>> known;
    private final List<Overlap> close = new ArrayList<>();
    private final Map<List<String>, List<Overlap>> across = new LinkedHashMap<>();
    private int joined;

    /**
     * @param rows in their order, each of which can win
     */
    RowOverlaps(List<Row> rows, RowUse use, Map<String, Set<String>> known) {
        this.rows = rows.stream()
                .filter(row -> use.decides().test(row.rule()) && use.answers().test(row.rule()))
                .toList();
        this.use = use;
        this.known = known;
    }

    List<Observation> observations() {
        Map<Integer, Map<String, String>> says = new HashMap<>();
        rows.forEach(row -> says.put(row.rule().order(), row.says(use.wording())));
        for (int at = 1; at < rows.size(); at++) {
            Row later = rows.get(at);
            Map<String, String> said = says.getOrDefault(later.rule().order(), Map.of());
            for (Row earlier : rows.subList(0, at)) {
                if (meet(earlier, later) && !said.equals(says.get(earlier.rule().order()))) {
                    sort(earlier, later);
                }
            }
        }
        List<Observation> observations = new ArrayList<>();
        close.forEach(overlap -> observations.add(close(overlap)));
        across.values().forEach(overlaps -> observations.add(across(overlaps)));
        if (joined > 0) {
            observations.add(joined());
        }
        return observations;
    }

    private boolean meet(Row earlier, Row later) {
        if (!earlier.facts().meets(later.facts())
                || !earlier.rule().period().overlaps(later.rule().period())) {
            return false;
        }
        String one = use.choice().apply(earlier.rule());
        String other = use.choice().apply(later.rule());
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private void sort(Row earlier, Row later) {
        Set<String> asked = earlier.facts().fields().keySet();
        Set<String> askedLater = later.facts().fields().keySet();
        if (joinLists(earlier.facts(), later.facts())) {
            joined++;
        } else if (!asked.containsAll(askedLater) && !askedLater.containsAll(asked)) {
            across.computeIfAbsent(List.of(earlier.rule().group(), later.rule().group()), tables -> new ArrayList<>())
                    .add(new Overlap(earlier, later));
        } else if (askedLater.containsAll(asked)
                && !later.facts().wider().covers(earlier.facts())
                && !earlier.facts().covers(later.facts())) {
            close.add(new Overlap(earlier, later));
        }
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

    private Observation close(Overlap overlap) {
        return Observation.remark(
                Kind.OVERLAP,
                overlap.later().rule().place(),
                overlap.later().rule().id(),
                "for some facts row " + overlap.earlier().rule().id()
                        + " wins over this one and says something else, and neither is the exception of the other",
                "conditions that exclude each other, or narrower ones first",
                example(overlap));
    }

    private Observation across(List<Overlap> overlaps) {
        Overlap first = overlaps.get(0);
        return Observation.remark(
                Kind.OVERLAP,
                first.earlier().rule().place(),
                first.earlier().rule().id(),
                overlaps.size() + (overlaps.size() == 1 ? " pair of rows looks" : " pairs of rows look")
                        + " at different fields and "
                        + (overlaps.size() == 1 ? "says" : "say") + " different things for some facts, as this one at "
                        + fields(first.earlier()) + " and "
                        + first.later().rule().id() + " at "
                        + fields(first.later()),
                "the row that should win first",
                example(first));
    }

    private static String fields(Row row) {
        return String.join(", ", new TreeSet<>(row.facts().fields().keySet()));
    }

    private Observation joined() {
        return Observation.remark(
                Kind.OVERLAP,
                new Place(rows.get(0).rule().place().file(), 0, 0),
                "",
                joined + (joined == 1 ? " pair of rows that says" : " pairs of rows that say")
                        + " different things meet only where a list holds the terms of both",
                "the row that should win first",
                "");
    }

    private String example(Overlap overlap) {
        Row row = overlap.earlier();
        return row.facts()
                        .and(overlap.later().facts())
                        .shortest(row.type())
                        .example(row.type().name(), known)
                + ": " + row.rule().id() + " wins over "
                + overlap.later().rule().id();
    }
}
