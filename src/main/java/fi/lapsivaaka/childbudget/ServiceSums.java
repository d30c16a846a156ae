package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.Money;
import fi.lapsivaaka.ledger.LedgerImport;
import fi.lapsivaaka.ledger.LedgerImports;
import fi.lapsivaaka.ledger.Organisation;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An organisation's euros by service and level, the finest that several organisations are put together by. */
@Component
class ServiceSums {

    private final LedgerImports imports;
    private final ChildBudgets budgets;
    private final SmallAreas smallAreas;
    private final CurrentMethod method;
    private final JdbcClient client;

    ServiceSums(
            LedgerImports imports,
            ChildBudgets budgets,
            SmallAreas smallAreas,
            CurrentMethod method,
            JdbcClient client) {
        this.smallAreas = smallAreas;
        this.imports = imports;
        this.budgets = budgets;
        this.method = method;
        this.client = client;
    }

    /** Euros of one service on one level, provided in one way. */
    record Cell(String service, String family, String level, String provision, Money total, Money child) {

        /** Its level or mode of provision. */
        String value(Dimension by) {
            return by == Dimension.LEVEL ? level : provision;
        }

        /** A part of it: children's euros and the others are divided apart, so that both add up. */
        Cell part(UnaryOperator<Money> divide) {
            Money childPart = divide.apply(child);
            return new Cell(
                    service, family, level, provision, childPart.plus(divide.apply(total.minus(child))), childPart);
        }
    }

    /** All cells of a year and phase. */
    record Found(Provenance provenance, List<Cell> cells) {

        /** A municipality's part of each cell of its county. */
        Found part(Divisions divisions) {
            return new Found(
                    provenance,
                    cells.stream()
                            .map(cell -> cell.part(divisions.part(cell.service())))
                            .toList());
        }

        /** A part of each cell. */
        Found part(UnaryOperator<Money> divide) {
            return new Found(
                    provenance, cells.stream().map(cell -> cell.part(divide)).toList());
        }
    }

    /**
     * @param selection of any organisation: its year, phase and conditions count
     * @return empty when the organisation has no such figures
     */
    Optional<Found> of(Organisation organisation, Selection selection) {
        List<LedgerImport> counting = imports.findCounting(organisation.id(), selection.year());
        if (counting.isEmpty() || hides(organisation, selection, counting)) {
            return Optional.empty();
        }
        boolean any = budgets.years(organisation.id()).stream()
                .anyMatch(year -> year.year() == selection.year()
                        && ChildBudgets.phases(counting, selection.phase()).stream()
                                .anyMatch(code -> year.phases().stream()
                                        .anyMatch(phase -> phase.code().equals(code))));
        if (!any) {
            return Optional.empty();
        }
        List<Cell> cells = client.sql("""
                        select service, family, level, provision,
                            sum(total_cents)::bigint as total_cents, sum(child_cents)::bigint as child_cents
                        from child_budget_sum
                        where method_id = :method and import_id in (:imports) and year = :year and phase in (:phases)
                        """ + selection.conditions()
                        + " group by service, family, level, provision order by service, level, provision")
                .param("method", method.id(organisation.id()))
                .param("imports", counting.stream().map(LedgerImport::id).toList())
                .param("year", selection.year())
                .param("phases", ChildBudgets.phases(counting, selection.phase()))
                .params(selection.parameters())
                .query((row, number) -> new Cell(
                        row.getString("service"),
                        row.getString("family"),
                        row.getString("level"),
                        row.getString("provision"),
                        new Money(row.getLong("total_cents")),
                        new Money(row.getLong("child_cents"))))
                .list();
        return Optional.of(new Found(budgets.provenance(organisation, selection.year(), counting), cells));
    }

    /** Areas with few children are told of no organisation, and areas of no county, whose children there are not known. */
    private boolean hides(Organisation organisation, Selection selection, List<LedgerImport> counting) {
        return selection.where().containsKey(Dimension.AREA)
                && (organisation.kind().equals("hva")
                        || smallAreas
                                .of(organisation.id(), selection.year(), counting)
                                .hides(selection));
    }
}
