package fi.lapsivaaka.activity.web;

import fi.lapsivaaka.activity.ActivityAnswers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of activity figures on its way in, written out in the page's language.
 *
 * @param tellsOrganisation as the file names it; or the empty text
 * @param organisation its name here, or null while it is not known
 * @param needsYear whether a year has to be given
 * @param told how many figures of which years it has
 * @param totals what its figures add up to
 * @param problems the first of them
 * @param problemsTold how many there are; empty without any
 * @param before what stands in the way; or null
 * @param ready whether it can be taken in
 * @param faults what a person has to mend
 */
public record ActivityFilePage(
        String id,
        String fileName,
        ActivityAnswers answers,
        String tellsOrganisation,
        @Nullable String organisation,
        boolean needsYear,
        String told,
        List<Total> totals,
        List<Column> columns,
        List<List<String>> firstRows,
        List<Problem> problems,
        String problemsTold,
        @Nullable String before,
        boolean ready,
        List<Fault> faults) {

    /** A field of the form, and what is to be mended in it. */
    public record Fault(String field, String text) {}

    /** What was counted in a year. */
    public record Total(String measure, String year, String quantity, String unit) {}

    /** @param field code of its meaning, or the empty text */
    public record Column(int index, String name, String field) {}

    /** Where, and what. */
    public record Problem(String place, String what) {}
}
