package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.ledger.KeyGatherer;
import fi.lapsivaaka.ledger.KeyedAmounts;
import fi.lapsivaaka.ledger.LedgerAmounts;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What an import adds up to, key by key. Where some method has built it before, its lines tell that already, in a fraction
 * of the rows; the database holds them to the import's amounts.
 */
@Component
class ImportSums {

    private static final int ROWS_AT_ONCE = 5_000;

    private final LedgerAmounts amounts;
    private final JdbcClient client;

    ImportSums(LedgerAmounts amounts, JdbcClient client) {
        this.amounts = amounts;
        this.client = client;
    }

    /**
     * Goes through the keys of an import in constant memory, within the caller's transaction.
     *
     * @param budgetId of the budget that is being built, whose lines are not there yet
     */
    void forEach(UUID importId, int budgetId, Consumer<KeyedAmounts> consumer) {
        Optional<Integer> built = client.sql(
                        "select max(id) from child_budget where import_id = :import and id < :budget")
                .param("import", importId)
                .param("budget", budgetId)
                .query(Integer.class)
                .optional();
        if (built.isEmpty()) {
            amounts.forEach(importId, consumer);
            return;
        }
        KeyGatherer gatherer = new KeyGatherer(consumer);
        client.sql("""
                        select key.*, organisation.name_fi, organisation.kind, line.phase, line.amount_cents
                        from child_budget_line line
                        join ledger_key key on key.id = line.key_id
                        join organisation on organisation.id = key.organisation_id
                        where line.budget_id = :budget
                        order by key.id, line.phase
                        """).withFetchSize(ROWS_AT_ONCE).param("budget", built.get()).query(gatherer);
        gatherer.finish();
    }
}
