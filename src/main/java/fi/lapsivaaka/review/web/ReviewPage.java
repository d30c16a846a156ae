package fi.lapsivaaka.review.web;

import java.util.List;

/**
 * The uncertain lines of an organisation, the most euros first, everything written out in the page's language.
 *
 * @param summary in words: how many lines decide most of the uncertain euros
 * @param reasons filters, with their euros
 * @param previous address of the page before; empty on the first
 * @param next address of the page after; empty on the last
 */
public record ReviewPage(
        String code,
        String name,
        boolean practice,
        int year,
        String phase,
        String why,
        List<Choice> years,
        List<Choice> phases,
        List<Choice> reasons,
        String summary,
        String share,
        List<Line> lines,
        String query,
        String previous,
        String next) {

    /** A choice, and whether it is the one shown. */
    public record Choice(String name, String address, boolean current) {}

    /**
     * A line.
     *
     * @param share of all euros
     * @param upToHere share of the uncertain euros that this line and those before it carry
     * @param length of the bar of {@code upToHere}, as SVG writes it
     * @param propose address of the form for a rule; empty where an exclusion decides
     */
    public record Line(
            int place,
            String address,
            String unit,
            List<String> details,
            String reason,
            String rule,
            String where,
            String total,
            String share,
            String upToHere,
            String length,
            String propose) {}
}
