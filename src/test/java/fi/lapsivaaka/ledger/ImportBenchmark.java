package fi.lapsivaaka.ledger;

import fi.lapsivaaka.database.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * How fast a whole city's ledger is taken in and classified, beside a bare {@code COPY} of the same file into a table
 * without keys, indexes or checks in the same PostgreSQL. Both are done in turn, so that a busy machine slows both; the
 * ratio of their times is what counts. docs/performance.md tells how to run it.
 */
public final class ImportBenchmark {

    private static final String BARE = """
            create table bare (body text, result_area text, cost_centre text, cost_centre_name text, service_class text,
                account text, account_name text, supplier text, supplier_industry text, area text, year smallint, day date,
                amount numeric(16, 2))
            """;

    /** Rounds until the Java machine has compiled what it needs; they are told, but not counted. */
    private static final int WARM_UP = 3;

    private ImportBenchmark() {}

    /**
     * @param arguments entries, keys and rounds counted; a million, a hundred thousand and five where they are not given
     */
    public static void main(String[] arguments) throws IOException, SQLException {
        int entries = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        int keys = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000;
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 5;
        Path file = BenchmarkLedger.of(entries, keys);
        System.out.printf(Locale.ROOT, "%,d entries, %,d keys, %,d bytes%n", entries, keys, Files.size(file));
        TestDatabase database = TestDatabase.migrated();
        List<Double> ratios = new ArrayList<>();
        try (ConfigurableApplicationContext context = BenchmarkLedger.service(database);
                Connection connection = database.dataSource().getConnection()) {
            LedgerImporter importer = context.getBean(LedgerImporter.class);
            for (int round = 1 - WARM_UP; round <= rounds; round++) {
                double before = processorSeconds();
                double bare = bare(connection, file);
                double between = processorSeconds();
                double taken = taken(importer, file, round);
                double after = processorSeconds();
                System.out.printf(
                        Locale.ROOT,
                        "%s COPY %.2f s (processor %.2f s), import and classification %.2f s (processor %.2f s),"
                                + " ratio %.2f%n",
                        round <= 0 ? "warming up:" : "round " + round + ":",
                        bare,
                        between - before,
                        taken,
                        after - between,
                        bare / taken);
                if (round > 0) {
                    ratios.add(bare / taken);
                }
            }
        }
        double[] sorted =
                ratios.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "median ratio %.2f of %s, heap at most %,d MB%n",
                sorted[sorted.length / 2],
                Arrays.toString(sorted),
                Runtime.getRuntime().maxMemory() >> 20);
    }

    private static double bare(Connection connection, Path file) throws IOException, SQLException {
        try (Statement statement = connection.createStatement();
                InputStream stream = Files.newInputStream(file)) {
            statement.execute("drop table if exists bare");
            statement.execute(BARE);
            long start = System.nanoTime();
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy bare from stdin (format csv, header, delimiter ';')", stream, 1 << 16);
            double seconds = seconds(start);
            statement.execute("drop table bare");
            return seconds;
        }
    }

    /** Each round has an organisation of its own: all keys are new to it. */
    private static double taken(LedgerImporter importer, Path file, int round) throws IOException {
        long start = System.nanoTime();
        importer.take(
                LedgerSource.of(file),
                new LedgerOptions("Koekunta " + (round + WARM_UP), "", 0, ""),
                new Origin("Made up", ""));
        return seconds(start);
    }

    /** What this process and PostgreSQL below it have used. */
    private static double processorSeconds() {
        return Stream.concat(
                        Stream.of(ProcessHandle.current()),
                        ProcessHandle.current().descendants())
                .mapToDouble(process -> process.info()
                        .totalCpuDuration()
                        .map(used -> used.toNanos() / 1e9)
                        .orElse(0.0))
                .sum();
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
