package fi.lapsivaaka.childbudget.web;

import fi.lapsivaaka.childbudget.LevelMark;
import fi.lapsivaaka.childbudget.web.SelectionPage.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The same children's euros year by year over organisations, every figure written out in the page's language.
 *
 * @param keys the keys that divide the county's money
 * @param keyTold the key of the newest year that has a part of the county's; null where none has
 * @param carriers who carried the cost, the columns
 * @param levels the columns of the table by level
 * @param columns the picture: one column a year
 * @param breakAt where the reform stands in the picture; null where all years lie on one side of it
 * @param told what the picture shows, in words
 * @param children whom the figures of the newest year are divided by; null where it is not known
 * @param closed one sentence for each carrier whose figures are not open to the reader
 * @param mergers one sentence for each that merged into the municipality
 */
public record UnbrokenPage(
        SelectionPage selection,
        List<Link> keys,
        String key,
        @Nullable String keyTold,
        List<LevelMark> carriers,
        List<LevelMark> levels,
        List<TrendPage.Column> columns,
        @Nullable String breakAt,
        String told,
        List<Line> lines,
        @Nullable String children,
        List<String> sources,
        String rules,
        List<String> closed,
        List<String> mergers) {

    /**
     * A year.
     *
     * @param reform whether it is the first with a county
     * @param byCarrier in the order of the carriers
     * @param missing what is not known of the year; null where nothing is missing
     */
    public record Line(
            String year,
            String address,
            boolean reform,
            List<String> byCarrier,
            String together,
            String change,
            String perChild,
            String red,
            List<String> byLevel,
            @Nullable String missing) {}
}
