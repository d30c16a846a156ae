package fi.lapsivaaka.childbudget.web;

import fi.lapsivaaka.childbudget.LevelBar;
import fi.lapsivaaka.childbudget.LevelMark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some euros told apart by one dimension, every figure and name written out in the page's language.
 *
 * @param by name of the dimension
 * @param ownWords whether the rows' names are the ledger's own words
 * @param levels the columns
 * @param barText what the bar of the total shows, told in words
 * @param areaNotes what is to be known of a breakdown by area; none in other breakdowns
 * @param done what was done beside the euros; none in breakdowns other than by service and by area
 * @param children whose number figures are divided by; none where it is not known
 */
public record BreakdownPage(
        SelectionPage selection,
        String by,
        boolean ownWords,
        List<LevelMark> levels,
        LevelBar bar,
        String barText,
        List<Line> lines,
        Line total,
        @Nullable String children,
        List<String> sources,
        String rules,
        List<String> areaNotes,
        List<Done> done) {

    /**
     * A row.
     *
     * @param address of the page about these euros alone; the empty text for the total and where that is hidden
     * @param cells children's part on each level, with the address of the lines behind it
     * @param share of all euros for children
     * @param length of the row's bar beside the longest, as SVG writes it
     * @param area none in other breakdowns than those by area
     */
    public record Line(
            String name,
            String address,
            List<Cell> cells,
            String child,
            String share,
            String perChild,
            String total,
            String length,
            @Nullable AreaLine area) {}

    /**
     * What a row of a breakdown by area has beside others.
     *
     * @param children how many residents under 18 it has, in words; empty where that is not known
     * @param bar its euros by level; none where some are hidden
     * @param perChildLength of the bar of euros for each child; empty where there is none
     */
    public record AreaLine(String children, @Nullable LevelBar bar, String perChildLength) {}

    /**
     * What was done.
     *
     * @param services whose euros stand beside it, by name; empty where none do
     * @param lines by area, or a single one
     */
    public record Done(String name, String services, List<DoneLine> lines) {

        /** A line; its name is empty where it is the only one. */
        public record DoneLine(String name, String quantity, String euros, String unitCost) {}
    }

    /** Euros, and the page about what stands behind them; no address where there are none. */
    public record Cell(String amount, @Nullable String address) {}
}
