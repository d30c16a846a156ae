package fi.lapsivaaka.classification;

/** Where the share of residents under 18 comes from. */
public interface ChildShares {

    /**
     * @param organisation name or code of a municipality, name of a county, or the empty text
     * @param year accounting year, or 0
     */
    PopulationShare of(String organisation, int year);
}
