package fi.lapsivaaka.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows down whoever guesses: after some failures each further one makes the wait twice as long, up to a longest. The memory
 * of it is bounded and forgets the oldest first.
 */
final class Throttle {

    private static final int MOST_KEYS = 20_000;

    private record Failures(int count, Instant last, Instant waitUntil) {}

    private final int free;
    private final Duration first;
    private final Duration longest;
    private final Clock clock;

    private final Map<String, Failures> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > MOST_KEYS;
        }
    };

    /**
     * @param free failures that cost nothing
     * @param first wait after the next one
     * @param longest no wait is longer; after as long without a failure all is forgotten
     */
    Throttle(int free, Duration first, Duration longest, Clock clock) {
        this.free = free;
        this.first = first;
        this.longest = longest;
        this.clock = clock;
    }

    /** How long to wait before the next try; zero when it may be tried. */
    synchronized Duration pause(String key) {
        Failures failures = known.get(key);
        Instant now = clock.instant();
        return failures == null || !now.isBefore(failures.waitUntil())
                ? Duration.ZERO
                : Duration.between(now, failures.waitUntil());
    }

    synchronized void failed(String key) {
        Instant now = clock.instant();
        Failures before = known.get(key);
        int count = before == null || before.last().plus(longest).isBefore(now) ? 1 : before.count() + 1;
        int beyond = Math.min(count - free, 30);
        Duration pause = beyond <= 0 ? Duration.ZERO : first.multipliedBy(1L << (beyond - 1));
        known.put(key, new Failures(count, now, now.plus(pause.compareTo(longest) > 0 ? longest : pause)));
    }

    synchronized void succeeded(String key) {
        known.remove(key);
    }
}
