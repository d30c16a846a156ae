package fi.lapsivaaka.database;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** Work that is renamed into place when complete; what a crash left behind is swept away by the next start. */
final class Unfinished {

    static final String PREFIX = "unfinished-";

    private Unfinished() {}

    /** Only ever called by the process that holds the folder. */
    static void sweep(Path folder) throws IOException {
        try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(folder, PREFIX + "*")) {
            for (Path leftover : leftovers) {
                FileSystemUtils.deleteRecursively(leftover);
            }
        }
    }
}
