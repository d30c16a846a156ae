package fi.lapsivaaka.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class EmbeddedPostgresIT {

    private static final Path PROGRAMS = TestDatabase.PROGRAMS;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    static Path pristine;

    @TempDir
    Path room;

    @BeforeAll
    static void makeDataOnce() {
        start(pristine.resolve("data")).close();
    }

    /** A data folder after the first start; making each anew would cost seconds. */
    private Path data() {
        Commands.Result copied =
                Commands.run(List.of("cp", "-a", pristine.resolve("data").toString(), room.toString()));
        assertThat(copied).isEqualTo(new Commands.Result(true, ""));
        return room.resolve("data");
    }

    @Test
    void keepsWhatWasWrittenOverAStop() throws IOException {
        Path data = room.resolve("data");
        try (EmbeddedPostgres postgres = start(data)) {
            client(postgres).sql("CREATE TABLE kept AS SELECT 7 AS number").update();
        }
        Files.createDirectories(data.resolve(Unfinished.PREFIX + "by-a-crash/pgdata"));

        try (EmbeddedPostgres postgres = start(data)) {
            assertThat(number(postgres, "SELECT number FROM kept")).isEqualTo(7);
        }

        assertThat(data.resolve(Unfinished.PREFIX + "by-a-crash")).doesNotExist();
        assertThat(List.of("password", "postgresql.log")).allSatisfy(name -> assertThat(
                        PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve(name))))
                .isEqualTo("rw-------"));
    }

    @Test
    void losesNoCommittedRowWhenTheProcessIsKilled() throws Exception {
        Path data = data();
        long server;
        try (ChildJava child = ChildJava.run(
                WritingChild.class, data.toString(), PROGRAMS.toString(), Integer.toString(Integer.MAX_VALUE))) {
            child.awaitLine("committed 200");
            server = postmaster(data);
            child.kill();
        }

        await().atMost(PATIENCE).until(() -> !Files.exists(Path.of("/proc", Long.toString(server))));
        try (EmbeddedPostgres postgres = start(data)) {
            assertThat(number(postgres, "SELECT max(number) FROM kept")).isGreaterThanOrEqualTo(200);
            assertThat(number(postgres, "SELECT max(number) - count(*) FROM kept"))
                    .isZero();
        }
    }

    @Test
    void losesNoCommittedRowWhenEverythingIsKilledAtOnce() throws Exception {
        Path data = data();
        try (ChildJava child = ChildJava.run(
                WritingChild.class, data.toString(), PROGRAMS.toString(), Integer.toString(Integer.MAX_VALUE))) {
            child.awaitLine("committed 100");
            List<ProcessHandle> all = new ArrayList<>(
                    ProcessHandle.of(child.pid()).orElseThrow().descendants().toList());
            all.add(ProcessHandle.of(child.pid()).orElseThrow());
            all.forEach(ProcessHandle::destroyForcibly);
            child.kill();
        }

        try (EmbeddedPostgres postgres = start(data)) {
            assertThat(number(postgres, "SELECT max(number) FROM kept")).isGreaterThanOrEqualTo(100);
        }
    }

    @Test
    void refusesASecondProcessAndNamesTheFirst() throws Exception {
        Path data = data();
        try (EmbeddedPostgres postgres = start(data)) {
            String own = Long.toString(ProcessHandle.current().pid());
            try (ChildJava second = ChildJava.run(WritingChild.class, data.toString(), PROGRAMS.toString(), "1")) {
                assertThat(second.awaitLine("refused DB-IN-USE "))
                        .contains(data.toRealPath().toString())
                        .contains("prosessi " + own);
            }
            assertThatThrownBy(() -> start(data))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("process " + own);
            assertThat(number(postgres, "SELECT 1")).isOne();
        }
    }

    @Test
    void worksForAnOrdinaryUserAndThenForRootOnTheSameData() throws Exception {
        Path shared = Files.createDirectory(room.resolve("shared"));
        for (Path folder : List.of(room, shared)) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        }
        Path data = shared.resolve("data");
        try (ChildJava child =
                ChildJava.runAsOrdinaryUser(shared, WritingChild.class, data.toString(), data.toString(), "3")) {
            assertThat(child.awaitLine("user ")).isNotEqualTo("root");
            child.awaitLine("committed 3");
            assertThat(child.awaitEnd().exit()).isZero();
        }
        Object owner = Files.getAttribute(data.resolve("pgdata-18"), "unix:uid");

        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(data)) {
            assertThat(number(postgres, "SELECT count(*) FROM kept")).isEqualTo(3);
        }
        assertThat(Files.getAttribute(data.resolve("pgdata-18"), "unix:uid"))
                .isEqualTo(owner)
                .isNotEqualTo(0);
    }

    @Test
    void startsPostgresAgainWhenItDies() throws Exception {
        Path data = data();
        try (EmbeddedPostgres postgres = start(data)) {
            client(postgres).sql("CREATE TABLE kept AS SELECT 7 AS number").update();
            long first = postmaster(data);

            ProcessHandle.of(first).orElseThrow().destroyForcibly();

            await().atMost(PATIENCE)
                    .ignoreExceptions()
                    .until(() -> postmaster(data) != first && number(postgres, "SELECT number FROM kept") == 7);
        }
    }

    @Test
    void startsAlthoughAnotherProgramHasTheNumberOfTheLastServer() throws Exception {
        Path data = data();
        Files.writeString(
                data.resolve("pgdata-18/postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + data.resolve("pgdata-18")
                        + "\n1\n5432\n\n127.0.0.1\n1 1\nready\n");

        try (EmbeddedPostgres postgres = start(data)) {
            assertThat(number(postgres, "SELECT 1")).isOne();
        }
    }

    @Test
    void takesOverFromAServerThatOutlivedItsApplication() throws Exception {
        Path data = data();
        Path cluster = data.resolve("pgdata-18").toRealPath();
        Binaries binaries = Binaries.unpacked(
                Binaries.archive(System.getProperty("os.name"), System.getProperty("os.arch")), PROGRAMS);
        Process orphan;
        try (DataFolder folder = DataFolder.hold(data)) {
            Account account = Account.forData(folder, cluster);
            int port = ServerProcess.freePort();
            orphan = Commands.prepare(Commands.join(
                            account.prefix(),
                            binaries.program("postgres"),
                            "-D",
                            cluster.toString(),
                            "-p",
                            Integer.toString(port),
                            "-k",
                            ""))
                    .redirectErrorStream(true)
                    .redirectOutput(room.resolve("orphan.log").toFile())
                    .start();
            await().atMost(PATIENCE).until(() -> new PostmasterPid(cluster).ready(port));
        }

        try (EmbeddedPostgres postgres = start(data)) {
            assertThat(number(postgres, "SELECT 1")).isOne();
        }
        assertThat(orphan.waitFor()).isZero();
    }

    @Test
    void refusesDataOfAnotherMajorVersionAndStartsNothingBesideIt() throws IOException {
        Path data = Files.createDirectories(room.resolve("data"));
        Files.createDirectory(data.resolve("pgdata-17"));
        Files.writeString(data.resolve("pgdata-17/PG_VERSION"), "17\n");

        assertThatThrownBy(() -> start(data))
                .isInstanceOfSatisfying(StartRefused.class, refused -> {
                    assertThat(refused.code()).hasToString("DB-FOREIGN-VERSION");
                    assertThat(refused.action()).contains("pg_dump").contains("pg_upgrade");
                })
                .hasMessageContaining(data.toRealPath().resolve("pgdata-17").toString());
        assertThat(data.resolve("pgdata-18")).doesNotExist();
    }

    @Test
    void saysWhatPostgresSaidWhenItsDataIsBroken() throws IOException {
        Path data = data();
        Files.writeString(
                data.resolve("pgdata-18/postgresql.conf"), "no_such_setting = 1\n", StandardCharsets.US_ASCII);

        assertThatThrownBy(() -> start(data))
                .isInstanceOfSatisfying(StartRefused.class, refused -> assertThat(refused.code())
                        .hasToString("DB-FAILED"))
                .hasMessageContaining("no_such_setting");
    }

    private static EmbeddedPostgres start(Path data) {
        return EmbeddedPostgres.start(data, PROGRAMS);
    }

    private static long postmaster(Path data) throws IOException {
        return Long.parseLong(
                Files.readAllLines(data.resolve("pgdata-18/postmaster.pid")).get(0));
    }

    private static JdbcClient client(EmbeddedPostgres postgres) {
        return JdbcClient.create(new DriverManagerDataSource(postgres.jdbcUrl(), postgres.user(), postgres.password()));
    }

    private static long number(EmbeddedPostgres postgres, String query) {
        return client(postgres).sql(query).query(Long.class).single();
    }
}
