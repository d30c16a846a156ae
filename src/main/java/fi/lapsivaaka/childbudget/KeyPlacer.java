package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.classification.Classifier;
import fi.lapsivaaka.ledger.LedgerKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Places keys with one method, thousands at once. For use by one thread. */
final class KeyPlacer {

    private static final int MOST_REMEMBERED = 20_000;

    private final Supplier<Classifier> classifiers;
    private final Map<Placement, Placement> ways = new HashMap<>();
    private Classifier classifier;
    private int classified;

    KeyPlacer(Supplier<Classifier> classifiers) {
        this.classifiers = classifiers;
        this.classifier = classifiers.get();
    }

    /** One placement for each key, in the same order. A classifier remembers much of each key: now and then a new one works. */
    List<Placement> place(List<LedgerKey> keys) {
        classified += keys.size();
        if (classified > MOST_REMEMBERED) {
            classifier = classifiers.get();
            classified = keys.size();
        }
        return classifier.classify(keys).stream()
                .map(Placement::of)
                .map(placement -> ways.computeIfAbsent(placement, same -> same))
                .toList();
    }
}
