package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.Money;
import fi.lapsivaaka.childbudget.Shift.Move;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds in one cost centre what was only booked otherwise: an account or class that began or ended, while others of the
 * same cost centre moved the other way. What moved is at most what began or ended, and at most what others gave or took;
 * books cannot tell more. First come those whose account, class and name stayed while the rules place them otherwise.
 */
final class MoveFinder {

    private final Dimension by;
    private final String costCentre;
    private final String name;

    /** Euros of a cost centre that in both years are booked alike, in the ledger's words, and placed alike. */
    static final class Booked {
        private final String booking;
        private final String name;
        private final Placement placement;
        private Money before;
        private Money after;

        Booked(String booking, String name, Placement placement, Money before, Money after) {
            this.booking = booking;
            this.name = name;
            this.placement = placement;
            this.before = before;
            this.after = after;
        }

        private long grown() {
            return Math.max(0, after.cents()) - Math.max(0, before.cents());
        }

        private boolean began() {
            return before.cents() <= 0 && after.cents() > 0;
        }

        private boolean ended() {
            return before.cents() > 0 && after.cents() <= 0;
        }
    }

    MoveFinder(Dimension by, String costCentre, String name) {
        this.by = by;
        this.costCentre = costCentre;
        this.name = name;
    }

    /** The moves of the cost centre that change anything in the dimension. */
    List<Move> find(List<Booked> booked) {
        List<Move> moves = new ArrayList<>();
        Map<String, List<Booked>> alike = new TreeMap<>();
        booked.forEach(one -> alike.computeIfAbsent(one.booking + '\t' + one.name, any -> new ArrayList<>())
                .add(one));
        alike.values().stream().filter(same -> same.size() > 1).forEach(same -> match(same, true, moves));
        match(booked, false, moves);
        return moves.stream()
                .filter(move -> move.effect().values().stream().anyMatch(money -> !money.isZero()))
                .toList();
    }

    private void match(List<Booked> among, boolean rules, List<Move> moves) {
        long began = sum(among, Booked::began, 1);
        long ended = sum(among, Booked::ended, -1);
        long grew = sum(among, any -> true, 1);
        long shrank = sum(among, any -> true, -1);
        long into = Math.min(began, shrank);
        long out = Math.min(ended, grew);
        if (Math.max(into, out) == 0) {
            return;
        }
        boolean beginning = into >= out;
        Predicate<Booked> givers = one -> one.grown() < 0 && (beginning || one.ended());
        Predicate<Booked> takers = one -> one.grown() > 0 && (!beginning || one.began());
        move(
                among.stream().filter(givers).toList(),
                among.stream().filter(takers).toList(),
                new Money(Math.max(into, out)),
                rules,
                moves);
    }

    private static long sum(List<Booked> among, Predicate<Booked> which, int sign) {
        return among.stream()
                .filter(which)
                .mapToLong(one -> Math.max(0, sign * one.grown()))
                .sum();
    }

    /** Takes an amount from those that shrank and gives it to those that grew, each in proportion; both then match. */
    private void move(List<Booked> givers, List<Booked> takers, Money amount, boolean rules, List<Move> moves) {
        Map<String, Money> effect = new LinkedHashMap<>();
        List<Money> given =
                amount.split(givers.stream().mapToLong(one -> -one.grown()).toArray());
        List<Money> taken =
                amount.split(takers.stream().mapToLong(Booked::grown).toArray());
        for (int i = 0; i < givers.size(); i++) {
            Booked giver = givers.get(i);
            spread(giver.placement, given.get(i))
                    .forEach((value, part) -> effect.merge(value, part.negated(), Money::plus));
            giver.before = giver.before.minus(given.get(i));
        }
        for (int i = 0; i < takers.size(); i++) {
            Booked taker = takers.get(i);
            spread(taker.placement, taken.get(i)).forEach((value, part) -> effect.merge(value, part, Money::plus));
            taker.after = taker.after.minus(taken.get(i));
        }
        moves.add(new Move(costCentre, name, names(givers), names(takers), amount, rules, effect));
    }

    private static List<String> names(List<Booked> booked) {
        return booked.stream().map(one -> one.booking).distinct().toList();
    }

    private Map<String, Money> spread(Placement placement, Money amount) {
        Money child = placement.child(amount);
        return by == Dimension.LEVEL ? placement.levels(child) : Map.of(placement.provision(), child);
    }

    /** Which lines count as one: those booked alike and placed alike. The children's share may differ from year to year. */
    static List<Booked> booked(Stream<BookedLines.Line> before, Stream<BookedLines.Line> after) {
        Map<List<Object>, Booked> found = new LinkedHashMap<>();
        Function<BookedLines.Line, Booked> one = line -> found.computeIfAbsent(
                List.of(booking(line), line.name(), line.placement().outcome()),
                any -> new Booked(booking(line), line.name(), line.placement(), Money.ZERO, Money.ZERO));
        before.forEach(line -> {
            Booked booked = one.apply(line);
            booked.before = booked.before.plus(line.total());
        });
        after.forEach(line -> {
            Booked booked = one.apply(line);
            booked.after = booked.after.plus(line.total());
        });
        return new ArrayList<>(found.values());
    }

    private static String booking(BookedLines.Line line) {
        return Stream.of(
                        line.account(),
                        line.accountName(),
                        line.serviceClass().isEmpty() ? "" : "/ " + line.serviceClass(),
                        line.serviceClassName())
                .filter(part -> !part.isBlank())
                .reduce((one, other) -> one + " " + other)
                .orElse("–");
    }
}
