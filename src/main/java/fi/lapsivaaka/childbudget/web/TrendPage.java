package fi.lapsivaaka.childbudget.web;

import fi.lapsivaaka.childbudget.LevelBar;
import fi.lapsivaaka.childbudget.LevelMark;
import java.util.List;

/**
 * The same euros year by year, every figure written out in the page's language.
 *
 * @param levels the columns
 * @param columns the picture: one column a year
 * @param told what the picture shows, in words
 * @param lines the figures of each year
 */
public record TrendPage(
        SelectionPage selection, List<LevelMark> levels, List<Column> columns, String told, List<Line> lines) {

    /**
     * A year's column in the picture, 240 units high.
     *
     * @param x where it begins, in hundredths of the width
     * @param width likewise
     * @param parts from the bottom up
     */
    public record Column(String year, String x, String middle, String width, List<Part> parts) {}

    /** A level's part of a column. */
    public record Part(String level, int y, int height) {}

    /**
     * A year.
     *
     * @param byLevel children's part, in the order of the levels
     * @param change from the year before, in euros and percent
     * @param red share of red euros in the children's part, which prevention should bring down
     */
    public record Line(
            String year,
            String address,
            LevelBar bar,
            List<String> byLevel,
            String child,
            String change,
            String perChild,
            String red) {}
}
