package fi.lapsivaaka.ledger;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The work on one file, as the thread that does it and the people who look on see it. */
final class FileJob implements ImportWatch {

    private final FileProgress.Stage reading;
    private final CountDownLatch done = new CountDownLatch(1);
    private volatile FileProgress.Stage stage = FileProgress.Stage.QUEUED;
    private volatile long started;
    private volatile double part;
    private volatile long rows;
    private volatile boolean cancelled;

    /**
     * @param reading what is done while the file is read
     */
    FileJob(FileProgress.Stage reading) {
        this.reading = reading;
    }

    void begin() {
        started = System.nanoTime();
        stage = reading;
        stopIfCancelled();
    }

    @Override
    public void reading(LedgerFile file) {
        part = file.progress();
        rows = file.rows();
        stopIfCancelled();
    }

    @Override
    public void keeping(LedgerFile file) {
        part = 1;
        rows = file.rows();
        stage = FileProgress.Stage.KEEPING;
        stopIfCancelled();
    }

    /** The work stops at the next row, or where everything was read; after that it runs to its end. */
    void cancel() {
        cancelled = true;
    }

    private void stopIfCancelled() {
        if (cancelled) {
            throw new CancellationException();
        }
    }

    FileProgress progress() {
        Duration running =
                stage == FileProgress.Stage.QUEUED ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - started);
        return new FileProgress(stage, part, rows, running);
    }

    void end() {
        done.countDown();
    }

    /** Waits a moment for the end. */
    void await(Duration longest) {
        try {
            done.await(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
