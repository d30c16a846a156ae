package fi.lapsivaaka.classification;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fi.lapsivaaka.ledger.LedgerField;
import fi.lapsivaaka.ledger.LedgerKey;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every class of the national service classification of 2021–2023 is placed, by its code and by its name alone. */
class KnownClassesTest {

    private final Classifier classifier = Classifiers.usual();

    @TestFactory
    Stream<DynamicTest> byCode() throws IOException {
        return classes().stream()
                .map(row -> DynamicTest.dynamicTest(row.getField("year") + " " + row.getField("code"), () -> {
                    LedgerKey key = LedgerKey.of(Map.of(
                            LedgerField.SERVICE_CLASS, row.getField("code"),
                            LedgerField.YEAR, row.getField("year")));
                    assertThat(classifier.classify(key).unclassified()).isFalse();
                }));
    }

    @TestFactory
    Stream<DynamicTest> byName() throws IOException {
        return classes().stream()
                .map(row -> DynamicTest.dynamicTest(row.getField("year") + " " + row.getField("name"), () -> {
                    LedgerKey key = LedgerKey.of(Map.of(
                            LedgerField.SERVICE_CLASS_NAME, row.getField("name"),
                            LedgerField.YEAR, row.getField("year")));
                    Classification found = classifier.classify(key);
                    assertThat(found.unclassified()).isFalse();
                    assertThat(found.entry().serviceClass() != 0 || found.excluded())
                            .as("class from the name, by %s", found.rule())
                            .isTrue();
                }));
    }

    private static List<NamedCsvRecord> classes() throws IOException {
        try (InputStream file =
                        Objects.requireNonNull(KnownClassesTest.class.getResourceAsStream("service-classes.csv"));
                CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                        .fieldSeparator(';')
                        .ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return rows.stream().toList();
        }
    }
}
