package fi.lapsivaaka.childbudget;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what follows from figures that never change: imports and what methods made of them. What was not asked for
 * longest is forgotten first.
 */
final class Remembered<K, V> {

    private final Map<K, V> kept;
    private final Map<K, CompletableFuture<V>> underWay = new HashMap<>();

    /** @param most how much is remembered */
    Remembered(int most) {
        this.kept = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    /**
     * What is remembered, or else what is found now. Who asks for the same meanwhile waits for it.
     *
     * @param lasts whether what was found is to be remembered
     */
    V of(K asked, Supplier<V> finder, Predicate<V> lasts) {
        CompletableFuture<V> mine = new CompletableFuture<>();
        CompletableFuture<V> others;
        synchronized (this) {
            V known = kept.get(asked);
            if (known != null) {
                return known;
            }
            others = underWay.putIfAbsent(asked, mine);
        }
        return others == null ? found(asked, finder, lasts, mine) : shared(others, finder);
    }

    private V found(K asked, Supplier<V> finder, Predicate<V> lasts, CompletableFuture<V> told) {
        V found = null;
        try {
            found = finder.get();
            return found;
        } finally {
            finish(asked, found != null && lasts.test(found) ? found : null, told);
        }
    }

    private synchronized void finish(K asked, @Nullable V found, CompletableFuture<V> told) {
        underWay.remove(asked);
        if (found == null) {
            told.cancel(false);
        } else {
            kept.put(asked, found);
            told.complete(found);
        }
    }

    private static <V> V shared(CompletableFuture<V> others, Supplier<V> finder) {
        try {
            return others.join();
        } catch (CancellationException nothingLasting) {
            return finder.get();
        }
    }
}
