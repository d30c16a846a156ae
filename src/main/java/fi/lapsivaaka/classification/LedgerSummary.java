package fi.lapsivaaka.classification;

import fi.lapsivaaka.Money;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a classified ledger adds up to.
 *
 * @param rows entries that were classified; printed sums and headings of a report are not entries
 * @param unclassifiedRows entries that nothing placed
 * @param byBasis basis of the share to gross amount, so that it shows how many euros rest on an estimate
 * @param passedOver printed sums and headings, which were written out unclassified
 */
public record LedgerSummary(
        long rows,
        Money total,
        Money childTotal,
        long unclassifiedRows,
        Money unclassified,
        List<OrganisationSummary> byOrganisation,
        Map<String, Money> byBasis,
        long passedOver,
        Profile profile) {

    public LedgerSummary {
        byOrganisation = List.copyOf(byOrganisation);
        byBasis = Collections.unmodifiableMap(new LinkedHashMap<>(byBasis));
    }
}
