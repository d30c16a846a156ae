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
 * @param levelLines the phase shown, level by level; the sum last
 * @param unitPhases units with each phase side by side; the sum last
 * @param children whose number figures are divided by; none where it is not known
 * @param uncertainties how many euros rest on something weaker than the rules
 * @param rules version of the classification rules
 * @param choices what was chosen of the method
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
        List<LevelLine> levelLines,
        List<Line> units,
        Line unitTotal,
        List<UnitLine> unitPhases,
        List<StageLine> stages,
        @Nullable String children,
        List<Fact> uncertainties,
        List<String> sources,
        String rules,
        List<MethodChoice> choices) {

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
     * One level.
     *
     * @param mark none for the sum
     * @param share of the children's part
     */
    public record LevelLine(@Nullable LevelMark mark, String name, String child, String perChild, String share) {}

    /**
     * A unit in each phase.
     *
     * @param child the children's part, in the order of the phases
     * @param change of the last phase from the first
     */
    public record UnitLine(String name, List<String> child, String change, String perChild) {}

    /** A choice of method, and what it means. */
    public record MethodChoice(String setting, String choice, String meaning) {}

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
