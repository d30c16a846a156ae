package fi.lapsivaaka.childbudget.web;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Money;
import fi.lapsivaaka.childbudget.ChangeSplit;
import fi.lapsivaaka.childbudget.web.ActivityPage.Bar;
import fi.lapsivaaka.childbudget.web.ActivityPage.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Draws what changes are made of: for each three bars from a middle line, to the right what grew, to the left what fell. */
final class ActivityBars {

    private static final int ROW = 84;
    private static final int FIRST_BAR = 24;
    private static final int STEP = 18;

    /** Hundredths of the width that the longest bar takes on one side; the amount stands beside it. */
    private static final double LONGEST = 32;

    private ActivityBars() {}

    static int height(int rows) {
        return rows * ROW + 4;
    }

    static List<Bar> of(List<String> names, List<ChangeSplit> splits, Figures figures) {
        long most = 1;
        for (ChangeSplit split : splits) {
            Money price = split.price();
            most = Math.max(most, Math.abs(split.volume().cents()));
            most = Math.max(most, price == null ? 0 : Math.abs(price.cents()));
            most = Math.max(most, Math.abs(split.rest().cents()));
        }
        List<Bar> bars = new ArrayList<>();
        for (int row = 0; row < splits.size(); row++) {
            ChangeSplit split = splits.get(row);
            int top = row * ROW;
            List<Part> parts = new ArrayList<>();
            parts.add(part("volume", split.volume(), most, top + FIRST_BAR, figures));
            Money price = split.price();
            if (price != null) {
                parts.add(part("price", price, most, top + FIRST_BAR + STEP, figures));
            }
            parts.add(part("rest", split.rest(), most, top + FIRST_BAR + parts.size() * STEP, figures));
            bars.add(new Bar(names.get(row), top + 16, parts));
        }
        return bars;
    }

    private static Part part(String kind, Money amount, long most, int y, Figures figures) {
        double length = LONGEST * Math.abs((double) amount.cents()) / most;
        double start = amount.cents() < 0 ? 50 - length : 50;
        return new Part(kind, percent(start), percent(Math.max(length, 0.2)), y, figures.change(amount));
    }

    private static String percent(double hundredths) {
        return String.format(Locale.ROOT, "%.2f%%", hundredths);
    }
}
