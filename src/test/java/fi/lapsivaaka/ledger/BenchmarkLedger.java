package fi.lapsivaaka.ledger;

import fi.lapsivaaka.LapsivaakaApplication;
import fi.lapsivaaka.database.TestDatabase;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** What the benchmarks of whole ledgers work with: made-up ledgers of any size, and the service without demonstration data. */
public final class BenchmarkLedger {

    private static final String COLUMNS =
            "toimielin;tulosalue;kustannuspaikka;kustannuspaikan nimi;palveluluokka;tili;tilin nimi;toimittaja;"
                    + "toimittajan tol;postinumero;vuosi;pvm;summa";

    private static final int NEWEST = 2025;

    private BenchmarkLedger() {}

    /** The whole service on a database. */
    public static ConfigurableApplicationContext service(TestDatabase database) {
        return new SpringApplicationBuilder(LapsivaakaApplication.class)
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + database.url(),
                        "--spring.datasource.username=" + database.user(),
                        "--spring.datasource.password=" + database.password(),
                        "--lapsivaaka.data=target/test-data",
                        "--lapsivaaka.sign-in.practice-with-external-database=true",
                        "--lapsivaaka.demo=false");
    }

    /** A made-up ledger: units of all kinds, each with accounts, suppliers and areas; the same for the same numbers. */
    public static Path of(int entries, int keys) throws IOException {
        return of(entries, keys, NEWEST);
    }

    /** The same of another year: every tenth unit then books on one account less. */
    public static Path of(int entries, int keys, int year) throws IOException {
        Path file = Path.of("target", "benchmark", "ledger-" + entries + "-" + keys + "-" + year + ".csv");
        if (Files.exists(file)) {
            return file;
        }
        Files.createDirectories(file.getParent());
        Random random = new Random(entries);
        List<String> made = keys(keys, year < NEWEST, random);
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(COLUMNS + "\n");
            for (int i = 0; i < entries; i++) {
                out.write(made.get(i < keys ? i : random.nextInt(keys)));
                out.write(String.format(
                        Locale.ROOT,
                        ";%d;%d-%02d-%02d;%d.%02d%n",
                        year,
                        year,
                        1 + random.nextInt(12),
                        1 + random.nextInt(28),
                        random.nextInt(20_000) - 1_000,
                        random.nextInt(100)));
            }
        }
        return file;
    }

    private static List<String> keys(int count, boolean earlier, Random random) {
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
            int known = accounts.size() - (earlier && unit % 10 == 0 ? 1 : 0);
            keys.add(String.format(Locale.ROOT, units.get(unit % units.size()), 1_000 + unit, unit) + ";"
                    + accounts.get(i % known) + ";Toimittaja " + (i % 50) + " Oy;"
                    + (45_000 + random.nextInt(50) * 10) + ";" + (10_000 + unit % 300 * 10));
        }
        return keys;
    }
}
