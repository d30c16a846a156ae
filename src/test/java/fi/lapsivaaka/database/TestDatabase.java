package fi.lapsivaaka.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/**
 * A database of its own on one real PostgreSQL server, which all tests of a run share.
 *
 * <p>The server starts with the first test that asks and ends with the Java process; each database is a copy of one that
 * Flyway migrated, so a fresh one costs a fraction of a second.
 */
public record TestDatabase(String url, String user, String password) {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String TEMPLATE = "migrated";

    /** Where tests unpack the programs of PostgreSQL, once for all of them. */
    static final Path PROGRAMS = Path.of("target", "postgresql").toAbsolutePath();

    /** A migrated database nobody else uses. */
    public static TestDatabase migrated() {
        return Server.copy(TEMPLATE);
    }

    /** A database with nothing in it. */
    public static TestDatabase empty() {
        return Server.copy("template0");
    }

    public DataSource dataSource() {
        return new DriverManagerDataSource(url, user, password);
    }

    /** Started on first use, by the class loader's own rules exactly once. */
    private static final class Server {

        private static final EmbeddedPostgres POSTGRES = start();

        static {
            TestDatabase template = create(TEMPLATE, "template0");
            Flyway.configure().dataSource(template.dataSource()).load().migrate();
        }

        private static EmbeddedPostgres start() {
            try {
                Path data = Files.createTempDirectory("lapsivaaka-test-");
                EmbeddedPostgres postgres = EmbeddedPostgres.start(data, PROGRAMS);
                Runtime.getRuntime().addShutdownHook(new Thread(() -> end(postgres, data)));
                return postgres;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void end(EmbeddedPostgres postgres, Path data) {
            postgres.close();
            try {
                FileSystemUtils.deleteRecursively(data);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        static TestDatabase copy(String template) {
            return create("test" + COUNT.incrementAndGet(), template);
        }

        private static TestDatabase create(String name, String template) {
            try (Connection connection = POSTGRES.administer();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE " + name + " TEMPLATE " + template + " OWNER " + POSTGRES.user());
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return new TestDatabase(POSTGRES.jdbcUrl(name), POSTGRES.user(), POSTGRES.password());
        }
    }
}
