package fi.lapsivaaka.meeting;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * What the rules said of matters, kept in memory: the members of a body read the same pack in the same days. Bounded; what is
 * not read for long goes first.
 */
@Component
class JudgedMatters {

    /** More than the matters of a month of meetings. */
    private static final int MOST = 500;

    /**
     * What a result rests on.
     *
     * @param state see {@link MatterStates}
     * @param rules SHA-256 of the rules by which the matter is judged
     * @param day limits of the rules depend on it
     */
    record Key(UUID matter, String state, String rules, LocalDate day) {}

    private final Map<Key, Judged> known = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Judged> eldest) {
            return size() > MOST;
        }
    };

    /** What is known, or what is found out now. */
    Judged of(Key key, Supplier<Judged> reader) {
        synchronized (known) {
            Judged found = known.get(key);
            if (found != null) {
                return found;
            }
        }
        Judged read = reader.get();
        synchronized (known) {
            known.put(key, read);
        }
        return read;
    }
}
