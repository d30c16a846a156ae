package fi.lapsivaaka.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The file by which PostgreSQL says which process serves the data, and how far it has come. */
record PostmasterPid(Path cluster) {

    private static final Duration SHUTDOWN = Duration.ofSeconds(60);
    private static final int STATUS_LINE = 7;

    private Path file() {
        return cluster.resolve("postmaster.pid");
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(file(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Whether a server on this port takes connections. */
    boolean ready(int port) {
        List<String> lines = lines();
        return lines.size() > STATUS_LINE
                && lines.get(3).strip().equals(Integer.toString(port))
                && lines.get(STATUS_LINE).strip().equals("ready");
    }

    /**
     * Makes the data free for a new server; to be called only while holding the data folder.
     *
     * <p>A server that outlived its application is asked to stop and waited for. When the number in the file now belongs
     * to another program, which PostgreSQL cannot tell and would refuse to start for, the file is deleted. When no such
     * process lives the file stays: PostgreSQL checks by it that none of its old children still works.
     */
    void release() throws IOException, InterruptedException {
        List<String> lines = lines();
        if (lines.isEmpty() || !lines.get(0).strip().matches("\\d{1,9}")) {
            return;
        }
        long pid = Long.parseLong(lines.get(0).strip());
        if (!Files.exists(process(pid))) {
            return;
        }
        if (!serves(pid)) {
            Files.deleteIfExists(file());
        } else if (!ends(pid, Duration.ofSeconds(5))) {
            signal("INT", pid);
            if (!ends(pid, SHUTDOWN)) {
                signal("QUIT", pid);
                ends(pid, SHUTDOWN);
            }
        }
    }

    /** Sends the server in the file a signal by name; "INT" is PostgreSQL's fast and clean shutdown. */
    private static void signal(String signal, long pid) {
        Commands.run(List.of("sh", "-c", "kill -" + signal + " " + pid));
    }

    private boolean ends(long pid, Duration limit) throws InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        while (Files.exists(process(pid)) && serves(pid)) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            Thread.sleep(50);
        }
        return true;
    }

    /** A server's working directory is its data. */
    private boolean serves(long pid) {
        try {
            return Files.isSameFile(process(pid).resolve("cwd"), cluster);
        } catch (IOException e) {
            return false;
        }
    }

    private static Path process(long pid) {
        return Path.of("/proc", Long.toString(pid));
    }
}
