package fi.lapsivaaka.ledger;

import java.time.Duration;

/**
 * How far the work on a file has come.
 *
 * @param stage what is being done
 * @param part how much of the file was read, from 0 to 1
 * @param rows read so far
 * @param running since when the work runs; nothing while it waits for its turn
 */
public record FileProgress(Stage stage, double part, long rows, Duration running) {

    /** What is being done. */
    public enum Stage {
        /** Another file is being taken in. */
        QUEUED,
        /** The file is read through; nothing is kept. */
        CHECKING,
        /** The file is read to be kept. */
        READING,
        /** Everything was read; it is summed, classified and kept. */
        KEEPING
    }

    /** Rows a second; 0 before anything can be told. */
    public long rate() {
        return running.toMillis() < 200 ? 0 : rows * 1_000 / running.toMillis();
    }

    /** How long reading still takes at the rate so far; nothing before anything can be told. */
    public Duration left() {
        return part <= 0.01 ? Duration.ZERO : Duration.ofMillis((long) (running.toMillis() * (1 - part) / part));
    }
}
