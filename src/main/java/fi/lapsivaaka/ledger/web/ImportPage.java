package fi.lapsivaaka.ledger.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One import with what it adds up to.
 *
 * @param code of the organisation, part of its child budget's address
 * @param facts what is known of it, name and value
 * @param totals euros by year and phase
 * @param sums printed sums that do not add up
 * @param withdrawn when and why it was withdrawn; null while it counts
 * @param years those that have figures, the newest first
 */
public record ImportPage(
        String id,
        String code,
        String organisation,
        boolean practice,
        String fileName,
        List<Fact> facts,
        List<TotalLine> totals,
        List<SumLine> sums,
        @Nullable String withdrawn,
        List<Integer> years) {

    /** A name and a value. */
    public record Fact(String name, String value) {}

    /** Euros of one year and phase. */
    public record TotalLine(String year, String phase, String euros) {}

    /** A printed sum beside what the rows add up to. */
    public record SumLine(String line, String name, String phase, String printed, String counted, String difference) {}
}
