package fi.lapsivaaka.ledger;

import fi.lapsivaaka.LapsivaakaApplication;
import fi.lapsivaaka.database.TestDatabase;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * How fast a whole city's ledger is taken in and classified, beside a bare {@code COPY} of the same file into a table
 * without keys, indexes or checks in the same PostgreSQL. Both are done in turn, so that a busy machine slows both; the
 * ratio of their times is what counts. docs/performance.md tells how to run it.
 */
public final class ImportBenchmark {

    private static final String COLUMNS =
            "toimielin;tulosalue;kustannuspaikka;kustannuspaikan nimi;palveluluokka;tili;tilin nimi;toimittaja;"
                    + "toimittajan tol;postinumero;vuosi;pvm;summa";

    private static final String BARE = """
            create table bare (body text, result_area text, cost_centre text, cost_centre_name text, service_class text,
                account text, account_name text, supplier text, supplier_industry text, area text, year smallint, day date,
                amount numeric(16, 2))
            """;

    private ImportBenchmark() {}

    /**
     * @param arguments entries, keys and rounds; a million, a hundred thousand and five where they are not given
     */
    public static void main(String[] arguments) throws IOException, SQLException {
        int entries = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        int keys = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000;
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 5;
        Path file = ledger(entries, keys);
        System.out.printf(Locale.ROOT, "%,d entries, %,d keys, %,d bytes%n", entries, keys, Files.size(file));
        TestDatabase database = TestDatabase.migrated();
        List<Double> ratios = new ArrayList<>();
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(LapsivaakaApplication.class)
                        .run(
                                "--server.port=0",
                                "--spring.datasource.url=" + database.url(),
                                "--spring.datasource.username=" + database.user(),
                                "--spring.datasource.password=" + database.password(),
                                "--lapsivaaka.data=target/test-data",
                                "--lapsivaaka.demo=false");
                Connection connection = database.dataSource().getConnection()) {
            LedgerImporter importer = context.getBean(LedgerImporter.class);
            for (int round = 0; round <= rounds; round++) {
                double before = processorSeconds();
                double bare = bare(connection, file);
                double between = processorSeconds();
                double taken = taken(importer, file, round);
                double after = processorSeconds();
                System.out.printf(
                        Locale.ROOT,
                        "%s COPY %.2f s (processor %.2f s), import and classification %.2f s (processor %.2f s),"
                                + " ratio %.2f%n",
                        round == 0 ? "warming up:" : "round " + round + ":",
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
                LedgerSource.of(file), new LedgerOptions("Koekunta " + round, "", 0, ""), new Origin("Made up", ""));
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

    /** A made-up ledger: units of all kinds, each with accounts, suppliers and areas; the same for the same numbers. */
    private static Path ledger(int entries, int keys) throws IOException {
        Path file = Path.of("target", "benchmark", "ledger-" + entries + "-" + keys + ".csv");
        if (Files.exists(file)) {
            return file;
        }
        Files.createDirectories(file.getParent());
        Random random = new Random(entries);
        List<String> made = keys(keys, random);
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(COLUMNS + "\n");
            for (int i = 0; i < entries; i++) {
                out.write(made.get(i < keys ? i : random.nextInt(keys)));
                out.write(String.format(
                        Locale.ROOT,
                        ";2025;2025-%02d-%02d;%d.%02d%n",
                        1 + random.nextInt(12),
                        1 + random.nextInt(28),
                        random.nextInt(20_000) - 1_000,
                        random.nextInt(100)));
            }
        }
        return file;
    }

    private static List<String> keys(int count, Random random) {
        List<String> units = List.of(
                "Sivistyslautakunta;Perusopetus;%d;Koulu %d;3051",
                "Sivistyslautakunta;Varhaiskasvatus;%d;Päiväkoti %d;3021",
                "Sivistyslautakunta;Nuorisopalvelut;%d;Nuorisotila %d;3360",
                "Sivistyslautakunta;Lukiokoulutus;%d;Lukio %d;3061",
                "Hyvinvointilautakunta;Kirjastopalvelut;%d;Kirjasto %d;3510",
                "Tekninen lautakunta;Kadut ja yleiset alueet;%d;Katualue %d;4110",
                "Kaupunginhallitus;Hallintopalvelut;%d;Hallinnon yksikkö %d;1101",
                "Hyvinvointilautakunta;Liikuntapalvelut;%d;Liikuntapaikka %d;3430");
        List<String> accounts = List.of(
                "4000;Maksetut palkat ja palkkiot",
                "4110;Eläkevakuutusmaksut",
                "4340;Asiantuntijapalvelut",
                "4390;Rakennusten ja alueiden rakentamis- ja kunnossapitopalvelut",
                "4420;Matkustus- ja kuljetuspalvelut",
                "4500;Toimisto- ja koulutarvikkeet",
                "4580;Kalusto",
                "4820;Rakennusten ja huoneistojen vuokrat");
        List<String> keys = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int unit = i / 50;
            keys.add(String.format(Locale.ROOT, units.get(unit % units.size()), 1_000 + unit, unit) + ";"
                    + accounts.get(i % accounts.size()) + ";Toimittaja " + (i % 50) + " Oy;"
                    + (45_000 + random.nextInt(50) * 10) + ";" + (10_000 + unit % 300 * 10));
        }
        return keys;
    }
}
