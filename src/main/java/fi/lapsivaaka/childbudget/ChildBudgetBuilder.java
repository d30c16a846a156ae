package fi.lapsivaaka.childbudget;

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
import org.springframework.stereotype.Component;

/** Classifies the keys of an import and sums its amounts while it is taken in. */
@Component
class ChildBudgetBuilder implements ImportFollower {

    /** More keys than this come in several parts, whose sums are not told. */
    private static final int MOST_TOLD = 250_000;

    private final CurrentMethod method;
    private final BudgetRebuilder rebuilder;

    ChildBudgetBuilder(CurrentMethod method, BudgetRebuilder rebuilder) {
        this.method = method;
        this.rebuilder = rebuilder;
    }

    @Override
    public Following follow(Organisation organisation) {
        Used used = method.used();
        return new Work(used, method.id(used.method()), organisation.municipality());
    }

    /** The building of one import. */
    private final class Work implements Following {

        private final Used used;
        private final UUID methodId;
        private final KeyPlacer placer;
        private final BudgetSums sums;
        private final Map<Long, Placement> told = new HashMap<>();

        Work(Used used, UUID methodId, String municipality) {
            this.used = used;
            this.methodId = methodId;
            this.placer = new KeyPlacer(used::classifier);
            this.sums = new BudgetSums(municipality);
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

        /** Where other rules came in force while the file was read, it is built with these too. */
        @Override
        public void keep(UUID importId, boolean summed) {
            if (summed) {
                rebuilder.keep(methodId, importId, sums);
            } else {
                rebuilder.build(used, methodId, importId);
            }
            Used now = method.usedUntilTheEnd();
            if (!now.method().equals(used.method())) {
                rebuilder.build(now, method.id(now.method()), importId);
            }
        }
    }
}
