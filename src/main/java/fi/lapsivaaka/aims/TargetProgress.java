package fi.lapsivaaka.aims;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How far a target has come. The path runs evenly from the value of the base year to the goal of the target year; the
 * newest value after the base year is held against it.
 *
 * @param actual values by year
 * @param base value of the base year; null when it is not known
 * @param goal value to be reached in the target year; null when the base is not known
 * @param newest the newest year after the base year that has a value; null when there is none
 * @param expected value of the path in that year
 */
public record TargetProgress(
        Target target,
        SortedMap<Integer, BigDecimal> actual,
        @Nullable BigDecimal base,
        @Nullable BigDecimal goal,
        @Nullable Integer newest,
        @Nullable BigDecimal expected,
        State state) {

    private static final int DECIMALS = 3;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

    public TargetProgress {
        actual = Collections.unmodifiableSortedMap(new TreeMap<>(actual));
    }

    /** Where a target stands. */
    public enum State {
        /** The newest value is at the goal or beyond. */
        REACHED,
        /** The newest value is at the path or beyond. */
        ON_COURSE,
        /** The newest value has not come as far as the path. */
        BEHIND,
        /** No value of the base year, or none after it. */
        NOT_KNOWN
    }

    /** @param actual values by year, in euros, per cent or the indicator's unit */
    static TargetProgress of(Target target, SortedMap<Integer, BigDecimal> actual) {
        BigDecimal base = actual.get(target.baseYear());
        Integer newest = actual.isEmpty() || actual.lastKey() <= target.baseYear() ? null : actual.lastKey();
        if (base == null) {
            return new TargetProgress(target, actual, null, null, newest, null, State.NOT_KNOWN);
        }
        BigDecimal goal = goal(target, base);
        if (newest == null) {
            return new TargetProgress(target, actual, base, goal, null, null, State.NOT_KNOWN);
        }
        BigDecimal expected = path(target, base, goal, newest);
        BigDecimal value = actual.getOrDefault(newest, expected);
        boolean less = goal.compareTo(base) < 0;
        State state = beyond(value, goal, less)
                ? State.REACHED
                : beyond(value, expected, less) ? State.ON_COURSE : State.BEHIND;
        return new TargetProgress(target, actual, base, goal, newest, expected, state);
    }

    /** Value of the path in a year; the goal from the target year on. Null when the base is not known. */
    public @Nullable BigDecimal path(int year) {
        return base == null || goal == null ? null : path(target, base, goal, year);
    }

    private static BigDecimal goal(Target target, BigDecimal base) {
        BigDecimal change = BigDecimal.valueOf(target.changePermille());
        BigDecimal goal = target.measure() == Target.Measure.SHARE
                ? base.add(change.movePointLeft(1))
                : base.add(base.abs().multiply(change).divide(THOUSAND, MathContext.DECIMAL64));
        return goal.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private static BigDecimal path(Target target, BigDecimal base, BigDecimal goal, int year) {
        int gone = Math.max(0, Math.min(year, target.targetYear()) - target.baseYear());
        return base.add(goal.subtract(base)
                        .multiply(BigDecimal.valueOf(gone))
                        .divide(
                                BigDecimal.valueOf((long) target.targetYear() - target.baseYear()),
                                MathContext.DECIMAL64))
                .setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private static boolean beyond(BigDecimal value, BigDecimal mark, boolean less) {
        return less ? value.compareTo(mark) <= 0 : value.compareTo(mark) >= 0;
    }
}
