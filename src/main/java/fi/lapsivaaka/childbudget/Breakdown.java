package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.childbudget.ChildBudgetTable.Row;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Some euros told apart by one dimension and by level. Rows add up to the total to the cent.
 *
 * @param levels codes of the levels that have euros, in the order of the vocabulary
 * @param rows by the value of the dimension, the most euros for children first
 * @param children null where the organisation's residents are not known
 * @param areas what is known of each row of a breakdown by area; none in other breakdowns. Its row {@link
 *     HiddenAreas#SUM} adds up what is hidden in the others.
 */
public record Breakdown(
        Provenance provenance,
        Selection selection,
        Dimension by,
        List<String> levels,
        List<Row> rows,
        Row total,
        @Nullable Children children,
        Map<String, AreaNote> areas) {

    public Breakdown {
        levels = List.copyOf(levels);
        rows = List.copyOf(rows);
        areas = Map.copyOf(areas);
    }
}
