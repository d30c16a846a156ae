package fi.lapsivaaka.classification;

/**
 * The share of residents under 18, and of whom and when it tells.
 *
 * @param basisPoints ten thousandths of all residents
 * @param organisation the municipality or county, or the empty text for the whole country
 * @param year the year the figures tell of
 * @param source whom to name
 */
public record PopulationShare(int basisPoints, String organisation, int year, String source) {

    /** Whether the whole country's share stands in for an organisation that is not known. */
    public boolean national() {
        return organisation.isEmpty();
    }
}
