package fi.lapsivaaka.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/data-sources.md says about the shipped files is true of them. */
class DataSourcesTest {

    private static final Path REFERENCE = Path.of("db/reference");
    private static final Pattern TABLE_ROW = Pattern.compile("(?m)^\\| `([^`]+\\.csv)` \\| ([0-9]+|–) \\|");

    @Test
    void names_every_shipped_file_with_its_number_of_rows() throws IOException {
        Map<String, String> declared = declared();
        Map<String, Long> counted = counted();
        assertThat(declared.keySet()).containsAll(counted.keySet());
        counted.forEach((file, rows) ->
                assertThat(declared.get(file)).as("rows of " + file).isIn(String.valueOf(rows), "–"));
    }

    private static Map<String, String> declared() throws IOException {
        Map<String, String> declared = new TreeMap<>();
        Matcher matcher = TABLE_ROW.matcher(Files.readString(Path.of("docs/data-sources.md")));
        while (matcher.find()) {
            declared.put(matcher.group(1), matcher.group(2));
        }
        return declared;
    }

    private static Map<String, Long> counted() throws IOException {
        Map<String, Long> counted = new TreeMap<>();
        try (Stream<Path> files = Files.walk(REFERENCE)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".csv")).toList()) {
                try (CsvReader<CsvRecord> reader =
                        CsvReader.builder().fieldSeparator(';').ofCsvRecord(file)) {
                    counted.put(
                            REFERENCE.relativize(file).toString().replace('\\', '/'),
                            reader.stream().count() - 1);
                }
            }
        }
        return counted;
    }
}
