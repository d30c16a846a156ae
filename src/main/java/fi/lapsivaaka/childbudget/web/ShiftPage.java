package fi.lapsivaaka.childbudget.web;

import fi.lapsivaaka.childbudget.web.SelectionPage.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How euros for children changed between two years and why, every figure written out in the page's language.
 *
 * @param others earlier years to compare with
 * @param by level or mode of provision
 * @param methods older rules that told the earlier year's figures
 * @param parts the change and its parts as bars
 * @param warning what is missing; null where nothing is
 * @param closed one sentence for each organisation whose figures are not open to the reader
 */
public record ShiftPage(
        SelectionPage selection,
        String from,
        String to,
        List<Link> others,
        List<Link> by,
        List<Link> methods,
        String dimension,
        List<Part> parts,
        String told,
        List<Line> lines,
        Line total,
        List<Move> moves,
        @Nullable String warning,
        List<String> sources,
        String rules,
        List<String> closed) {

    /** Whether the red share is told: only where the shift is by level. */
    public boolean red() {
        return parts.stream().anyMatch(part -> !part.red().isEmpty());
    }

    /**
     * A part of the change.
     *
     * @param x where its bar begins, as SVG writes it; the middle is no change
     * @param red change of the red share in percentage points; the empty text where the shift is not by level
     */
    public record Part(String name, String what, String euros, String red, String x, String width) {}

    /** A level or mode of provision. */
    public record Line(
            String name,
            String before,
            String rules,
            String bookkeeping,
            String organisation,
            String real,
            String after) {}

    /** What a cost centre books otherwise. */
    public record Move(
            String costCentre,
            String address,
            String left,
            String entered,
            String amount,
            String effect,
            boolean rules) {}
}
