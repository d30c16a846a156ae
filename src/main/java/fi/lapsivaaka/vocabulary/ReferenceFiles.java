package fi.lapsivaaka.vocabulary;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Opens the reference files by name and gives their lines: {@code ;} between cells, UTF-8, the first line names the columns. */
final class ReferenceFiles {

    private final Function<String, @Nullable InputStream> opener;
    private final Problems problems;

    ReferenceFiles(Function<String, @Nullable InputStream> opener, Problems problems) {
        this.opener = opener;
        this.problems = problems;
    }

    /** The files packed into the class path below {@code db/reference/}. */
    static Function<String, @Nullable InputStream> shipped() {
        return name -> ReferenceFiles.class.getResourceAsStream("/db/reference/" + name);
    }

    /**
     * The rows of a file. A missing file, a missing column and a line with another number of cells than the first are
     * reported and left out.
     */
    List<Row> rows(String file, String... columns) {
        try (InputStream stream = opener.apply(file)) {
            if (stream == null) {
                problems.add(file, 0, "the file is missing");
                return List.of();
            }
            try (CsvReader<CsvRecord> reader = CsvReader.builder()
                    .fieldSeparator(';')
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(stream, StandardCharsets.UTF_8)) {
                return rows(file, reader, columns);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Row> rows(String file, CsvReader<CsvRecord> reader, String... columns) {
        List<String> header = List.of();
        List<Row> rows = new ArrayList<>();
        for (CsvRecord record : reader) {
            if (header.isEmpty()) {
                header = record.getFields();
                for (String column : columns) {
                    if (!header.contains(column)) {
                        problems.add(file, 1, "column '" + column + "' is missing");
                        return List.of();
                    }
                }
            } else if (record.getFieldCount() != header.size()) {
                problems.add(
                        file,
                        record.getStartingLineNumber(),
                        record.getFieldCount() + " cells where the first line has " + header.size());
            } else {
                rows.add(new Row(file, record.getStartingLineNumber(), cells(header, record), problems));
            }
        }
        if (rows.isEmpty()) {
            problems.add(file, 1, "the file has no rows");
        }
        return rows;
    }

    private static Map<String, String> cells(List<String> header, CsvRecord record) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            cells.put(header.get(i), record.getField(i));
        }
        return cells;
    }
}
