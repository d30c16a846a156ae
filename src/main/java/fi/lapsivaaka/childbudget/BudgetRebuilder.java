package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.childbudget.CurrentMethod.Used;
import fi.lapsivaaka.ledger.KeyedAmounts;
import fi.lapsivaaka.ledger.LedgerKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Builds the child budget of an import that is in the database already. Its keys are read and summed in one thread
 * while another classifies; what other methods said stays.
 */
@Component
class BudgetRebuilder {

    private static final int BATCH = 5_000;

    /** So many batches wait to be classified or to be summed. */
    private static final int MOST_WAITING = 4;

    private final ImportSums importSums;
    private final SharedRows shared;
    private final TransactionTemplate transaction;
    private final JdbcClient client;
    private final JdbcTemplate template;
    private final Clock clock;

    BudgetRebuilder(
            ImportSums importSums,
            SharedRows shared,
            TransactionTemplate transaction,
            JdbcClient client,
            JdbcTemplate template,
            Clock clock) {
        this.importSums = importSums;
        this.shared = shared;
        this.transaction = transaction;
        this.client = client;
        this.template = template;
        this.clock = clock;
    }

    /** Does what can be done before the sums are kept; may be left out. */
    void ready(BudgetSums sums) {
        sums.ready(shared);
    }

    /** Keeps what was built; does nothing when it was kept before. */
    void keep(UUID methodId, UUID importId, BudgetSums sums) {
        begin(methodId, importId)
                .ifPresent(budget ->
                        onConnection(connection -> sums.store(connection, shared, methodId, importId, budget)));
    }

    /** Does nothing when it was done before. */
    void build(Used used, UUID methodId, UUID importId) {
        transaction.executeWithoutResult(status -> begin(methodId, importId).ifPresent(budget -> {
            template.execute("set local work_mem = '128MB'"); // sorts the keys of a city in memory
            BudgetSums sums = new BudgetSums(municipality(importId));
            try (Batches batches = new Batches(used, sums)) {
                importSums.forEach(importId, budget, batches::add);
                batches.finish();
            }
            onConnection(connection -> sums.store(connection, shared, methodId, importId, budget));
        }));
    }

    private Optional<Integer> begin(UUID methodId, UUID importId) {
        return client.sql("""
                        insert into child_budget (method_id, import_id, built_at) values (:method, :import, :now)
                        on conflict do nothing returning id
                        """)
                .param("method", methodId)
                .param("import", importId)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .optional();
    }

    private String municipality(UUID importId) {
        return client.sql("""
                        select municipality from organisation
                        join ledger_import on organisation_id = organisation.id where ledger_import.id = :import
                        """).param("import", importId).query(String.class).single();
    }

    /** Work that speaks to the database without the help of templates. */
    private interface Work {
        void on(Connection connection) throws SQLException;
    }

    private void onConnection(Work work) {
        ConnectionCallback<Boolean> callback = connection -> {
            work.on(connection);
            return true;
        };
        template.execute(callback);
    }

    /** Keys on their way to their placements, thousands at once. */
    private final class Batches implements AutoCloseable {

        private record Batch(List<KeyedAmounts> sums, Future<List<Placement>> placed) {}

        private final KeyPlacer placer;
        private final BudgetSums sums;
        private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> new Thread(work, "rules"));
        private final ArrayDeque<Batch> waiting = new ArrayDeque<>();
        private List<KeyedAmounts> batch = new ArrayList<>();

        Batches(Used used, BudgetSums sums) {
            this.placer = new KeyPlacer(used::classifier);
            this.sums = sums;
        }

        void add(KeyedAmounts sum) {
            batch.add(sum);
            if (batch.size() == BATCH) {
                send();
            }
        }

        private void send() {
            List<KeyedAmounts> sent = batch;
            batch = new ArrayList<>();
            List<LedgerKey> keys = sent.stream().map(KeyedAmounts::key).toList();
            waiting.add(new Batch(sent, thread.submit(() -> placer.place(keys))));
            if (waiting.size() > MOST_WAITING) {
                sum(waiting.remove());
            }
        }

        private void sum(Batch done) {
            List<Placement> placed = get(done.placed());
            for (int i = 0; i < placed.size(); i++) {
                KeyedAmounts sum = done.sums().get(i);
                sums.add(sum.keyId(), sum.key(), placed.get(i), sum.amounts());
            }
        }

        void finish() {
            send();
            while (!waiting.isEmpty()) {
                sum(waiting.remove());
            }
        }

        private static <T> T get(Future<T> future) {
            try {
                return future.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }

        @Override
        public void close() {
            thread.shutdownNow();
        }
    }
}
