package fi.lapsivaaka.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * A thread beside an import, in which its keys are kept and told to its followers while the file is still being read. The
 * database connection is its own until {@link #ids} was asked.
 */
final class KeyLine implements AutoCloseable {

    private static final int AT_ONCE = 4_000;

    private final KeyIds database;
    private final List<ImportFollower.Following> followers;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> new Thread(work, "import-keys"));
    private final List<Future<long[]>> batches = new ArrayList<>();
    private int handedOver;

    KeyLine(Connection connection, UUID organisation, List<ImportFollower.Following> followers) throws SQLException {
        this.database = new KeyIds(connection, organisation);
        this.followers = followers;
    }

    /** Tells which keys there are by now; the ones told before still stand at their places. */
    void tell(List<LedgerKey> keys) {
        if (keys.size() - handedOver >= AT_ONCE) {
            handOver(keys);
        }
    }

    private void handOver(List<LedgerKey> keys) {
        List<LedgerKey> fresh = List.copyOf(keys.subList(handedOver, keys.size()));
        handedOver = keys.size();
        batches.add(thread.submit(() -> {
            long[] ids = database.of(fresh);
            followers.forEach(follower -> follower.keys(fresh, ids));
            return ids;
        }));
    }

    /** The id of each key, in the same order. */
    long[] ids(List<LedgerKey> keys) throws SQLException {
        if (keys.size() > handedOver) {
            handOver(keys);
        }
        long[] ids = new long[keys.size()];
        int at = 0;
        for (Future<long[]> batch : batches) {
            long[] given = done(batch);
            System.arraycopy(given, 0, ids, at, given.length);
            at += given.length;
        }
        return ids;
    }

    /** Begins with other keys. */
    void restart() {
        batches.clear();
        handedOver = 0;
    }

    /** Has something done in the thread. */
    Future<Void> run(Runnable work) {
        return thread.submit(Executors.callable(work, (Void) null));
    }

    static <T> T done(Future<T> work) throws SQLException {
        try {
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof SQLException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Nothing touches the database connection any more afterwards. */
    @Override
    public void close() {
        thread.shutdownNow();
        boolean interrupted = false;
        try {
            while (!thread.awaitTermination(1, TimeUnit.MINUTES)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
