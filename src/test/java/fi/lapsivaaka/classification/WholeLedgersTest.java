package fi.lapsivaaka.classification;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fi.lapsivaaka.Money;
import fi.lapsivaaka.ledger.LedgerOptions;
import fi.lapsivaaka.ledger.LedgerReader;
import fi.lapsivaaka.ledger.LedgerSource;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Ledgers of four kinds, invented, with what a reader of municipal accounts would expect of each row in two columns of
 * their own: {@code *} where anything but "unclassified" will do, several codes where more than one is right.
 */
class WholeLedgersTest {

    private static final String SERVICE = "odotettu palvelu";
    private static final String LEVEL = "odotettu taso";
    private static final String SUM = "SUM";

    @ParameterizedTest
    @CsvSource({
        "municipality-entries.csv, 70, 34070600.50",
        "bilingual-entries.csv, 60, 12921000.00",
        "county-classes.csv, 69, 111739000.00",
        "report-columns.csv, 20, 53616605.00"
    })
    void everyRowIsPlacedAsAReaderWould(String file, int rows, String total) throws IOException {
        StringWriter out = new StringWriter();
        LedgerSummary summary = classify(file, out);

        List<String> differences = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> read =
                CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(out.toString())) {
            for (NamedCsvRecord row : read) {
                if (!row.getField(SERVICE).equals(SUM)
                        && !(fits(row.getField(SERVICE), row.getField("service"))
                                && fits(row.getField(LEVEL), row.getField("level"))
                                && !row.getField("share_basis").equals(Classification.UNCLASSIFIED))) {
                    differences.add(row.getFields() + " is " + row.getField("service") + " " + row.getField("level")
                            + " by " + row.getField("rule_id"));
                }
            }
        }
        assertThat(differences).isEmpty();
        assertThat(summary.rows()).isEqualTo(rows);
        assertThat(summary.unclassifiedRows()).isZero();
        assertThat(summary.total()).hasToString(total);
        assertThat(parts(summary)).isEqualTo(summary.total());
    }

    private static boolean fits(String expected, String found) {
        return Arrays.stream(expected.split("\\|", -1)).anyMatch(one -> one.equals("*") || one.equals(found));
    }

    private static Money parts(LedgerSummary summary) {
        return summary.byOrganisation().stream()
                .flatMap(organisation -> organisation.levels().values().stream())
                .reduce(Money.ZERO, Money::plus);
    }

    private static LedgerSummary classify(String file, StringWriter out) throws IOException {
        try (InputStream stream =
                Objects.requireNonNull(WholeLedgersTest.class.getResourceAsStream("ledgers/" + file))) {
            return new LedgerClassification(
                            Classifiers.usual(),
                            new LedgerReader(),
                            ClassificationMaker.levelCodes(Vocabulary.shipped()))
                    .classify(
                            List.of(LedgerSource.of(file, stream.readAllBytes())),
                            LedgerOptions.none(),
                            out,
                            progress -> {});
        }
    }
}
