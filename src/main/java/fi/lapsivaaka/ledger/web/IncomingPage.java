package fi.lapsivaaka.ledger.web;

import fi.lapsivaaka.ledger.FileAnswers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way in, as its page shows it.
 *
 * @param state {@code checking}, {@code waiting} or {@code taking}
 * @param notice why it waits again, or the empty text
 * @param live whether a changed answer is looked at without leaving the page
 * @param progress of the work on it; null while nothing is done
 * @param content what was read; null while that is not known
 */
public record IncomingPage(
        String id,
        String fileName,
        String size,
        String state,
        String notice,
        boolean live,
        FileAnswers answers,
        @Nullable Progress progress,
        @Nullable Content content) {

    /**
     * How far the work has come.
     *
     * @param stage code of what is being done
     * @param percent how much of the file was read
     * @param told rows, rate and time left in words
     */
    public record Progress(String stage, int percent, String told) {}

    /**
     * What was read.
     *
     * @param faults why it cannot be read
     * @param columns its columns, at most a hundred of them
     * @param moreColumns how many there are beside
     * @param firstRows cells of its first rows, of the columns shown
     * @param sheet name of the sheet read, or the empty text
     * @param tellsOrganisation name of the organisation in the file, or the empty text
     * @param told rows, sums and headings in words
     * @param totals euros by year and phase
     * @param sums printed sums that do not add up
     * @param problems the first problems of its rows
     * @param problemsTold how many there are, and how many are shown; the empty text when there are none
     * @param before an earlier import in the way
     * @param changes whether budget changes are among its amounts
     * @param negative whether most of its euros are negative
     * @param ready whether nothing but a person's word is missing
     */
    public record Content(
            List<Problem> faults,
            List<Column> columns,
            int moreColumns,
            List<List<String>> firstRows,
            String sheet,
            String tellsOrganisation,
            String told,
            List<ImportPage.TotalLine> totals,
            List<ImportPage.SumLine> sums,
            List<Problem> problems,
            String problemsTold,
            @Nullable Before before,
            boolean changes,
            boolean negative,
            boolean ready) {}

    /**
     * A column of the file.
     *
     * @param field code of its meaning, or the empty text
     * @param meaning its meaning in words, with year and unit where its name tells them
     */
    public record Column(int index, String name, String field, String meaning) {}

    /** A problem with its line and column, and what would be right. */
    public record Problem(String place, String what, String accepted) {}

    /**
     * An earlier import that has the same figures.
     *
     * @param reason {@code same-file} or {@code same-figures}
     */
    public record Before(String reason, String id, String told) {}
}
