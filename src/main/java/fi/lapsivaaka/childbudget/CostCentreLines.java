package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.Money;
import fi.lapsivaaka.ledger.LedgerImport;
import fi.lapsivaaka.ledger.LedgerImports;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The amounts of cost centres by service class, account and the way the rules placed them. */
@Component
class CostCentreLines {

    private static final String LINES = """
            select key.cost_centre, key.cost_centre_name, key.service_class, key.service_class_name, key.account,
                key.account_name, budget.import_id, key.id,
            """ + PlacementColumns.ALL + """
                , sum(line.amount_cents)::bigint as cents
            from child_budget_line line
            join child_budget budget on budget.id = line.budget_id
            join ledger_key key on key.id = line.key_id
            join placement placed on placed.id = line.placement_id
            where budget.method_id = :method and budget.import_id in (:imports) and line.phase in (:phases)
                and line.year = :year
            """;

    private static final String GROUPED =
            " group by 1, 2, 3, 4, 5, 6, 7, 8, " + PlacementColumns.ALL + " order by 1, 8, 7";

    private final LedgerImports imports;
    private final CurrentMethod method;
    private final JdbcClient client;

    CostCentreLines(LedgerImports imports, CurrentMethod method, JdbcClient client) {
        this.imports = imports;
        this.method = method;
        this.client = client;
    }

    /** The amount of one key of one import: the smallest that the figures add up from. */
    record Line(
            String costCentre,
            String name,
            String serviceClass,
            String serviceClassName,
            String account,
            String accountName,
            Placement placement,
            Money total) {

        Money child() {
            return placement.child(total);
        }
    }

    /** All lines of a year, or those of some cost centres. */
    List<Line> of(UUID organisationId, int year, Selection selection, Collection<String> costCentres) {
        List<LedgerImport> counting = imports.findCounting(organisationId, year);
        if (counting.isEmpty()) {
            return List.of();
        }
        JdbcClient.StatementSpec query = client.sql(
                        LINES + (costCentres.isEmpty() ? "" : " and key.cost_centre in (:codes)") + GROUPED)
                .param("method", method.id(organisationId))
                .param("imports", counting.stream().map(LedgerImport::id).toList())
                .param("phases", ChildBudgets.phases(counting, selection.phase()))
                .param("year", year);
        return (costCentres.isEmpty() ? query : query.param("codes", costCentres))
                .query((row, number) -> new Line(
                        row.getString("cost_centre"),
                        row.getString("cost_centre_name"),
                        row.getString("service_class"),
                        row.getString("service_class_name"),
                        row.getString("account"),
                        row.getString("account_name"),
                        PlacementColumns.read(row),
                        new Money(row.getLong("cents"))))
                .list();
    }

    /** Every code of the organisation's ledgers with its newest name and year. */
    List<CostCentreTrend.Choice> codes(UUID organisationId) {
        return client.sql("""
                        select distinct on (cost_centre) cost_centre, cost_centre_name, year from ledger_key
                        where organisation_id = :organisation and cost_centre <> '' and exists (
                            select 1 from ledger_import
                            where ledger_import.organisation_id = :organisation and withdrawn_at is null
                                and ledger_key.year between first_year and last_year)
                        order by cost_centre, year desc, cost_centre_name
                        """)
                .param("organisation", organisationId)
                .query((row, number) -> new CostCentreTrend.Choice(
                        row.getString("cost_centre"), row.getString("cost_centre_name"), row.getInt("year")))
                .list();
    }
}
