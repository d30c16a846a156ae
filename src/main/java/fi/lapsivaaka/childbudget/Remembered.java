package fi.lapsivaaka.childbudget;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Remembers what follows from figures that never change: imports and what methods made of them. What was not asked for
 * longest is forgotten first.
 */
final class Remembered<K, V> {

    private final Map<K, V> kept;

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

    synchronized Optional<V> find(K asked) {
        return Optional.ofNullable(kept.get(asked));
    }

    synchronized void keep(K asked, V found) {
        kept.put(asked, found);
    }
}
