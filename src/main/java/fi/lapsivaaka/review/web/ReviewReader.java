package fi.lapsivaaka.review.web;

import fi.lapsivaaka.childbudget.BudgetYear;
import fi.lapsivaaka.childbudget.ChildBudgets;
import fi.lapsivaaka.childbudget.Selection;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.ledger.Organisations;
import fi.lapsivaaka.ledger.Phase;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Reads whose lines are asked for, of which year and phase; the newest year with actual figures where none is named. */
@Component
final class ReviewReader {

    static final List<Phase> BEST = List.of(Phase.ACTUAL, Phase.AMENDED, Phase.BUDGET, Phase.FORECAST);

    private final Organisations organisations;
    private final ChildBudgets budgets;

    ReviewReader(Organisations organisations, ChildBudgets budgets) {
        this.organisations = organisations;
        this.budgets = budgets;
    }

    /** What was asked for, and what else could be. */
    record Asked(Organisation organisation, Selection selection, List<BudgetYear> years, BudgetYear year) {}

    Asked read(String code, @Nullable Integer year, @Nullable String phase) {
        Organisation organisation = organisations.findByCode(code).orElseThrow(ReviewReader::notFound);
        List<BudgetYear> years = budgets.years(organisation.id());
        BudgetYear chosen = years.stream()
                .filter(one -> year == null ? one.phases().contains(Phase.ACTUAL) : one.year() == year)
                .findFirst()
                .or(() -> year == null ? years.stream().findFirst() : java.util.Optional.empty())
                .orElseThrow(ReviewReader::notFound);
        Phase shown = BEST.stream()
                .filter(one -> one.code().equals(phase))
                .findFirst()
                .or(() -> BEST.stream().filter(chosen.phases()::contains).findFirst())
                .orElseThrow(ReviewReader::notFound);
        return new Asked(organisation, new Selection(organisation.id(), chosen.year(), shown, Map.of()), years, chosen);
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
