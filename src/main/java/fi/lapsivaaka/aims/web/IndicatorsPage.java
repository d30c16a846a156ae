package fi.lapsivaaka.aims.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Indicators beside euros, everything written out in the page's language.
 *
 * @param code of the organisation
 * @param panels those with values of the organisation or its county
 * @param others those of which only national values, or none, are known
 * @param files the organisation's own files, the newest first
 */
public record IndicatorsPage(
        String code, String name, boolean practice, List<Panel> panels, List<Other> others, List<Own> files) {

    /** How a file looks. */
    public String sample() {
        return "indicator;year;value\ncertificate;2025;98,7\nabsences;2025;57";
    }

    /**
     * An indicator.
     *
     * @param id also of its place on the page
     * @param area whose values and euros these are
     * @param services whose euros stand beside it
     * @param everyOtherYear whether the source asks every other year
     * @param open whether the reader may see the organisation's own values and euros
     * @param years one line for each year that has a value or euros
     * @param country whether the chart shows the whole country too
     */
    public record Panel(
            String id,
            String name,
            String area,
            String services,
            boolean everyOtherYear,
            boolean country,
            boolean euros,
            boolean open,
            Plot plot,
            List<Year> years,
            String caution,
            String source) {}

    /** A year: the value, the whole country's, and the euros; a dash where there is none. */
    public record Year(String year, String value, String country, String euros) {}

    /** An indicator without values of one's own. */
    public record Other(String id, String name, String country, String services, String caution, String source) {}

    /** A file of one's own values. */
    public record Own(
            String id,
            String fileName,
            String source,
            String values,
            String when,
            @Nullable String withdrawn) {}
}
