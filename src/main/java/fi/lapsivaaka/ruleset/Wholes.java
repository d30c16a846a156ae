package fi.lapsivaaka.ruleset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Whole numbers, as stretches from low to high.
 *
 * @param stretches in rising order, with at least one number missing between two of them
 */
record Wholes(List<Stretch> stretches) implements ValueSet {

    static final Wholes ALL = new Wholes(List.of(new Stretch(Long.MIN_VALUE, Long.MAX_VALUE)));

    /** Numbers from {@code from} to {@code to}, both included. */
    record Stretch(long from, long to) {}

    Wholes {
        stretches = List.copyOf(stretches);
    }

    /** Nothing when {@code to} comes before {@code from}. */
    static Wholes between(long from, long to) {
        return new Wholes(from > to ? List.of() : List.of(new Stretch(from, to)));
    }

    static Wholes listed(Collection<Long> numbers) {
        List<Stretch> stretches = new ArrayList<>();
        numbers.stream().distinct().sorted().forEach(number -> {
            Stretch last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
            if (last != null && last.to() + 1 == number) {
                stretches.set(stretches.size() - 1, new Stretch(last.from(), number));
            } else {
                stretches.add(new Stretch(number, number));
            }
        });
        return new Wholes(stretches);
    }

    static Wholes compared(Operator operator, long number) {
        return switch (operator) {
            case EQUAL -> between(number, number);
            case NOT_EQUAL -> between(number, number).complement();
            case LESS -> number == Long.MIN_VALUE ? new Wholes(List.of()) : between(Long.MIN_VALUE, number - 1);
            case AT_MOST -> between(Long.MIN_VALUE, number);
            case GREATER -> number == Long.MAX_VALUE ? new Wholes(List.of()) : between(number + 1, Long.MAX_VALUE);
            case AT_LEAST -> between(number, Long.MAX_VALUE);
            case CONTAINS, CONTAINS_NOT, STARTS_WITH -> throw new IllegalArgumentException(operator.sign());
        };
    }

    Wholes complement() {
        List<Stretch> rest = new ArrayList<>();
        long next = Long.MIN_VALUE;
        for (Stretch stretch : stretches) {
            if (stretch.from() > next) {
                rest.add(new Stretch(next, stretch.from() - 1));
            }
            if (stretch.to() == Long.MAX_VALUE) {
                return new Wholes(rest);
            }
            next = stretch.to() + 1;
        }
        rest.add(new Stretch(next, Long.MAX_VALUE));
        return new Wholes(rest);
    }

    @Override
    public boolean empty() {
        return stretches.isEmpty();
    }

    @Override
    public Wholes and(ValueSet other) {
        List<Stretch> both = new ArrayList<>();
        List<Stretch> theirs = ((Wholes) other).stretches;
        int a = 0;
        int b = 0;
        while (a < stretches.size() && b < theirs.size()) {
            Stretch mine = stretches.get(a);
            Stretch their = theirs.get(b);
            long from = Math.max(mine.from(), their.from());
            long to = Math.min(mine.to(), their.to());
            if (from <= to) {
                both.add(new Stretch(from, to));
            }
            if (mine.to() < their.to()) {
                a++;
            } else {
                b++;
            }
        }
        return new Wholes(both);
    }

    @Override
    public boolean meets(ValueSet other) {
        List<Stretch> theirs = ((Wholes) other).stretches;
        int a = 0;
        int b = 0;
        while (a < stretches.size() && b < theirs.size()) {
            if (stretches.get(a).to() < theirs.get(b).from()) {
                a++;
            } else if (theirs.get(b).to() < stretches.get(a).from()) {
                b++;
            } else {
                return true;
            }
        }
        return false;
    }

    @Override
    public List<ValueSet> others() {
        Wholes rest = complement();
        return rest.empty() ? List.of() : List.of(rest);
    }

    @Override
    public boolean has(Object value) {
        long number = ((Number) value).longValue();
        return stretches.stream().anyMatch(stretch -> stretch.from() <= number && number <= stretch.to());
    }

    /** A preferred number, else 0, else the number nearest to 0 in the first stretch that is not below it. */
    @Override
    public String example(Collection<String> preferred) {
        for (String text : preferred) {
            if (text.matches("-?[0-9]{1,18}") && has(Long.valueOf(text))) {
                return text;
            }
        }
        Stretch chosen = stretches.get(stretches.size() - 1);
        for (Stretch stretch : stretches) {
            if (stretch.to() >= 0) {
                chosen = stretch;
                break;
            }
        }
        return Long.toString(chosen.from() > 0 ? chosen.from() : Math.min(0, chosen.to()));
    }
}
