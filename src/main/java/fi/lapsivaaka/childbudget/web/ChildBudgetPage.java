package fi.lapsivaaka.childbudget.web;

import fi.lapsivaaka.childbudget.Dimension;
import fi.lapsivaaka.childbudget.LevelBar;
import fi.lapsivaaka.childbudget.LevelMark;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organisation's child budget in one year, every figure and name written out in the page's language.
 *
 * @param code of the organisation, part of the page's address
 * @param phase code of the phase whose units and life stages are shown
 * @param levels the columns
 * @param phases the year's figures side by side: budget, budget with changes, actual
 * @param barText what the bar shows, told in words
 * @param children whose number figures are divided by; none where it is not known
 * @param uncertainties how many euros rest on something weaker than the rules
 * @param rules version of the classification rules
 */
public record ChildBudgetPage(
        String code,
        String name,
        boolean practice,
        int year,
        String phase,
        List<Integer> years,
        List<LevelMark> levels,
        List<PhaseLine> phases,
        LevelBar bar,
        String barText,
        List<Line> units,
        Line unitTotal,
        List<StageLine> stages,
        @Nullable String children,
        List<Fact> uncertainties,
        List<String> sources,
        String rules) {

    /**
     * A line of figures.
     *
     * @param byLevel children's part, in the order of the levels
     * @param total all euros, those for others than children too
     * @param child children's part
     */
    public record Line(String name, List<String> byLevel, String total, String child, String perChild) {}

    /**
     * One phase of the budget year.
     *
     * @param shown whether the tables below are of this phase
     * @param change from the phase before it
     */
    public record PhaseLine(String code, String name, boolean shown, Line line, String change, LevelBar bar) {}

    /**
     * A life stage.
     *
     * @param length of its bar, as SVG writes it
     */
    public record StageLine(Line line, String share, String length) {}

    /** A name and what is known of it. */
    public record Fact(String name, String amount, String share) {}

    /** Codes of the dimensions that the same euros can be told apart by. */
    public List<String> dimensions() {
        return Arrays.stream(Dimension.values())
                .filter(dimension -> dimension != Dimension.LEVEL)
                .map(Dimension::code)
                .toList();
    }
}
