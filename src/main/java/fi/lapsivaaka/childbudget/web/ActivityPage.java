package fi.lapsivaaka.childbudget.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was done and what it cost, every figure written out in the page's language.
 *
 * @param phases that euros can be of
 * @param years that can be compared
 * @param chart the picture: parts of each change
 * @param told what the picture shows, in words
 * @param changes of each measure between the two years
 * @param priced whether a price index of both years is known
 * @param index what prices rose by, and where that is from; or that no index is known
 * @param indexes to choose from; empty where there is no choice
 * @param rise per cent that the reader wrote; the empty text where none was
 * @param riseError why it does not do; null where it does
 * @param measures every year of each measure
 * @param csv address of the figures as CSV
 * @param workbook the same as a workbook
 */
public record ActivityPage(
        SelectionPage selection,
        List<SelectionPage.Link> phases,
        List<Integer> years,
        int from,
        int to,
        List<Bar> chart,
        int height,
        String told,
        List<Change> changes,
        boolean priced,
        String index,
        List<SelectionPage.Link> indexes,
        String rise,
        @Nullable String riseError,
        List<Measured> measures,
        List<String> sources,
        String csv,
        String workbook) {

    /** Three parts of one change, drawn from a middle line. */
    public record Bar(String name, int top, List<Part> parts) {}

    /** A part: {@code volume}, {@code price} or {@code rest}; where it begins and how long it is in hundredths. */
    public record Part(String kind, String x, String length, int y, String amount) {}

    /** A measure's change between two years. */
    public record Change(
            String name,
            String quantities,
            String before,
            String after,
            String change,
            String volume,
            String price,
            String rest) {}

    /** A measure. */
    public record Measured(String name, String services, List<Line> lines) {}

    /** A measure in a year. */
    public record Line(String year, String quantity, String euros, String unitCost) {}
}
