package fi.lapsivaaka.assessment.web;

import fi.lapsivaaka.childbudget.LevelBar;
import fi.lapsivaaka.childbudget.LevelMark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cost view on the page of a check, every figure and name written out in the page's language.
 *
 * @param title whose figures, of which year and phase
 * @param practice figures of a fictional organisation
 * @param sum the total and the figure per child, in a sentence
 * @param barText what the bar shows, told in words
 * @param marks levels on the bar
 * @param phases names of the columns of euros
 * @param notes sources, children, uncertainty
 */
public record CostPage(
        String title,
        boolean practice,
        String sum,
        LevelBar bar,
        String barText,
        List<LevelMark> marks,
        List<String> phases,
        List<Line> lines,
        Line total,
        boolean estimates,
        List<String> notes) {

    /**
     * One service on one level, or the total.
     *
     * @param level none for the total
     * @param statutory whether an act obliges, and which
     * @param estimate the children's share is an expert's estimate
     * @param amounts in the order of the phases; a dash where a phase is not known
     * @param change from what was decided to what was used
     * @param units the same by result area or cost centre
     */
    public record Line(
            String name,
            @Nullable LevelMark level,
            String stages,
            String statutory,
            boolean estimate,
            List<String> amounts,
            String change,
            String perChild,
            List<Unit> units) {}

    /** A result area or cost centre. */
    public record Unit(String name, String amount) {}
}
