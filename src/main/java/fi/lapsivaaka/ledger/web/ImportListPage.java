package fi.lapsivaaka.ledger.web;

import java.util.List;

/**
 * The page where a file is handed over, with what is under way and what was taken in.
 *
 * @param underWay files that wait for somebody, or are being worked on
 * @param taken imports whose figures count
 * @param withdrawn imports whose figures do not count any more
 */
public record ImportListPage(List<UnderWay> underWay, List<Taken> taken, List<Taken> withdrawn) {

    /**
     * A file on its way in.
     *
     * @param state code of its state, or of why it waits again
     * @param when it came, written out
     */
    public record UnderWay(String id, String fileName, String state, String when) {}

    /**
     * An import.
     *
     * @param years first and last, written out
     * @param phases names of its phases
     * @param rows how many entries
     * @param when it was taken in, or withdrawn
     */
    public record Taken(
            String id,
            String organisation,
            boolean practice,
            String fileName,
            String years,
            String phases,
            String rows,
            String when) {}

    /**
     * A file that is no ledger.
     *
     * @param address of its page, without the language
     * @param state code of its state
     */
    public record Other(
            String address, String fileName, String organisation, String years, String state, String when) {}
}
