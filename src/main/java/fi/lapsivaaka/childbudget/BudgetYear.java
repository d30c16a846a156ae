package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.ledger.Phase;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A year of an organisation, and the phases that have figures. */
public record BudgetYear(int year, Set<Phase> phases) {

    /** Phases that a view is made of, the nearest to actual figures first. */
    public static final List<Phase> SHOWN = List.of(Phase.ACTUAL, Phase.AMENDED, Phase.BUDGET, Phase.FORECAST);

    public BudgetYear {
        phases = Set.copyOf(phases);
    }

    /** The newest year with actual figures, or else the newest; what a view opens with.
     *
     * @param years the newest first
     */
    public static Optional<BudgetYear> opened(List<BudgetYear> years) {
        return years.stream()
                .filter(year -> year.phases().contains(Phase.ACTUAL))
                .findFirst()
                .or(() -> years.stream().findFirst());
    }

    /** The phase that a view of the year opens with. */
    public Optional<Phase> opened() {
        return SHOWN.stream().filter(phases::contains).findFirst();
    }
}
