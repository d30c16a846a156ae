package fi.lapsivaaka.activity;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Reads the reference files of this room: {@code ;} between cells, UTF-8. */
final class ReferenceTable {

    private ReferenceTable() {}

    /** @throws IllegalStateException when the file is not packed with the product */
    static List<NamedCsvRecord> shipped(String file) {
        try (InputStream stream = ReferenceTable.class.getResourceAsStream("/db/reference/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("db/reference/" + file + " is missing from the class path");
            }
            return rows(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<NamedCsvRecord> rows(InputStream stream) throws IOException {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(stream, StandardCharsets.UTF_8)) {
            return reader.stream().collect(Collectors.toList());
        }
    }
}
