package fi.lapsivaaka.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.lapsivaaka.Money;
import fi.lapsivaaka.database.PostgresTest;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(properties = "lapsivaaka.demo=false")
@PostgresTest
class LedgerImporterIT {

    private static final Origin ORIGIN = new Origin("Testiaineisto", "");

    /** Another connection that has written something and not ended its transaction. */
    private static final String WRITING =
            "backend_xid is not null and pid <> pg_backend_pid() and datname = current_database()";

    @Autowired
    private LedgerImporter importer;

    @Autowired
    private LedgerImports imports;

    @Autowired
    private Organisations organisations;

    @Autowired
    private JdbcClient client;

    /** Every test has an organisation of its own, since nothing imported ever goes away. */
    private final String organisation = "Koekunta " + UUID.randomUUID();

    private LedgerImport take(String content) throws IOException {
        return take(LedgerSource.of("ledger.csv", content.getBytes(StandardCharsets.UTF_8)));
    }

    private LedgerImport take(LedgerSource source) throws IOException {
        return importer.take(source, new LedgerOptions(organisation, "", 2025, ""), ORIGIN);
    }

    private long sum(LedgerImport taken, Phase phase) {
        return client.sql(
                        "select coalesce(sum(amount_cents), 0)::bigint from ledger_amount where import_id = ? and phase = ?")
                .params(taken.id(), phase.code())
                .query(Long.class)
                .single();
    }

    private List<LedgerImport> kept() {
        return organisations
                .findByName(organisation)
                .map(found -> imports.findByOrganisationIdOrderByImportedAtDesc(found.id()))
                .orElse(List.of());
    }

    @Test
    void keepsAmountsByKeyAndPhase() throws IOException {
        LedgerImport taken = take("""
                lautakunta;tulosalue;talousarvio;muutokset;toteuma
                Sivistys;Perusopetus;100,00;-10,50;95,25
                Sivistys;Perusopetus;1,00;;1,00
                Sivistys;"Lukio \\ ja
                toinen	rivi";50,00;;49,99
                Sivistys;Yhteensä;151,00;-10,50;146,24
                """);

        assertThat(taken.rowCount()).isEqualTo(3);
        assertThat(taken.sumRowCount()).isEqualTo(1);
        assertThat(taken.keyCount()).isEqualTo(2);
        assertThat(sum(taken, Phase.BUDGET)).isEqualTo(15_100);
        assertThat(sum(taken, Phase.CHANGES)).isEqualTo(-1_050);
        assertThat(sum(taken, Phase.ACTUAL)).isEqualTo(14_624);
        assertThat(imports.findById(taken.id()).orElseThrow().totals())
                .containsExactlyInAnyOrder(
                        new LedgerImport.PhaseTotal("budget", 15_100),
                        new LedgerImport.PhaseTotal("changes", -1_050),
                        new LedgerImport.PhaseTotal("actual", 14_624));
        assertThat(client.sql("""
                                select result_area from ledger_key key join ledger_amount on key_id = key.id
                                where import_id = ? and phase = 'actual' order by result_area
                                """).param(taken.id()).query(String.class).list())
                .containsExactly("Lukio \\ ja\ntoinen\trivi", "Perusopetus");
    }

    @Test
    void keepsEntriesBesideTheirSum() throws IOException {
        LedgerImport taken = take("""
                pvm;tili;talousarvio;summa
                31.1.2025;4300;9;5,00
                1.2.2025;4300;;-1,25
                ;4300;;2,00
                1.12.2025;4400;;7,00
                """);

        assertThat(client.sql("""
                                select account || ' ' || phase || ' ' || lines::text || ' ' || days::text || ' ' || cents::text
                                from ledger_amount join ledger_key on ledger_key.id = key_id
                                where import_id = ? order by account, phase
                                """).param(taken.id()).query(String.class).list())
                .containsExactly(
                        "4300 actual {2,3,4} {2025-01-31,2025-02-01,NULL} {500,-125,200}",
                        "4300 budget {2} {2025-01-31} {900}",
                        "4400 actual {5} {2025-12-01} {700}");
        assertThat(taken.firstDay()).isEqualTo("2025-01-31");
        assertThat(taken.lastDay()).isEqualTo("2025-12-01");
    }

    @Test
    void takesWhatIsWrittenInTwoWaysForOneKey() throws IOException {
        LedgerImport taken = take("""
                kustannuspaikan nimi;palveluluokka;summa
                Koulu A;3051;1,00
                Koulu A ;3051.0;2,00
                Koulu A;3051 ;4,00
                """);

        assertThat(taken.keyCount()).isEqualTo(1);
        assertThat(client.sql("select lines::text || cents::text from ledger_amount where import_id = ?")
                        .param(taken.id())
                        .query(String.class)
                        .list())
                .containsExactly("{2,3,4}{100,200,400}");
        assertThat(take("kustannuspaikan nimi;palveluluokka;ennuste\nKoulu A;3051;9\nKoulu B;3051;9\n")
                        .keyCount())
                .isEqualTo(2);
    }

    @Test
    void takesMonthlyFilesOneAfterTheOther() throws IOException {
        take("pvm;tili;summa\n1.1.2025;4300;5\n31.1.2025;4300;5\n");
        take("pvm;tili;summa\n1.2.2025;4300;5\n28.2.2025;4300;5\n");

        assertThatThrownBy(() -> take("pvm;tili;summa\n28.2.2025;4300;6\n31.3.2025;4300;5\n"))
                .isInstanceOfSatisfying(RefusedImport.class, refused -> assertThat(refused.reason())
                        .isEqualTo(RefusedImport.Reason.SAME_FIGURES));
    }

    @Test
    void tellsYearsOfColumnsApart() throws IOException {
        take("tulosalue;TP 2023;TA 2024;TA 2025\nLukio;1;2;4\n");

        assertThat(client.sql("""
                                select ledger_import_year.year || ' ' || phase || ' ' || total_cents
                                from ledger_import_year join ledger_import on id = import_id
                                join organisation on organisation.id = organisation_id
                                where name_fi = ? order by 1
                                """).param(organisation).query(String.class).list())
                .containsExactly("2023 actual 100", "2024 budget 200", "2025 budget 400");
        assertThat(take("tulosalue;TP 2024\nLukio;3\n").firstYear()).isEqualTo(2024);
    }

    @Test
    void keepsTheDecisionsOfChanges() throws IOException {
        LedgerImport taken = take("""
                tulosalue;päätös;talousarvio;muutokset
                Lukio;KV 12.5.2025 § 34;100;5
                Lukio;KV 1.9.2025 § 60;;-2
                Perusopetus;;100;
                """);

        assertThat(client.sql(
                                "select decision || ' ' || amount_cents from ledger_change where import_id = ? order by line")
                        .param(taken.id())
                        .query(String.class)
                        .list())
                .containsExactly("KV 12.5.2025 § 34 500", "KV 1.9.2025 § 60 -200");
    }

    @Test
    void keepsPrintedSumsThatDoNotAddUp() throws IOException {
        LedgerImport taken = take("""
                lautakunta;tulosalue;talousarvio;toteuma
                Sivistys;Perusopetus;100;90
                Sivistys;Lukio;50;49
                Sivistys;Yhteensä;150;140
                Tekniikka;Kadut;10;11
                Tekniikka;Yhteensä;10;11
                ;Kaikki yhteensä;160;150
                """);

        assertThat(client.sql("""
                                select line || ' ' || phase || ' ' || printed_cents || ' ' || counted_cents
                                from ledger_import_sum where import_id = ? order by line
                                """).param(taken.id()).query(String.class).list())
                .containsExactly("4 actual 14000 13900");
        assertThat(sum(taken, Phase.ACTUAL)).isEqualTo(15_000);
    }

    @Test
    void knowsMunicipalitiesAndCountiesByName() throws IOException {
        LedgerImport kunta = importer.take(
                LedgerSource.of(
                        "a.csv", "kunta;vuosi;tili;summa\nÄhtäri;1999;4300;1\n".getBytes(StandardCharsets.UTF_8)),
                LedgerOptions.none(),
                ORIGIN);
        LedgerImport county = importer.take(
                LedgerSource.of(
                        "b.csv",
                        "hyvinvointialue;vuosi;tili;summa\nKainuun hyvinvointialue;1999;4300;1\n"
                                .getBytes(StandardCharsets.UTF_8)),
                LedgerOptions.none(),
                ORIGIN);

        Organisation first = organisations.findById(kunta.organisationId()).orElseThrow();
        assertThat(first.code()).isEqualTo("989");
        assertThat(first.nameSv()).isEqualTo("Etseri");
        assertThat(first.practice()).isFalse();
        Organisation second = organisations.findById(county.organisationId()).orElseThrow();
        assertThat(second.kind()).isEqualTo("hva");
        assertThat(second.nameSv()).isEqualTo("Kajanalands välfärdsområde");
    }

    @Test
    void refusesTheSameFileUntilItIsWithdrawn() throws IOException {
        LedgerImport first = take("tili;summa\n4300;5\n");

        assertThatThrownBy(() -> take("tili;summa\n4300;5\n")).isInstanceOfSatisfying(RefusedImport.class, refused -> {
            assertThat(refused.reason()).isEqualTo(RefusedImport.Reason.SAME_FILE);
            assertThat(refused.before().id()).isEqualTo(first.id());
        });

        assertThat(imports.withdraw(first.id(), Instant.parse("2026-01-01T00:00:00Z"), "väärä tiedosto"))
                .isTrue();
        assertThat(imports.withdraw(first.id(), Instant.parse("2026-01-02T00:00:00Z"), "uudelleen"))
                .isFalse();
        assertThat(take("tili;summa\n4300;5\n").id()).isNotEqualTo(first.id());
    }

    @Test
    void refusesFiguresThatWouldCountTwice() throws IOException {
        take("tili;summa\n4300;5\n");

        assertThatThrownBy(() -> take("tili;toteuma\n4300;6\n"))
                .isInstanceOfSatisfying(RefusedImport.class, refused -> assertThat(refused.reason())
                        .isEqualTo(RefusedImport.Reason.SAME_FIGURES));
        assertThat(take("tili;talousarvio\n4300;6\n").totals()).hasSize(1);
    }

    @Test
    void tellsAllProblemsAndKeepsNothing() {
        assertThatThrownBy(() -> importer.take(
                        LedgerSource.of(
                                "ledger.csv", """
                                kunta;vuosi;tili;summa
                                %1$s;2025;4300;5
                                %1$s;;4300;5
                                Muu;2025;4300;5
                                %1$s;2025;4300;viisi
                                """.formatted(organisation).getBytes(StandardCharsets.UTF_8)),
                        LedgerOptions.none(),
                        ORIGIN))
                .isInstanceOfSatisfying(RefusedLedger.class, refused -> assertThat(refused.problems())
                        .extracting(LedgerProblem::line)
                        .containsExactly(3L, 4L, 5L));

        assertThat(organisations.findByName(organisation)).isEmpty();
    }

    @Test
    void refusesAFileWhoseAmountsAreAllEmpty() {
        assertThatThrownBy(() -> take("tili;toteuma;summa\n4300;;5\n"))
                .isInstanceOf(RefusedLedger.class)
                .hasMessageContaining("no rows");
    }

    @Test
    void refusesAFileWithoutOrganisation() {
        assertThatThrownBy(() -> importer.take(
                        LedgerSource.of("a.csv", "tili;summa\n4300;5\n".getBytes(StandardCharsets.UTF_8)),
                        LedgerOptions.none(),
                        ORIGIN))
                .isInstanceOf(RefusedLedger.class)
                .hasMessageContaining("organisation");
    }

    @Test
    void keepsNothingWhenTheFileBreaksOff() {
        assertThatThrownBy(() -> take(breakingWhileKept(() -> {
                    throw new IOException("the disk is gone");
                })))
                .hasRootCauseMessage("the disk is gone");

        assertNothingKept();
    }

    @Test
    void keepsNothingWhenTheDatabaseConnectionIsKilled() {
        assertThatThrownBy(() -> take(breakingWhileKept(
                        () -> elsewhere("select pg_terminate_backend(pid) from pg_stat_activity where " + WRITING))))
                .satisfies(failure -> assertThat(Stream.iterate(failure, Objects::nonNull, Throwable::getCause))
                        .hasAtLeastOneElementOfType(SQLException.class));

        assertNothingKept();
    }

    /** Asks outside the transaction of the test's thread. */
    private boolean elsewhere(String question) {
        return CompletableFuture.supplyAsync(
                        () -> client.sql(question).query(Boolean.class).single())
                .join();
    }

    private void assertNothingKept() {
        assertThat(kept()).isEmpty();
        assertThat(client.sql("select count(*) from ledger_key where cost_centre_name like ?")
                        .param(organisation + "%")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    /** A ledger whose keys are kept while it is read; near its end, when the first were kept, something happens. */
    private LedgerSource breakingWhileKept(Callable<?> event) {
        StringBuilder text = new StringBuilder("kustannuspaikan nimi;summa\n");
        for (int i = 0; i < 40_000; i++) {
            text.append(organisation).append(" yksikkö ").append(i).append(";1\n");
        }
        byte[] content = text.toString().getBytes(StandardCharsets.UTF_8);
        return new LedgerSource() {
            @Override
            public String name() {
                return "ledger.csv";
            }

            @Override
            public InputStream open() {
                int near = content.length - 100_000;
                return new SequenceInputStream(
                        new ByteArrayInputStream(content, 0, near),
                        new FilterInputStream(new ByteArrayInputStream(content, near, content.length - near)) {
                            @Override
                            public int read(byte[] bytes, int offset, int length) throws IOException {
                                happen();
                                return super.read(bytes, offset, length);
                            }
                        });
            }

            private void happen() throws IOException {
                if (elsewhere("select exists (select 1 from pg_stat_activity where " + WRITING + ")")) {
                    try {
                        event.call();
                    } catch (IOException e) {
                        throw e;
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                }
            }
        };
    }

    @Test
    void letsOnlyOneOfTwoEqualImportsAtOnceIn() throws Exception {
        take("tili;ennuste\n4300;5\n"); // the organisation is there
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<LedgerImport>> both =
                    threads.invokeAll(List.of(() -> take("tili;summa\n1;5\n"), () -> take("tili;summa\n1;5\n")));
            int taken = 0;
            for (Future<LedgerImport> one : both) {
                try {
                    one.get();
                    taken++;
                } catch (java.util.concurrent.ExecutionException e) {
                    assertThat(e).hasCauseInstanceOf(RefusedImport.class);
                }
            }
            assertThat(taken).isEqualTo(1);
            assertThat(kept()).hasSize(2);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void neverChangesWhatWasTakenIn() throws IOException {
        LedgerImport taken = take("tili;summa\n4300;5\n");

        for (String change : List.of(
                "update ledger_amount set amount_cents = 1",
                "delete from ledger_amount",
                "update ledger_key set body = 'x'",
                "update ledger_import_total set total_cents = 1",
                "update ledger_import set row_count = 7",
                "delete from ledger_import")) {
            assertThatThrownBy(() -> client.sql(change).update())
                    .as(change)
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("never change");
        }
        assertThat(sum(taken, Phase.ACTUAL)).isEqualTo(500);
    }

    @Test
    void addsUpToTheCentWhateverTheFile() throws IOException {
        Random random = new Random(7);
        for (int i = 0; i < 25; i++) {
            boolean comma = random.nextBoolean();
            StringBuilder text = new StringBuilder("kustannuspaikan nimi;palveluluokka;tili;talousarvio;summa\n");
            List<Money> budget = new ArrayList<>();
            List<Money> actual = new ArrayList<>();
            for (int row = 0; row < 1 + random.nextInt(400); row++) {
                text.append("Yksikkö ").append(random.nextInt(20)).append(';');
                text.append(random.nextInt(3) == 0 ? "" : 3000 + random.nextInt(50))
                        .append(';');
                text.append(4000 + random.nextInt(9));
                for (List<Money> column : List.of(budget, actual)) {
                    Money money = new Money(random.nextLong(2_000_000_000L) - 500_000_000L);
                    column.add(money);
                    String euros = new BigDecimal(money.toString()).toPlainString();
                    text.append(';').append(comma ? euros.replace('.', ',') : euros);
                }
                text.append('\n');
            }
            LedgerImport taken = importer.take(
                    LedgerSource.of("random.csv", text.toString().getBytes(StandardCharsets.ISO_8859_1)),
                    new LedgerOptions(organisation, "", 2000 + i, ""),
                    ORIGIN);

            assertThat(sum(taken, Phase.BUDGET))
                    .isEqualTo(budget.stream().mapToLong(Money::cents).sum());
            assertThat(sum(taken, Phase.ACTUAL))
                    .isEqualTo(actual.stream().mapToLong(Money::cents).sum());
        }
    }
}
