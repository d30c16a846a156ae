package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.childbudget.ChildBudgetTable.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The same euros year by year, in one phase.
 *
 * @param levels codes of the levels that have euros in some year
 * @param years the oldest first
 */
public record Trend(Provenance provenance, Selection selection, List<String> levels, List<Year> years) {

    public Trend {
        levels = List.copyOf(levels);
        years = List.copyOf(years);
    }

    /**
     * One year.
     *
     * @param row its sums, named by the year
     * @param children null where the residents of that year are not known
     */
    public record Year(int year, Row row, @Nullable Children children) {}
}
