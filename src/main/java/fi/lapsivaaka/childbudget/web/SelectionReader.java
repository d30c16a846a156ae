package fi.lapsivaaka.childbudget.web;

import fi.lapsivaaka.childbudget.BudgetYear;
import fi.lapsivaaka.childbudget.ChildBudgets;
import fi.lapsivaaka.childbudget.Dimension;
import fi.lapsivaaka.childbudget.HiddenAreas;
import fi.lapsivaaka.childbudget.Selection;
import fi.lapsivaaka.childbudget.SmallAreas;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.ledger.Organisations;
import fi.lapsivaaka.ledger.Phase;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Reads from an address which euros a page is about: {@code ?year=2025&phase=actual&family=F03&level=red}. */
@Component
final class SelectionReader {

    private final Organisations organisations;
    private final ChildBudgets budgets;
    private final SmallAreas smallAreas;

    SelectionReader(Organisations organisations, ChildBudgets budgets, SmallAreas smallAreas) {
        this.organisations = organisations;
        this.budgets = budgets;
        this.smallAreas = smallAreas;
    }

    /**
     * What was asked for, and what else could be.
     *
     * @param years with figures, the newest first
     * @param phases of the year chosen
     */
    record Asked(Organisation organisation, Selection selection, List<BudgetYear> years, Set<Phase> phases) {}

    /**
     * The newest year with actual figures, and the phase nearest to actual, where the address names none.
     *
     * @throws HiddenFigures when the euros asked for are about few children
     */
    Asked read(String code, Map<String, String> parameters) {
        Organisation organisation = organisations.findByCode(code).orElseThrow(SelectionReader::notFound);
        List<BudgetYear> years = budgets.years(organisation.id());
        BudgetYear year = parameters.containsKey("year")
                ? years.stream()
                        .filter(one -> String.valueOf(one.year()).equals(parameters.get("year")))
                        .findFirst()
                        .orElseThrow(SelectionReader::notFound)
                : BudgetYear.opened(years).orElseThrow(SelectionReader::notFound);
        Phase phase = BudgetYear.SHOWN.stream()
                .filter(one -> one.code().equals(parameters.get("phase")))
                .findFirst()
                .or(year::opened)
                .orElseThrow(SelectionReader::notFound);
        Map<Dimension, String> where = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            if (parameters.containsKey(dimension.code())) {
                where.put(dimension, parameters.get(dimension.code()));
            }
        }
        Selection selection = new Selection(organisation.id(), year.year(), phase, where);
        if (where.containsKey(Dimension.AREA)) {
            HiddenAreas hidden = smallAreas.of(organisation.id(), year.year());
            if (hidden.hides(selection)) {
                throw new HiddenFigures();
            }
        }
        return new Asked(organisation, selection, years, year.phases());
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
