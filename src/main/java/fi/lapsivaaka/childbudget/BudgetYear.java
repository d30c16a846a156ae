package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.ledger.Phase;
import java.util.Set;

/** A year of an organisation, and the phases that have figures. */
public record BudgetYear(int year, Set<Phase> phases) {

    public BudgetYear {
        phases = Set.copyOf(phases);
    }
}
