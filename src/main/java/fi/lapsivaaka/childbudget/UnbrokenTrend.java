package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.LocalizedText;
import fi.lapsivaaka.childbudget.ChildBudgetTable.Row;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The same children's euros year by year, whoever carried them: the municipality, those that merged into it, and its part
 * of the county's money. In every year the three add up to what they spend together, to the cent.
 *
 * @param countyName null where no county serves the organisation
 * @param levels codes of the levels that have euros for children in some year
 * @param years the oldest first
 * @param closed names of carriers whose figures the reader may not see
 * @param mergers of those that merged into the municipality, the newest first
 */
public record UnbrokenTrend(
        Provenance provenance,
        Selection selection,
        DivisionKey key,
        @Nullable LocalizedText countyName,
        List<String> levels,
        List<Year> years,
        List<LocalizedText> closed,
        List<Merger> mergers) {

    /** The wellbeing services counties began on 1 January of this year (act 616/2021). */
    public static final int REFORM = 2023;

    public UnbrokenTrend {
        levels = List.copyOf(levels);
        years = List.copyOf(years);
        mergers = List.copyOf(mergers);
        closed = List.copyOf(closed);
    }

    /** Whose euros go on in the municipality's, from which day, and the decision it rests on. */
    public record Merger(LocalizedText name, LocalDate day, String ground) {}

    /**
     * One year.
     *
     * @param predecessors of those that merged into the municipality, before they did
     * @param county the municipality's part of the county's
     * @param countyMissing whether the county served the children then, but its figures are not here
     * @param division how the county's money was divided; null where there was none to divide
     * @param children null where the residents of that year are not known
     */
    public record Year(
            int year,
            Row own,
            Row predecessors,
            Row county,
            Row together,
            boolean countyMissing,
            @Nullable Divisions division,
            @Nullable Children children) {}
}
