package fi.lapsivaaka.childbudget.web;

import fi.lapsivaaka.childbudget.BudgetYear;
import fi.lapsivaaka.childbudget.ChildBudgetTable;
import fi.lapsivaaka.childbudget.ChildBudgets;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.ledger.Phase;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The tables of a budget year side by side: budget, amended budget, actual, forecast. */
@Component
final class YearTables {

    private static final List<Phase> SHOWN = List.of(Phase.BUDGET, Phase.AMENDED, Phase.ACTUAL, Phase.FORECAST);

    private final ChildBudgets budgets;

    YearTables(ChildBudgets budgets) {
        this.budgets = budgets;
    }

    /** Tables by phase; of the newest year with actual figures when none is named; 404 where there are none. */
    Map<Phase, ChildBudgetTable> of(Organisation organisation, @Nullable Integer year) {
        List<BudgetYear> years = budgets.years(organisation.id());
        int chosen = Optional.ofNullable(year)
                .or(() -> years.stream()
                        .filter(one -> one.phases().contains(Phase.ACTUAL))
                        .map(BudgetYear::year)
                        .findFirst())
                .or(() -> years.stream().map(BudgetYear::year).findFirst())
                .orElseThrow(SelectionReader::notFound);
        Map<Phase, ChildBudgetTable> tables = new EnumMap<>(Phase.class);
        for (Phase phase : SHOWN) {
            budgets.table(organisation.id(), chosen, phase).ifPresent(table -> tables.put(phase, table));
        }
        if (tables.isEmpty()) {
            throw SelectionReader.notFound();
        }
        return tables;
    }

    /** The phase asked for, or the one nearest to actual. */
    static ChildBudgetTable shown(Map<Phase, ChildBudgetTable> tables, @Nullable String phase) {
        return tables.values().stream()
                .filter(table -> table.phase().code().equals(phase))
                .findFirst()
                .or(() -> Optional.ofNullable(tables.get(Phase.ACTUAL)))
                .or(() -> Optional.ofNullable(tables.get(Phase.AMENDED)))
                .orElseGet(() -> tables.values().iterator().next());
    }
}
