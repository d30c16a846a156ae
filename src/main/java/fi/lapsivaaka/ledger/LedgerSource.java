package fi.lapsivaaka.ledger;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A ledger file that can be read from its beginning as often as needed. */
public interface LedgerSource {

    /** The file's name, without folders. */
    String name();

    /** A new stream from the beginning; the caller closes it. */
    InputStream open() throws IOException;

    static LedgerSource of(Path file) {
        return new LedgerSource() {
            @Override
            public String name() {
                return String.valueOf(file.getFileName());
            }

            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(file);
            }
        };
    }

    static LedgerSource of(String name, byte[] content) {
        return new LedgerSource() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(content);
            }
        };
    }
}
