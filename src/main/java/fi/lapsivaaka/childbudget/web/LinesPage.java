package fi.lapsivaaka.childbudget.web;

import java.util.List;

/**
 * The lines of the ledger behind some euros, the most euros first, in the page's language.
 *
 * @param page from 0 on
 * @param previous address of the page before; empty on the first
 * @param next address of the page after; empty on the last
 */
public record LinesPage(SelectionPage selection, int page, String previous, String next, List<Line> lines) {

    /**
     * A line.
     *
     * @param place what the ledger tells of it
     * @param level name of its level, or that it divides
     * @param share the part for children in percent and what that rests on
     */
    public record Line(
            String address,
            String unit,
            List<String> place,
            String service,
            String level,
            String total,
            String child,
            String share,
            boolean uncertain,
            String rule) {}
}
