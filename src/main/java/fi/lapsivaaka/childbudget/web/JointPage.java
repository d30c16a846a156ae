package fi.lapsivaaka.childbudget.web;

import fi.lapsivaaka.childbudget.LevelBar;
import fi.lapsivaaka.childbudget.LevelMark;
import fi.lapsivaaka.childbudget.web.SelectionPage.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A municipality and its county for the same children, every figure and name written out in the page's language.
 *
 * @param county name of the wellbeing services county
 * @param countyBase address of the county's own figures; null where they are not here, or not open
 * @param alone whether only the municipality's figures are here and open
 * @param keys the keys to choose from
 * @param key code of the key shown
 * @param keyTold the key's numerator, denominator, year and source; null where it cannot be told
 * @param activities what divides each service, where that is what was done, and why it does not divide others
 * @param warnings what is missing
 * @param carriers the municipality and the county as parts of the picture
 * @param byLevel the same euros by level
 * @param children whom figures are divided by; null where it is not known
 */
public record JointPage(
        SelectionPage selection,
        String county,
        @Nullable String countyBase,
        boolean alone,
        List<Link> keys,
        String key,
        @Nullable String keyTold,
        List<String> activities,
        List<String> warnings,
        List<LevelMark> carriers,
        LevelBar bar,
        String barText,
        List<Group> groups,
        Line total,
        List<LevelLine> byLevel,
        @Nullable String children,
        List<String> sources,
        String rules) {

    /**
     * Services seen together.
     *
     * @param meeting whether municipality and county meet the same child here
     */
    public record Group(boolean meeting, Line sum, List<Line> lines) {}

    /**
     * A line.
     *
     * @param ownLines address of the municipality's ledger lines behind it; null where there are none
     * @param countyLines likewise, of the whole county
     */
    public record Line(
            String name,
            String own,
            @Nullable String ownLines,
            String county,
            @Nullable String countyLines,
            String together,
            String perChild,
            LevelBar bar) {}

    /**
     * A level.
     *
     * @param address of the same page with the euros of this level alone
     */
    public record LevelLine(
            LevelMark level,
            String address,
            String own,
            String county,
            String together,
            String share,
            String perChild,
            LevelBar bar) {}
}
