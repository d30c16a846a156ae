package fi.lapsivaaka.activity;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a file of activity figures holds, read with the answers given so far.
 *
 * @param columns of its header
 * @param firstRows cells of its first rows
 * @param organisation as the file names it, or the empty text
 * @param source as the file names it, or the empty text
 * @param needsYear whether neither the file nor the answers tell a year
 * @param figures those of its rows that could be read
 * @param problems all of them; with any, nothing is taken in
 */
public record ActivityReading(
        String sha256,
        List<ActivityColumn> columns,
        List<List<String>> firstRows,
        String organisation,
        String source,
        boolean needsYear,
        List<ActivityFigure> figures,
        List<ActivityProblem> problems) {

    public ActivityReading {
        figures = List.copyOf(figures);
        problems = List.copyOf(problems);
    }

    /** Whether its columns tell what is counted and how many. */
    boolean isActivity() {
        return has(ActivityField.MEASURE) && has(ActivityField.VALUE);
    }

    boolean has(ActivityField field) {
        return columns.stream().anyMatch(column -> column.field() == field);
    }

    public boolean isSound() {
        return problems.isEmpty() && !needsYear && !figures.isEmpty();
    }

    /** The years of its figures. */
    public SortedSet<Integer> years() {
        TreeSet<Integer> years = new TreeSet<>();
        figures.forEach(figure -> years.add(figure.year()));
        return years;
    }
}
