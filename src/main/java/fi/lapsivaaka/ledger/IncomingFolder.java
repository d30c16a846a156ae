package fi.lapsivaaka.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the contents of files on their way in lie: {@code incoming} in the data folder. */
@Component
class IncomingFolder {

    private final Path folder;

    IncomingFolder(@Value("${lapsivaaka.data}") Path data) {
        this.folder = data.toAbsolutePath().resolve("incoming");
    }

    void put(UUID id, InputStream content) throws IOException {
        Files.createDirectories(folder);
        Path part = folder.resolve(id + ".part");
        Files.copy(content, part, StandardCopyOption.REPLACE_EXISTING);
        Files.move(part, file(id), StandardCopyOption.ATOMIC_MOVE);
    }

    boolean has(UUID id) {
        return Files.isRegularFile(file(id));
    }

    LedgerSource source(UUID id, String name) {
        Path file = file(id);
        return new LedgerSource() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(file);
            }
        };
    }

    void remove(UUID id) throws IOException {
        Files.deleteIfExists(file(id));
    }

    private Path file(UUID id) {
        return folder.resolve(id.toString());
    }
}
