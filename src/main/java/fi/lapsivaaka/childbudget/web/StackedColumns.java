package fi.lapsivaaka.childbudget.web;

import fi.lapsivaaka.Money;
import fi.lapsivaaka.childbudget.web.TrendPage.Column;
import fi.lapsivaaka.childbudget.web.TrendPage.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Lays columns of parts out beside each other, as high as their euros beside the highest; what is negative has no height. */
final class StackedColumns {

    private static final int HEIGHT = 240;

    /** A column before it is laid out: its name, and its parts by code. */
    record Stack(String name, Map<String, Money> parts) {}

    private StackedColumns() {}

    /** @param order of the parts, from the bottom up */
    static List<Column> of(List<Stack> stacks, List<String> order) {
        long highest = stacks.stream()
                .mapToLong(stack ->
                        order.stream().mapToLong(part -> cents(stack, part)).sum())
                .max()
                .orElse(0);
        List<Column> columns = new ArrayList<>();
        double step = step(stacks.size());
        double width = Math.min(14, step * 0.7);
        for (int at = 0; at < stacks.size(); at++) {
            List<Part> parts = new ArrayList<>();
            long below = 0;
            for (String part : order) {
                long cents = cents(stacks.get(at), part);
                int bottom = height(below, highest);
                int top = height(below + cents, highest);
                if (bottom > top) {
                    parts.add(new Part(part, top, bottom - top));
                }
                below += cents;
            }
            double middle = step * (at + 0.5);
            columns.add(new Column(
                    stacks.get(at).name(), percent(middle - width / 2), percent(middle), percent(width), parts));
        }
        return columns;
    }

    /** Where the border before a column is, as SVG writes it. */
    static String before(int column, int columns) {
        return percent(step(columns) * column);
    }

    private static double step(int columns) {
        return 100.0 / Math.max(1, columns);
    }

    private static int height(long cents, long highest) {
        return (int) Math.round(HEIGHT - 1.0 * HEIGHT * cents / Math.max(1, highest));
    }

    private static long cents(Stack stack, String part) {
        return Math.max(0, stack.parts().getOrDefault(part, Money.ZERO).cents());
    }

    private static String percent(double hundredths) {
        return String.format(Locale.ROOT, "%.2f%%", hundredths);
    }
}
