package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.childbudget.CurrentMethod.InForce;
import fi.lapsivaaka.childbudget.CurrentMethod.Used;
import fi.lapsivaaka.ledger.ImportFollower;
import fi.lapsivaaka.ledger.KeyedAmounts;
import fi.lapsivaaka.ledger.LedgerKey;
import fi.lapsivaaka.ledger.Organisation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Classifies the keys of an import and sums its amounts while it is taken in. */
@Component
class ChildBudgetBuilder implements ImportFollower {

    /** More keys than this come in several parts, whose sums are not told. */
    private static final int MOST_TOLD = 250_000;

    private final CurrentMethod method;
    private final BudgetRebuilder rebuilder;
    private final FirstViews views;

    ChildBudgetBuilder(CurrentMethod method, BudgetRebuilder rebuilder, FirstViews views) {
        this.views = views;
        this.method = method;
        this.rebuilder = rebuilder;
    }

    @Override
    public Following follow(Organisation organisation) {
        Used used = method.used(organisation.id());
        return new Work(organisation, used, method.id(used.method()));
    }

    /** The building of one import. */
    private final class Work implements Following {

        private final UUID organisation;
        private final Used used;
        private final UUID methodId;
        private final KeyPlacer placer;
        private final BudgetSums sums;
        private final Map<Long, Placement> told = new HashMap<>();

        Work(Organisation organisation, Used used, UUID methodId) {
            this.organisation = organisation.id();
            this.used = used;
            this.methodId = methodId;
            this.placer = new KeyPlacer(used::classifier);
            this.sums = new BudgetSums(organisation.municipality());
        }

        @Override
        public void keys(List<LedgerKey> keys, long[] ids) {
            List<Placement> placed = placer.place(keys);
            for (int i = 0; i < ids.length && told.size() < MOST_TOLD; i++) {
                told.put(ids[i], placed.get(i));
            }
        }

        @Override
        public void sum(KeyedAmounts sum) {
            sums.add(sum.keyId(), sum.key(), Objects.requireNonNull(told.get(sum.keyId())), sum.amounts());
        }

        @Override
        public void summed() {
            rebuilder.ready(sums);
        }

        /** Where other rules came in force while the file was read, it is built with these too; the national ones always. */
        @Override
        public void keep(UUID importId, boolean summed) {
            if (summed) {
                rebuilder.keep(methodId, importId, sums);
            } else {
                rebuilder.build(used, methodId, importId);
            }
            InForce now = method.usedUntilTheEnd();
            Stream.of(now.of(organisation), now.national())
                    .filter(one -> !one.method().equals(used.method()))
                    .forEach(one -> rebuilder.build(one, method.id(one.method()), importId));
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    views.make(organisation);
                }
            });
        }
    }
}
