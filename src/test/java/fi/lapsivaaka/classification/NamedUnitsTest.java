package fi.lapsivaaka.classification;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fi.lapsivaaka.vocabulary.Service;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Units that carry only a name are placed as a reader of Finnish municipal budgets would place them. */
class NamedUnitsTest {

    private final Classifier classifier = Classifiers.usual();

    @TestFactory
    Stream<DynamicTest> usualNamesOfResultAreasAndCostCentres() throws IOException {
        try (InputStream file = Objects.requireNonNull(NamedUnitsTest.class.getResourceAsStream("names.csv"));
                CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                        .fieldSeparator(';')
                        .ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return rows.stream().toList().stream()
                    .map(row -> DynamicTest.dynamicTest(
                            row.getField("name") + " / " + row.getField("wider"), () -> check(row)));
        }
    }

    private void check(NamedCsvRecord row) {
        Classification found = classifier.classify(
                Classifiers.named(row.getField("name"), row.getField("wider"), row.getField("organisation"), 2024));
        assertThat(found.unclassified()).as("left unclassified").isFalse();
        if (!row.getField("level").isEmpty()) {
            assertThat(found.level()).as("level, by %s", found.rule()).isEqualTo(row.getField("level"));
        }
        if (!row.getField("service").isEmpty()) {
            assertThat(found.service()).as("service, by %s", found.rule()).isEqualTo(row.getField("service"));
        }
    }

    /** A cost centre named as the service itself, in Finnish or Swedish, lands on that service's level. */
    @TestFactory
    Stream<DynamicTest> namesOfServices() {
        return Vocabulary.shipped().services().stream().flatMap(service -> Stream.of(
                        service.name().fi(), service.name().sv())
                .map(name -> DynamicTest.dynamicTest(service.id() + " " + name, () -> check(service, name))));
    }

    private void check(Service service, String name) {
        Classification found = classifier.classify(Classifiers.named(name, "", "kunta", 2016));
        String level = Vocabulary.shipped()
                .service(found.service())
                .map(Service::level)
                .orElse("");
        assertThat(found.unclassified()).isFalse();
        assertThat(level)
                .as("level, by %s as %s", found.rule(), found.service())
                .isEqualTo(service.level());
    }
}
