package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.classification.Classification;
import fi.lapsivaaka.classification.Classifier;
import fi.lapsivaaka.ledger.KeyedAmounts;
import fi.lapsivaaka.ledger.LedgerAmounts;
import fi.lapsivaaka.ledger.LedgerImport;
import fi.lapsivaaka.ledger.LedgerImports;
import fi.lapsivaaka.ledger.LedgerKey;
import fi.lapsivaaka.ledger.LedgerTaken;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Classifies the keys of an import and sums its amounts, once for each method: inside the transaction of the import, and
 * at the start for imports that the rules in force have not seen. What older rules said stays.
 */
@Component
@Order(50)
class ChildBudgetBuilder implements ApplicationRunner {

    private static final int BATCH = 5_000;

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

    @EventListener
    void on(LedgerTaken taken) {
        build(taken.importId());
    }

    /** Does nothing when it was done before. */
    void build(UUID importId) {
        transaction.executeWithoutResult(status -> {
            UUID methodId = method.id();
            if (begin(methodId, importId)) {
                Work work = new Work(methodId, importId);
                amounts.forEach(importId, work::take);
                work.finish();
            }
        });
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
    private final class Work {

        private final UUID methodId;
        private final UUID importId;
        private final Classifier classifier = method.classifier();
        private final List<KeyedAmounts> batch = new ArrayList<>();
        private final RollUp sums;

        Work(UUID methodId, UUID importId) {
            this.methodId = methodId;
            this.importId = importId;
            this.sums = new RollUp(Vocabulary.shipped(), municipality(importId));
        }

        void take(KeyedAmounts keyed) {
            batch.add(keyed);
            if (batch.size() == BATCH) {
                classify();
            }
        }

        void finish() {
            classify();
            sums.store(template, methodId, importId);
        }

        private void classify() {
            List<LedgerKey> keys = batch.stream().map(KeyedAmounts::key).toList();
            List<Classification> classifications = classifier.classify(keys);
            List<Placement> placements = new ArrayList<>(batch.size());
            for (int i = 0; i < batch.size(); i++) {
                Placement placement = Placement.of(classifications.get(i));
                placements.add(placement);
                sums.add(keys.get(i), placement, batch.get(i).amounts());
            }
            PlacementStore.store(
                    template, methodId, batch.stream().map(KeyedAmounts::keyId).toList(), placements);
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
