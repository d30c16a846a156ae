package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.classification.Classifier;
import fi.lapsivaaka.ledger.ImportFollower;
import fi.lapsivaaka.ledger.KeyedAmounts;
import fi.lapsivaaka.ledger.LedgerAmounts;
import fi.lapsivaaka.ledger.LedgerImport;
import fi.lapsivaaka.ledger.LedgerImports;
import fi.lapsivaaka.ledger.LedgerKey;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.sql.Connection;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Classifies the keys of an import and sums its amounts, once for each method: while the import is taken in, and at the
 * start for imports that the rules in force have not seen. What older rules said stays.
 */
@Component
@Order(50)
class ChildBudgetBuilder implements ApplicationRunner, ImportFollower {

    private static final int BATCH = 5_000;

    private static final int MOST_REMEMBERED = 20_000;

    /** More keys than this come in several parts, whose sums are not told. */
    private static final int MOST_TOLD = 250_000;

    private final CurrentMethod method;
    private final LedgerImports imports;
    private final LedgerAmounts amounts;
    private final TransactionTemplate transaction;
    private final JdbcClient client;
    private final JdbcTemplate template;
    private final Clock clock;

    ChildBudgetBuilder(
            CurrentMethod method,
            LedgerImports imports,
            LedgerAmounts amounts,
            TransactionTemplate transaction,
            JdbcClient client,
            JdbcTemplate template,
            Clock clock) {
        this.method = method;
        this.imports = imports;
        this.amounts = amounts;
        this.transaction = transaction;
        this.client = client;
        this.template = template;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        for (LedgerImport one : imports.findByWithdrawnAtIsNullOrderByImportedAtDesc()) {
            build(one.id());
        }
    }

    @Override
    public Following follow(Organisation organisation) {
        return new Work(method.id(), organisation.municipality());
    }

    /** Does nothing when it was done before. */
    void build(UUID importId) {
        transaction.executeWithoutResult(status -> new Work(method.id(), municipality(importId)).rebuild(importId));
    }

    private boolean begin(UUID methodId, UUID importId) {
        return client.sql("""
                                insert into child_budget (method_id, import_id, built_at) values (:method, :import, :now)
                                on conflict do nothing
                                """)
                        .param("method", methodId)
                        .param("import", importId)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** The building of one import. */
    private final class Work implements Following {

        private final UUID methodId;
        private final RollUp sums;
        private final Map<Long, Placement> told = new HashMap<>();
        private final Map<Placement, Placement> ways = new HashMap<>();
        private Classifier classifier = method.classifier();
        private int classified;
        private @Nullable PlacementStore placements;

        Work(UUID methodId, String municipality) {
            this.methodId = methodId;
            this.sums = new RollUp(Vocabulary.shipped(), municipality);
        }

        @Override
        public void keys(List<LedgerKey> keys, long[] ids, Connection connection) {
            if (placements == null) {
                placements = new PlacementStore(
                        new JdbcTemplate(new SingleConnectionDataSource(connection, true)), methodId);
            }
            List<Placement> placed = placed(keys);
            placements.store(ids, placed);
            for (int i = 0; i < ids.length && told.size() < MOST_TOLD; i++) {
                told.put(ids[i], placed.get(i));
            }
        }

        /** A classifier remembers much of each key, so it is changed for a new one now and then. */
        private List<Placement> placed(List<LedgerKey> keys) {
            classified += keys.size();
            if (classified > MOST_REMEMBERED) {
                classifier = method.classifier();
                classified = keys.size();
            }
            return classifier.classify(keys).stream()
                    .map(Placement::of)
                    .map(placement -> ways.computeIfAbsent(placement, same -> same))
                    .toList();
        }

        @Override
        public void sum(KeyedAmounts sum) {
            sums.add(sum.key(), Objects.requireNonNull(told.get(sum.keyId())), sum.amounts());
        }

        @Override
        public void keep(UUID importId, boolean summed) {
            if (begin(methodId, importId)) {
                if (!summed) {
                    addUp(importId, (ids, placed) -> {});
                }
                sums.store(template, methodId, importId);
            }
        }

        void rebuild(UUID importId) {
            if (begin(methodId, importId)) {
                addUp(importId, new PlacementStore(template, methodId)::store);
                sums.store(template, methodId, importId);
            }
        }

        /** Places the keys that are in the database, batch by batch, and adds their amounts up. */
        private void addUp(UUID importId, BiConsumer<long[], List<Placement>> store) {
            List<KeyedAmounts> batch = new ArrayList<>();
            amounts.forEach(importId, sum -> {
                batch.add(sum);
                if (batch.size() == BATCH) {
                    addUp(batch, store);
                }
            });
            addUp(batch, store);
        }

        private void addUp(List<KeyedAmounts> batch, BiConsumer<long[], List<Placement>> store) {
            List<Placement> placed =
                    placed(batch.stream().map(KeyedAmounts::key).toList());
            store.accept(batch.stream().mapToLong(KeyedAmounts::keyId).toArray(), placed);
            for (int i = 0; i < placed.size(); i++) {
                sums.add(batch.get(i).key(), placed.get(i), batch.get(i).amounts());
            }
            batch.clear();
        }
    }

    private String municipality(UUID importId) {
        return client.sql("""
                        select municipality from organisation
                        join ledger_import on organisation_id = organisation.id where ledger_import.id = :import
                        """).param("import", importId).query(String.class).single();
    }
}
