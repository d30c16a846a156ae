package fi.lapsivaaka.classification;

import fi.lapsivaaka.Money;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The euros of one organisation.
 *
 * @param organisation its name, or the empty text where the ledger does not tell it
 * @param levels level code to gross amount; {@code none} holds everything outside the traffic light, so the levels add up
 *     to the total
 * @param inherited the part of {@code none} that follows its users: overheads and premises not allocated
 * @param populations the population shares that were used, if any
 */
public record OrganisationSummary(
        String organisation,
        Map<String, Money> levels,
        Money total,
        Money childTotal,
        Money inherited,
        List<PopulationShare> populations) {

    public OrganisationSummary {
        levels = Collections.unmodifiableMap(new LinkedHashMap<>(levels));
        populations = List.copyOf(populations);
    }
}
