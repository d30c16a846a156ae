package fi.lapsivaaka.aims.web;

import java.util.List;

/**
 * A picture over years, drawn in hundredths of its width and in units of its height. Every figure in it also stands in a
 * table.
 *
 * @param told what it shows, in words
 * @param ticks the years along the bottom, each with its own place: a year without a value stays empty
 * @param lines between values of neighbouring years that were told; {@code path} for a path that is aimed at
 */
public record Plot(String told, List<Tick> ticks, List<Line> lines, List<Dot> dots, List<Bar> bars) {

    /** A year. */
    public record Tick(String x, String year) {}

    /** @param kind {@code own}, {@code country} or {@code path} */
    public record Line(String kind, String x1, int y1, String x2, int y2) {}

    /**
     * A value.
     *
     * @param kind {@code own}, {@code country} or {@code goal}
     * @param label what stands beside it
     */
    public record Dot(String kind, String x, int y, int labelY, String label) {}

    /** Euros of a year. */
    public record Bar(String x, String middle, int y, String width, int height, String label) {}
}
