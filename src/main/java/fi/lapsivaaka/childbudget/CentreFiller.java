package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.Money;
import fi.lapsivaaka.ledger.Phase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Adds up the cost centres of budgets that were built before they had sums of their own, from their lines and by their own
 * rules. Afterwards there is nothing to do for it.
 */
@Component
@Order(40)
class CentreFiller implements ApplicationRunner {

    private static final int ROWS_AT_ONCE = 5_000;

    private final TransactionTemplate transaction;
    private final JdbcClient client;
    private final JdbcTemplate template;

    CentreFiller(TransactionTemplate transaction, JdbcClient client, JdbcTemplate template) {
        this.transaction = transaction;
        this.client = client;
        this.template = template;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<Integer> lacking = client.sql("""
                        select id from child_budget budget
                        where exists (select 1 from child_budget_line where budget_id = budget.id)
                            and not exists (select 1 from cost_centre_sum where budget_id = budget.id)
                        order by id
                        """).query(Integer.class).list();
        lacking.forEach(budget -> transaction.executeWithoutResult(status -> fill(budget)));
    }

    /** Within the caller's transaction. */
    void fill(int budgetId) {
        CentreSums sums = new CentreSums();
        Map<Integer, Placement> placements = new HashMap<>();
        client.sql("select key.cost_centre, key.cost_centre_name, line.year, line.phase, line.amount_cents,"
                        + " line.placement_id, "
                        + PlacementColumns.ALL
                        + """
                        from child_budget_line line
                        join ledger_key key on key.id = line.key_id
                        join placement placed on placed.id = line.placement_id
                        where line.budget_id = :budget
                        """)
                .withFetchSize(ROWS_AT_ONCE)
                .param("budget", budgetId)
                .query(row -> {
                    Placement placement = placements.get(row.getInt("placement_id"));
                    if (placement == null) {
                        placement = PlacementColumns.read(row);
                        placements.put(row.getInt("placement_id"), placement);
                    }
                    sums.add(
                            row.getInt("year"),
                            row.getString("cost_centre"),
                            row.getString("cost_centre_name"),
                            placement,
                            Map.of(Phase.of(row.getString("phase")), new Money(row.getLong("amount_cents"))));
                });
        ConnectionCallback<Boolean> store = connection -> {
            sums.store(connection, budgetId);
            return true;
        };
        template.execute(store);
    }
}
