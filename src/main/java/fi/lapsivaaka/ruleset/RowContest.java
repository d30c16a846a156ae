package fi.lapsivaaka.ruleset;

import fi.lapsivaaka.Period;
import fi.lapsivaaka.ruleset.Observation.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds rows of one contest that can never win, or not on all their days, because earlier rows always win. */
final class RowContest {

    /** Rows named as the winners. */
    private static final int NAMED = 5;

    /** Rows among which the winners are looked for one by one. */
    private static final int SEARCHED = 60;

    private final List<Row> rows;
    private final RowUse use;
    private final Map<String, Set<String>> known;
    private final List<Observation> observations = new ArrayList<>();
    private final Set<String> losers = new HashSet<>();

    /**
     * @param rows in their order, each of which can hold
     * @param known for each field the values that examples should use
     */
    RowContest(List<Row> rows, RowUse use, Map<String, Set<String>> known) {
        this.rows = rows;
        this.use = use;
        this.known = known;
    }

    List<Observation> observations() {
        for (int at = 0; at < rows.size(); at++) {
            Row row = rows.get(at);
            if (use.decides().test(row.rule())) {
                look(row, rivals(row, at));
            }
        }
        return observations;
    }

    /** Ids of rows that can never win; known after {@link #observations}. */
    Set<String> losers() {
        return losers;
    }

    /** Earlier rows that end the search for some fact that this row holds for. */
    private List<Row> rivals(Row row, int at) {
        List<Row> rivals = new ArrayList<>();
        for (Row earlier : rows.subList(0, at)) {
            String choice = use.choice().apply(earlier.rule());
            if (use.decides().test(earlier.rule())
                    && (choice.isEmpty() || choice.equals(use.choice().apply(row.rule())))
                    && earlier.rule().period().overlaps(row.rule().period())
                    && earlier.facts().meets(row.facts())) {
                rivals.add(earlier);
            }
        }
        return rivals;
    }

    private void look(Row row, List<Row> rivals) {
        if (rivals.isEmpty()) {
            return;
        }
        switch (outside(row, row.rule().period(), rivals)) {
            case NONE -> neverWins(row, rivals);
            case GAVE_UP ->
                observations.add(Observation.remark(
                        Kind.NOT_ANALYSED,
                        row.rule().place(),
                        row.rule().id(),
                        "too many rows before this one hold for the same facts to tell whether it can win",
                        "rows with fewer conditions in common",
                        ""));
            case FOUND -> seldomWins(row, rivals);
        }
    }

    private static Search.Answer outside(Row row, Period period, List<Row> rivals) {
        return Search.outside(
                        row.facts().and(Row.DAY, Row.days(period)),
                        rivals.stream().map(Row::dated).toList(),
                        row.type())
                .answer();
    }

    private void neverWins(Row row, List<Row> rivals) {
        losers.add(row.rule().id());
        List<Row> winners = winners(row, row.rule().period(), rivals);
        observations.add(Observation.error(
                Kind.NEVER_WINS,
                row.rule().place(),
                row.rule().id(),
                "this row can never win: whenever it holds, " + named(winners) + " holds too and comes before it",
                "narrower conditions before wider ones, or no such row",
                example(row) + ": " + winners.get(0).rule().id() + " wins"));
    }

    private void seldomWins(Row row, List<Row> rivals) {
        for (Period part : parts(row.rule().period(), rivals)) {
            if (outside(row, part, rivals) == Search.Answer.NONE) {
                List<Row> winners = winners(row, part, rivals);
                observations.add(Observation.remark(
                        Kind.SELDOM_WINS,
                        row.rule().place(),
                        row.rule().id(),
                        "this row cannot win " + days(part) + ", because then " + named(winners) + " always wins",
                        "days on which the row is needed",
                        example(row) + ", on " + part.from() + ": "
                                + winners.get(0).rule().id() + " wins"));
            }
        }
    }

    /** The row's validity, cut where a rival begins or ends. */
    private static List<Period> parts(Period whole, List<Row> rivals) {
        TreeSet<LocalDate> cuts = new TreeSet<>();
        cuts.add(whole.from());
        for (Row rival : rivals) {
            Period other = rival.rule().period();
            LocalDate to = other.to();
            if (whole.contains(other.from())) {
                cuts.add(other.from());
            }
            if (to != null && whole.contains(to.plusDays(1))) {
                cuts.add(to.plusDays(1));
            }
        }
        if (cuts.size() == 1) {
            return List.of();
        }
        List<Period> parts = new ArrayList<>();
        for (LocalDate from : cuts) {
            LocalDate next = cuts.higher(from);
            parts.add(new Period(from, next == null ? whole.to() : next.minusDays(1)));
        }
        return parts;
    }

    /** Rivals that together leave the row nothing: one alone where there is such a one, else as few as go. */
    private static List<Row> winners(Row row, Period period, List<Row> rivals) {
        FactSet facts = row.facts().and(Row.DAY, Row.days(period));
        for (Row rival : rivals) {
            if (rival.dated().covers(facts)) {
                return List.of(rival);
            }
        }
        List<Row> needed = new ArrayList<>(rivals);
        if (needed.size() <= SEARCHED) {
            for (Row rival : rivals) {
                needed.remove(rival);
                if (outside(row, period, needed) != Search.Answer.NONE) {
                    needed.add(rival);
                }
            }
        }
        return needed;
    }

    private static String named(List<Row> winners) {
        String ids = winners.stream()
                .map(row -> row.rule().id())
                .sorted()
                .limit(NAMED)
                .collect(Collectors.joining(", "));
        return (winners.size() == 1 ? "row " : "one of the rows ") + ids + (winners.size() > NAMED ? " …" : "");
    }

    private static String days(Period period) {
        return "from " + period.from() + (period.to() == null ? " on" : " to " + period.to());
    }

    private String example(Row row) {
        return row.facts().example(row.type().name(), known);
    }
}
