package fi.lapsivaaka.aims.web;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.IntPredicate;

/** Draws values of years: each year has its own place, both scales begin at zero. */
final class PlotDrawer {

    private static final int TOP = 22;
    private static final int BOTTOM = 106;
    private static final int BAR_TOP = 136;
    private static final int BAR_BOTTOM = 206;
    private static final int MOST_LABELS = 7;
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final Figures figures;
    private final int first;
    private final int last;
    private final double highest;
    private final List<Plot.Line> lines = new ArrayList<>();
    private final List<Plot.Dot> dots = new ArrayList<>();
    private final List<Plot.Bar> bars = new ArrayList<>();

    /** @param highest value that must fit */
    PlotDrawer(Figures figures, int first, int last, BigDecimal highest) {
        this.figures = figures;
        this.first = first;
        this.last = last;
        this.highest = Math.max(highest.doubleValue(), 0.001);
    }

    /**
     * Dots of values, joined in the order of their years; negative values stand on the bottom line.
     *
     * @param labelled the years whose value is written beside its dot
     */
    PlotDrawer dots(String kind, SortedMap<Integer, BigDecimal> values, boolean above, IntPredicate labelled) {
        Map.Entry<Integer, BigDecimal> before = null;
        for (Map.Entry<Integer, BigDecimal> value : values.entrySet()) {
            int y = y(value.getValue());
            if (before != null) {
                lines.add(new Plot.Line(kind, x(before.getKey()), y(before.getValue()), x(value.getKey()), y));
            }
            dots.add(new Plot.Dot(
                    kind,
                    x(value.getKey()),
                    y,
                    above ? y - 9 : y + 18,
                    labelled.test(value.getKey()) ? label(value.getValue()) : ""));
            before = value;
        }
        return this;
    }

    /** The path from a base to a goal, with the goal marked. */
    PlotDrawer path(int from, BigDecimal base, int to, BigDecimal goal) {
        lines.add(new Plot.Line("path", x(from), y(base), x(to), y(goal)));
        dots.add(new Plot.Dot("goal", x(to), y(goal), y(goal) - 11, label(goal)));
        return this;
    }

    PlotDrawer bars(SortedMap<Integer, Money> euros) {
        long most = euros.values().stream().mapToLong(Money::cents).max().orElse(0);
        double width = Math.min(12, step() * 0.6);
        euros.forEach((year, money) -> {
            int height =
                    most <= 0 ? 0 : (int) Math.max(0, Math.round(1.0 * (BAR_BOTTOM - BAR_TOP) * money.cents() / most));
            bars.add(new Plot.Bar(
                    percent(place(year) - width / 2),
                    x(year),
                    BAR_BOTTOM - height,
                    percent(width),
                    height,
                    euros.size() > MOST_LABELS ? "" : millions(money)));
        });
        return this;
    }

    Plot draw(String told) {
        List<Plot.Tick> ticks = new ArrayList<>();
        int apart = last - first >= 9 ? 2 : 1;
        for (int year = last; year >= first; year -= apart) {
            ticks.add(0, new Plot.Tick(x(year), String.valueOf(year)));
        }
        return new Plot(told, ticks, List.copyOf(lines), List.copyOf(dots), List.copyOf(bars));
    }

    /** Euros short enough for a picture. */
    private String millions(Money money) {
        return figures.number(money.euros().divide(MILLION, 2, java.math.RoundingMode.HALF_UP)) + "\u00a0M€";
    }

    private String label(BigDecimal value) {
        return value.compareTo(MILLION) >= 0
                ? millions(Money.ofEuros(value))
                : figures.number(value.setScale(
                        value.compareTo(BigDecimal.valueOf(100)) >= 0 ? 0 : 1, java.math.RoundingMode.HALF_UP));
    }

    private int y(BigDecimal value) {
        double part = Math.max(0, Math.min(1, value.doubleValue() / highest));
        return (int) Math.round(BOTTOM - part * (BOTTOM - TOP));
    }

    private double step() {
        return 100.0 / (last - first + 1);
    }

    private double place(int year) {
        return step() * (year - first + 0.5);
    }

    private String x(int year) {
        return percent(place(year));
    }

    private static String percent(double hundredths) {
        return String.format(Locale.ROOT, "%.2f%%", hundredths);
    }
}
