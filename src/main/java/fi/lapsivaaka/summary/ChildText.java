package fi.lapsivaaka.summary;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a matter is about, told to children.
 *
 * @param points short sentences, each with the symbol that stands beside it
 * @param lix how heavy it is to read, see {@link fi.lapsivaaka.assessment.Readability}
 */
public record ChildText(List<Point> points, long lix) {

    /** So long may the whole text be, in characters. */
    public static final int LONGEST = 400;

    /**
     * One main point.
     *
     * @param symbol {@code what}, {@code topic}, {@code who}, {@code change}, {@code heard} or {@code right}
     */
    public record Point(String symbol, String text) {}

    public ChildText {
        points = List.copyOf(points);
    }

    /** The sentences one after another. */
    public String text() {
        return points.stream().map(Point::text).collect(Collectors.joining(" "));
    }

    public int characters() {
        return text().length();
    }
}
