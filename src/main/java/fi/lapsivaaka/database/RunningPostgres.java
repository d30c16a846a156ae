package fi.lapsivaaka.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The database of a service that is running on a data folder, for a command beside it.
 *
 * @param jdbcUrl its address
 */
public record RunningPostgres(String jdbcUrl, String user, String password) {

    /** The one on a data folder; empty when none runs there. */
    public static Optional<RunningPostgres> in(Path data) throws IOException {
        if (!Files.isDirectory(data) || !Files.isReadable(data.resolve("password"))) {
            return Optional.empty();
        }
        try (DirectoryStream<Path> clusters = Files.newDirectoryStream(data, "pgdata-*")) {
            for (Path cluster : clusters) {
                Path file = cluster.resolve("postmaster.pid");
                List<String> lines =
                        Files.exists(file) ? Files.readAllLines(file, StandardCharsets.ISO_8859_1) : List.of();
                if (lines.size() > 7 && lines.get(7).strip().equals("ready")) {
                    return Optional.of(new RunningPostgres(
                            "jdbc:postgresql://127.0.0.1:" + lines.get(3).strip() + "/lapsivaaka",
                            "lapsivaaka",
                            Files.readString(data.resolve("password")).strip()));
                }
            }
        }
        return Optional.empty();
    }
}
