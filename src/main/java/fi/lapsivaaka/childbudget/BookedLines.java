package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.Money;
import fi.lapsivaaka.ledger.LedgerImport;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A year's amounts by cost centre, service class, account and the way the rules placed them. */
@Component
class BookedLines {

    private final CurrentMethod method;
    private final JdbcClient client;

    BookedLines(CurrentMethod method, JdbcClient client) {
        this.method = method;
        this.client = client;
    }

    /** What a cost centre booked alike. */
    record Line(
            String costCentre,
            String name,
            String serviceClass,
            String serviceClassName,
            String account,
            String accountName,
            Placement placement,
            Money total) {}

    /** Of all cost centres; keys that differ by supplier, area or body alone are one line. */
    List<Line> of(Collection<LedgerImport> counting, Selection selection) {
        if (counting.isEmpty()) {
            return List.of();
        }
        List<UUID> imports = counting.stream().map(LedgerImport::id).toList();
        List<String> phases = ChildBudgets.phases(List.copyOf(counting), selection.phase());
        Map<Integer, Placement> placements = placements(imports, selection, phases);
        return client.sql("""
                        select cost_centre, cost_centre_name, service_class, service_class_name, account, account_name,
                            placement_id, sum(amount_cents)::bigint as cents
                        from child_budget_line join ledger_key on ledger_key.id = key_id
                        where budget_id in (
                                select id from child_budget where method_id = :method and import_id in (:imports))
                            and child_budget_line.year = :year and phase in (:phases) and cost_centre <> ''
                        group by 1, 2, 3, 4, 5, 6, 7 order by 1, min(key_id), 7
                        """)
                .param("method", method.id(selection.organisationId()))
                .param("imports", imports)
                .param("phases", phases)
                .param("year", selection.year())
                .query((row, number) -> new Line(
                        row.getString("cost_centre"),
                        row.getString("cost_centre_name"),
                        row.getString("service_class"),
                        row.getString("service_class_name"),
                        row.getString("account"),
                        row.getString("account_name"),
                        Objects.requireNonNull(placements.get(row.getInt("placement_id"))),
                        new Money(row.getLong("cents"))))
                .list();
    }

    private Map<Integer, Placement> placements(List<UUID> imports, Selection selection, List<String> phases) {
        Map<Integer, Placement> placements = new HashMap<>();
        client.sql("select placed.id, " + PlacementColumns.ALL + """
                        from placement placed where id in (
                            select placement_id from child_budget_line where budget_id in (
                                    select id from child_budget where method_id = :method and import_id in (:imports))
                                and year = :year and phase in (:phases))
                        """)
                .param("method", method.id(selection.organisationId()))
                .param("imports", imports)
                .param("phases", phases)
                .param("year", selection.year())
                .query(row -> {
                    placements.put(row.getInt("id"), PlacementColumns.read(row));
                });
        return placements;
    }
}
