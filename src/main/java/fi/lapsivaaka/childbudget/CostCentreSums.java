package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.Money;
import fi.lapsivaaka.ledger.LedgerImport;
import fi.lapsivaaka.ledger.LedgerImports;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sums of cost centres; their cost does not grow with the keys and entries behind them. */
@Component
class CostCentreSums {

    private final LedgerImports imports;
    private final CurrentMethod method;
    private final JdbcClient client;

    CostCentreSums(LedgerImports imports, CurrentMethod method, JdbcClient client) {
        this.imports = imports;
        this.method = method;
        this.client = client;
    }

    /** The euros of a cost centre on one level. */
    record Cell(String costCentre, String name, String level, Money total, Money child) {}

    /** Those of some cost centres in a year, in the phase of the selection. */
    List<Cell> of(UUID organisationId, int year, Selection selection, Collection<String> costCentres) {
        List<LedgerImport> counting = imports.findCounting(organisationId, year);
        if (counting.isEmpty() || costCentres.isEmpty()) {
            return List.of();
        }
        return client.sql("""
                        select cost_centre, min(name) as name, level,
                            sum(total_cents)::bigint as total_cents, sum(child_cents)::bigint as child_cents
                        from cost_centre_sum
                        where budget_id in (
                                select id from child_budget where method_id = :method and import_id in (:imports))
                            and year = :year and cost_centre in (:codes) and phase in (:phases)
                        group by cost_centre, level order by cost_centre, level
                        """)
                .param("method", method.id(organisationId))
                .param("imports", counting.stream().map(LedgerImport::id).toList())
                .param("year", year)
                .param("codes", costCentres)
                .param("phases", ChildBudgets.phases(counting, selection.phase()))
                .query((row, number) -> new Cell(
                        row.getString("cost_centre"),
                        row.getString("name"),
                        row.getString("level"),
                        new Money(row.getLong("total_cents")),
                        new Money(row.getLong("child_cents"))))
                .list();
    }

    /** Every code of the organisation's ledgers with its newest name and year. */
    List<CostCentreTrend.Choice> codes(UUID organisationId) {
        return client.sql("""
                        select distinct on (cost_centre) cost_centre, name, year from cost_centre_sum
                        where cost_centre <> '' and budget_id in (
                            select child_budget.id from child_budget
                            join ledger_import on ledger_import.id = import_id
                            where method_id = :method and organisation_id = :organisation and withdrawn_at is null)
                        order by cost_centre, year desc, name
                        """)
                .param("method", method.id(organisationId))
                .param("organisation", organisationId)
                .query((row, number) -> new CostCentreTrend.Choice(
                        row.getString("cost_centre"), row.getString("name"), row.getInt("year")))
                .list();
    }
}
