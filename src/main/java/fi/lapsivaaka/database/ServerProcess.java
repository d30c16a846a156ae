package fi.lapsivaaka.database;

import fi.lapsivaaka.database.StartRefused.Code;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * One run of PostgreSQL, tied to the life of this Java process.
 *
 * <p>A small shell in a session of its own starts the server and keeps reading its standard input, which we hold open and
 * never write to. When we end, in whatever way, the input ends and the shell asks PostgreSQL for a fast shutdown; when
 * PostgreSQL ends, the shell does too and we notice. The keyboard's signals reach neither.
 */
final class ServerProcess {

    private static final String KEEPER = """
            trap '' INT HUP TERM
            exec 3<&0 </dev/null
            "$@" 3<&- & server=$!
            (read -r _ <&3; kill -INT $server 2>/dev/null) & watch=$!
            exec 3<&-
            wait $server
            status=$?
            kill -KILL $watch 2>/dev/null
            exit $status
            """;

    private static final Duration RECOVERY = Duration.ofMinutes(10);
    private static final long LOG_LIMIT = 5_000_000;
    private static final int LAST_WORDS = 1500;

    private final Process keeper;
    private final PostmasterPid pid;

    private ServerProcess(Process keeper, PostmasterPid pid) {
        this.keeper = keeper;
        this.pid = pid;
    }

    /**
     * Starts PostgreSQL and waits until it takes connections, through crash recovery if need be.
     *
     * @throws StartRefused with PostgreSQL's last words when it ends instead
     */
    static ServerProcess start(Binaries binaries, Account account, Path cluster, Path log, int port)
            throws IOException, InterruptedException {
        PostmasterPid pid = new PostmasterPid(cluster);
        pid.release();
        rotate(log);
        long said = Files.size(log);
        Process keeper = Commands.prepare(command(binaries, account, cluster, port))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        ServerProcess server = new ServerProcess(keeper, pid);
        long deadline = System.nanoTime() + RECOVERY.toNanos();
        while (!pid.ready(port)) {
            if (!keeper.isAlive() || System.nanoTime() > deadline) {
                server.stop();
                throw failed("postgres", lastWords(log, said));
            }
            keeper.waitFor(20, TimeUnit.MILLISECONDS);
        }
        return server;
    }

    private static List<String> command(Binaries binaries, Account account, Path cluster, int port) {
        List<String> command = new ArrayList<>();
        if (Commands.run(List.of("setsid", "true")).ok()) {
            command.add("setsid");
        }
        command.addAll(List.of("sh", "-c", KEEPER, "sh"));
        command.addAll(account.prefix());
        command.addAll(List.of(binaries.program("postgres"), "-D", cluster.toString()));
        for (String setting : List.of(
                "listen_addresses=127.0.0.1",
                "port=" + port,
                "unix_socket_directories=",
                "log_min_messages=warning",
                "log_checkpoints=off",
                "log_line_prefix=%m [%p] ")) {
            command.addAll(List.of("-c", setting));
        }
        return command;
    }

    /** A new file when this one has grown long. What failed may quote what somebody wrote, so only we read it. */
    private static void rotate(Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > LOG_LIMIT) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
        if (!Files.exists(log)) {
            Files.createFile(log, Cluster.OWNER_ONLY);
        }
    }

    private static String lastWords(Path log, long from) throws IOException {
        byte[] all = Files.readAllBytes(log);
        int start = (int) Math.max(Math.min(from, all.length), all.length - LAST_WORDS);
        return new String(all, start, all.length - start, StandardCharsets.UTF_8).strip();
    }

    static StartRefused failed(String program, String words) {
        return new StartRefused(
                Code.FAILED,
                "PostgreSQL ei käynnistynyt (" + program + "). Sen viimeiset sanat:\n" + "PostgreSQL did not start ("
                        + program + "). Its last words:\n" + words,
                "Korjaa yllä mainittu syy, tai käytä omaa PostgreSQL-palvelinta: SPRING_DATASOURCE_URL.\n"
                        + "Mend the cause named above, or use your own PostgreSQL server: SPRING_DATASOURCE_URL.");
    }

    /** A port nobody uses at this moment. */
    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            return socket.getLocalPort();
        }
    }

    /** Completes when PostgreSQL has ended. */
    CompletableFuture<?> onExit() {
        return keeper.onExit();
    }

    /** A fast shutdown: connections are cut, everything committed is on disk. Returns when it is over. */
    void stop() throws IOException, InterruptedException {
        keeper.getOutputStream().close();
        if (!keeper.waitFor(60, TimeUnit.SECONDS)) {
            keeper.descendants().forEach(ProcessHandle::destroyForcibly);
            keeper.destroyForcibly();
        }
        pid.release();
    }
}
