package fi.lapsivaaka.ruleset;

import fi.lapsivaaka.Period;
import fi.lapsivaaka.ruleset.Observation.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds what no row answers: known facts, and days between two rows with the same conditions. */
final class RowGaps {

    private final String contest;
    private final List<Row> rows;
    private final KnownWorld world;
    private final List<Observation> observations = new ArrayList<>();

    RowGaps(String contest, List<Row> rows, KnownWorld world) {
        this.contest = contest;
        this.rows = rows;
        this.world = world;
    }

    List<Observation> observations() {
        for (KnownFact known : world.facts()) {
            if (known.contest().equals(contest)) {
                look(known);
            }
        }
        Map<FactSet, List<Row>> same = new LinkedHashMap<>();
        rows.forEach(row ->
                same.computeIfAbsent(row.facts(), key -> new ArrayList<>()).add(row));
        same.values().forEach(this::days);
        return observations;
    }

    private void look(KnownFact known) {
        Row winner = null;
        for (Row row : rows) {
            if (row.type().recordClass() == known.fact().getClass()
                    && world.rows().decides().test(row.rule())
                    && world.rows().choice().apply(row.rule()).isEmpty()
                    && row.rule().period().contains(known.day())
                    && row.facts().has(known.fact(), row.type())) {
                winner = row;
                break;
            }
        }
        if (winner != null && world.rows().answers().test(winner.rule())) {
            return;
        }
        Place place = winner == null
                ? new Place(rows.get(0).rule().place().file(), 0, 0)
                : winner.rule().place();
        observations.add(Observation.remark(
                Kind.GAP,
                place,
                winner == null ? "" : winner.rule().id(),
                winner == null
                        ? "no row answers " + known.name()
                        : "only this row is left for " + known.name() + ", and it gives no answer",
                "a row that answers it",
                known.fact() + " on " + known.day()));
    }

    /** Rows with the same conditions are versions of one another. */
    private void days(List<Row> versions) {
        List<Row> sorted = new ArrayList<>(versions);
        sorted.sort(Comparator.comparing(row -> row.rule().period().from()));
        for (int at = 1; at < sorted.size(); at++) {
            Row row = sorted.get(at);
            Period before = sorted.get(at - 1).rule().period();
            LocalDate to = before.to();
            if (to != null && to.plusDays(1).isBefore(row.rule().period().from())) {
                observations.add(Observation.remark(
                        Kind.VALIDITY,
                        row.rule().place(),
                        row.rule().id(),
                        "neither this row nor " + sorted.get(at - 1).rule().id()
                                + ", which has the same conditions, is in force from " + to.plusDays(1) + " to "
                                + row.rule().period().from().minusDays(1),
                        "periods that follow each other",
                        row.facts().example(row.type().name(), Map.of()) + ", on " + to.plusDays(1)));
            }
        }
    }
}
