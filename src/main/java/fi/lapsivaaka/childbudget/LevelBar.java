package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a sum divides into levels, laid out on a bar of a thousand units: the segments fill it exactly. Levels whose euros
 * are zero or negative have no segment.
 */
public record LevelBar(List<Segment> segments) {

    private static final Money WHOLE = new Money(1000);

    /**
     * One level's part of the bar.
     *
     * @param level code
     * @param start thousandths before it
     * @param width thousandths it takes
     */
    public record Segment(String level, Money amount, int start, int width) {

        /** Where it begins, as SVG writes it: {@code 12.5%}. */
        public String x() {
            return percent(start);
        }

        /** How wide it is, as SVG writes it. */
        public String length() {
            return percent(width);
        }

        /** Its middle, where its sign stands. */
        public String middle() {
            return percent(start + width / 2);
        }

        /** Whether a sign fits into it, also on a telephone. */
        public boolean wideEnough() {
            return width >= 85;
        }

        private static String percent(int thousandths) {
            return thousandths / 10 + "." + thousandths % 10 + "%";
        }
    }

    public LevelBar {
        segments = List.copyOf(segments);
    }

    /**
     * @param amounts level code to euros
     * @param order codes in the order of the bar; levels not named here are left out
     */
    public static LevelBar of(Map<String, Money> amounts, List<String> order) {
        Map<String, Money> shown = new LinkedHashMap<>();
        for (String level : order) {
            Money amount = amounts.getOrDefault(level, Money.ZERO);
            if (amount.cents() > 0) {
                shown.put(level, amount);
            }
        }
        if (shown.isEmpty()) {
            return new LevelBar(List.of());
        }
        List<Money> widths =
                WHOLE.split(shown.values().stream().mapToLong(Money::cents).toArray());
        List<Segment> segments = new ArrayList<>();
        int start = 0;
        for (Map.Entry<String, Money> part : shown.entrySet()) {
            int width = Math.toIntExact(widths.get(segments.size()).cents());
            segments.add(new Segment(part.getKey(), part.getValue(), start, width));
            start += width;
        }
        return new LevelBar(segments);
    }
}
