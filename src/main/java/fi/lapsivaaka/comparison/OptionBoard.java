package fi.lapsivaaka.comparison;

import fi.lapsivaaka.comparison.OptionTable.Cell;
import fi.lapsivaaka.comparison.OptionTable.Column;
import fi.lapsivaaka.comparison.OptionTable.Row;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The options so shortly that they fit beside the other answers of a page: what becomes of children is counted, not listed.
 *
 * @param effects children's lives, then groups and rights where somebody told of them
 * @param own euros of the own sector over the years told, an option a cell
 * @param sectors what moves to other sectors
 * @param authority what moves to the other authority
 * @param moved both together
 * @param whole everything together; its name tells the years
 * @param proposed place of what is proposed among the columns; -1 where nobody told
 * @param best which option is best for children, as a sentence
 * @param why what weighed more; the empty text where nobody told
 * @param untold things of which nobody told what an option does to them
 * @param asked how many such things there are
 */
public record OptionBoard(
        List<Column> columns,
        List<Row> effects,
        Row own,
        Row sectors,
        Row authority,
        Row moved,
        Row whole,
        int proposed,
        String best,
        String why,
        int untold,
        int asked) {

    public OptionBoard {
        columns = List.copyOf(columns);
        effects = List.copyOf(effects);
    }

    /** Whether anybody told of something else than going on as now. */
    public boolean told() {
        return columns.size() > 1;
    }

    /** A cell of what is proposed; empty where it is not known what that is, or nobody told. */
    public Optional<String> proposed(Row row) {
        return IntStream.of(proposed)
                .filter(at -> at >= 0)
                .mapToObj(at -> row.cells().get(at))
                .filter(cell -> !cell.tone().equals("unknown"))
                .map(Cell::text)
                .findFirst();
    }

    /** Its name among the columns; null where nobody told what is proposed. */
    public @Nullable String proposedName() {
        return proposed < 0 ? null : columns.get(proposed).name();
    }
}
