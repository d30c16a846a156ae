package fi.lapsivaaka.proposal;

import java.time.Duration;

/** The moment by which a file must be read. */
final class Deadline {

    private final long end;

    Deadline(long seconds) {
        this.end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
    }

    /**
     * @throws DraftRefused when the moment has passed
     */
    void check() {
        if (System.nanoTime() - end > 0) {
            throw new DraftRefused(DraftRefused.Reason.TOO_SLOW);
        }
    }
}
