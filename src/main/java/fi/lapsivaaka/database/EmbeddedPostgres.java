package fi.lapsivaaka.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL on this machine, with its data in a folder, for as long as it is not closed.
 *
 * <p>It listens on the loopback address and a free port, keeps every committed row through any kind of end, and is started
 * again on the same port when it dies before its time.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final String NAME = "lapsivaaka";
    private static final int ATTEMPTS = 3;
    private static final long LONGEST_PAUSE_SECONDS = 30;

    private final DataFolder folder;
    private final Binaries binaries;
    private final Account account;
    private final Cluster cluster;
    private final int port;
    private ServerProcess server;
    private boolean closed;

    private EmbeddedPostgres(DataFolder folder, Binaries binaries) throws IOException, InterruptedException {
        this.folder = folder;
        this.binaries = binaries;
        this.account = Account.forData(folder, folder.cluster(binaries.major()));
        this.cluster = Cluster.in(folder, binaries, account);
        StartRefused refusal = null;
        ServerProcess started = null;
        int chosen = 0;
        for (int attempt = 0; attempt < ATTEMPTS && started == null; attempt++) {
            try {
                chosen = ServerProcess.freePort();
                started = startServer(chosen);
            } catch (StartRefused e) {
                refusal = e;
                Thread.sleep(500);
            }
        }
        if (started == null) {
            throw refusal == null ? new IllegalStateException() : refusal;
        }
        this.port = chosen;
        this.server = started;
    }

    /** Starts on a data folder that also takes the unpacked programs. */
    public static EmbeddedPostgres start(Path data) {
        return start(data, data);
    }

    /**
     * Starts, and returns when connections are taken.
     *
     * @param data the folder of the data, made when there is none
     * @param programs where the programs are unpacked to; several data folders may share it
     * @throws StartRefused with the reason and what helps
     */
    public static EmbeddedPostgres start(Path data, Path programs) {
        String archive = Binaries.archive(System.getProperty("os.name"), System.getProperty("os.arch"));
        DataFolder folder = DataFolder.hold(data);
        try {
            Unfinished.sweep(folder.path());
            EmbeddedPostgres postgres = new EmbeddedPostgres(
                    folder, Binaries.unpacked(archive, programs.toAbsolutePath().normalize()));
            postgres.createDatabase();
            postgres.guard(postgres.server);
            return postgres;
        } catch (IOException e) {
            folder.close();
            throw DataFolder.unusable(data, e);
        } catch (InterruptedException e) {
            folder.close();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    private ServerProcess startServer(int onPort) throws IOException, InterruptedException {
        return ServerProcess.start(binaries, account, cluster.path(), folder.log(), onPort);
    }

    /** The service works with a role that owns its database and nothing else. */
    private void createDatabase() {
        try (Connection connection = administer();
                Statement statement = connection.createStatement()) {
            if (!exists(statement, "SELECT 1 FROM pg_roles WHERE rolname = '" + NAME + "'")) {
                statement.execute("CREATE ROLE " + NAME + " LOGIN PASSWORD '" + cluster.password() + "'");
            }
            if (!exists(statement, "SELECT 1 FROM pg_database WHERE datname = '" + NAME + "'")) {
                statement.execute("CREATE DATABASE " + NAME + " OWNER " + NAME);
            }
        } catch (SQLException e) {
            close();
            throw ServerProcess.failed("database", String.valueOf(e.getMessage()));
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    /** A connection with all rights, for what the service's own role may not do: creating databases. */
    Connection administer() throws SQLException {
        return DriverManager.getConnection(jdbcUrl("postgres"), Cluster.ADMINISTRATOR, cluster.password());
    }

    private void guard(ServerProcess watched) {
        CompletableFuture<Void> unused = watched.onExit().thenRunAsync(() -> {
            if (!isClosed()) {
                log.warn(
                        "PostgreSQL päättyi yllättäen, käynnistetään uudelleen. PostgreSQL ended unexpectedly, starting it again. [DB-RESTART]");
                restart(0);
            }
        });
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    private synchronized void restart(long pauseSeconds) {
        if (closed) {
            return;
        }
        try {
            server.stop();
            server = startServer(port);
            guard(server);
            log.warn("PostgreSQL toimii taas. PostgreSQL works again. [DB-RESTARTED]");
        } catch (IOException | StartRefused e) {
            long next = Math.min(LONGEST_PAUSE_SECONDS, pauseSeconds * 2 + 1);
            log.error("{} [DB-RESTART-FAILED, {} s]", e.getMessage(), next);
            CompletableFuture.delayedExecutor(next, TimeUnit.SECONDS).execute(() -> restart(next));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The address of the service's database. */
    public String jdbcUrl() {
        return jdbcUrl(NAME);
    }

    String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public String user() {
        return NAME;
    }

    public String password() {
        return cluster.password();
    }

    /** Stops PostgreSQL cleanly and lets go of the data folder. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            server.stop();
        } catch (IOException e) {
            log.warn("PostgreSQL [DB-STOP] {}", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            folder.close();
        }
    }
}
