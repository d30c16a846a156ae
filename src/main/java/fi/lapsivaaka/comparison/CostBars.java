package fi.lapsivaaka.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the options cost over the years told, as bars: what the own sector saves or pays, and what moves to others. Narrow
 * enough for a telephone; the same figures stand in the table beside.
 *
 * @param title of the picture
 * @param description what it shows, in words
 * @param ownName and {@code movedName} what the two strips of an option are
 */
public record CostBars(String title, String description, String ownName, String movedName, List<Bar> bars) {

    /** Width of the picture in its own units. */
    public static final int WIDTH = 360;

    private static final int BLOCK = 92;
    private static final int EDGE = 6;

    public CostBars {
        bars = List.copyOf(bars);
    }

    /**
     * An option.
     *
     * @param ownText and {@code movedText} the same in words
     * @param own whole euros, saving negative; null where nobody has told
     * @param moved whole euros that move to others; null where nobody has told
     */
    public record Bar(
            String name,
            String ownText,
            String movedText,
            @Nullable Long own,
            @Nullable Long moved) {}

    /** A bar as it lies in the picture. */
    public record Lying(
            Bar bar, int y, @Nullable Strip own, @Nullable Strip moved) {

        /** Where the words about what moves stand. */
        public int second() {
            return y + 42;
        }
    }

    /** A strip from left to right. */
    public record Strip(int x, int y, int width) {

        /** Along its middle. */
        public int middle() {
            return y + 8;
        }
    }

    public int height() {
        return bars.size() * BLOCK;
    }

    /** Where nothing is: savings lie to the left of it, costs to the right. */
    public int zero() {
        return place(0);
    }

    /** The bars from top to bottom. */
    public List<Lying> lying() {
        List<Lying> lying = new ArrayList<>();
        for (int at = 0; at < bars.size(); at++) {
            Bar bar = bars.get(at);
            int top = at * BLOCK;
            lying.add(new Lying(bar, top + 15, strip(bar.own(), top + 21), strip(bar.moved(), top + 63)));
        }
        return lying;
    }

    private @Nullable Strip strip(@Nullable Long euros, int y) {
        if (euros == null || euros == 0) {
            return null;
        }
        int from = Math.min(place(0), place(euros));
        return new Strip(from, y, Math.max(2, Math.abs(place(euros) - place(0))));
    }

    private int place(long euros) {
        long least = Math.min(0, figures().min().orElse(0));
        long most = Math.max(0, figures().max().orElse(0));
        double span = Math.max(1, most - least);
        return EDGE + (int) Math.round((WIDTH - 2.0 * EDGE) * (euros - least) / span);
    }

    private LongStream figures() {
        return bars.stream()
                .flatMap(bar -> Stream.of(bar.own(), bar.moved()))
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue);
    }
}
