package fi.lapsivaaka.ledger;

import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * The records of a file, taken apart in a thread beside the one that understands them, at most {@link #BATCHES} times
 * {@link #LINES} records ahead. What goes wrong there is told where the reader has come to it.
 */
final class ReadAheadCells implements Cells {

    private static final int LINES = 256;

    private static final int BATCHES = 4;

    /** Records that change hands at once, and what came after them: nothing, the end, or a failure. */
    private static final class Batch {

        private final Line[] lines = new Line[LINES];
        private int size;
        private double progress;
        private boolean last;
        private @Nullable Throwable failure;

        Batch() {
            Arrays.setAll(lines, any -> new Line());
        }

        void fill(Cells cells) {
            size = 0;
            try {
                for (Line line = cells.next(); line != null; line = cells.next()) {
                    lines[size++].copy(line);
                    if (size == LINES) {
                        return;
                    }
                }
            } catch (RuntimeException | Error e) {
                failure = e;
            } finally {
                progress = cells.progress();
            }
            last = true;
        }

        @Nullable
        Line end() {
            if (failure instanceof Error error) {
                throw error;
            }
            if (failure instanceof RuntimeException refused) {
                throw refused;
            }
            return null;
        }
    }

    private final Cells cells;
    private final BlockingQueue<Batch> free = new ArrayBlockingQueue<>(BATCHES);
    private final BlockingQueue<Batch> full = new ArrayBlockingQueue<>(BATCHES);
    private final BesideThread thread;

    private Batch batch = new Batch();
    private int at;

    /** Begins to read; {@link #close} ends that and closes the cells. */
    ReadAheadCells(Cells cells) {
        this.cells = cells;
        for (int i = 1; i < BATCHES; i++) {
            free.add(new Batch());
        }
        thread = new BesideThread("import-records", this::readAhead);
    }

    private void readAhead() {
        try {
            boolean last = false;
            while (!last) {
                Batch filled = free.take();
                filled.fill(cells);
                last = filled.last;
                full.put(filled);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // closed before the end
        }
    }

    @Override
    public @Nullable Line next() {
        while (at == batch.size) {
            if (batch.last) {
                return batch.end();
            }
            turn();
        }
        return batch.lines[at++];
    }

    private void turn() {
        try {
            free.put(batch);
            batch = full.take();
            at = 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    @Override
    public double progress() {
        return batch.progress;
    }

    @Override
    public void close() throws IOException {
        thread.close();
        cells.close();
    }
}
