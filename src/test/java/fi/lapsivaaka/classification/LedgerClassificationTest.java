package fi.lapsivaaka.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fi.lapsivaaka.Money;
import fi.lapsivaaka.ledger.LedgerOptions;
import fi.lapsivaaka.ledger.LedgerReader;
import fi.lapsivaaka.ledger.LedgerSource;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole ledgers: sums to the cent, nothing lost, nothing changed. */
class LedgerClassificationTest {

    private static final String HEADER = "organisaatio;vuosi;kustannuspaikan nimi;palveluluokka;tili;summa\n";

    private static final List<String> NAMES = List.of(
            "Keskuskoulu",
            "Perhepalvelut",
            "Nuorisopsykiatria",
            "Kirjasto",
            "Hallinto",
            "Siivouspalvelut",
            "Kadut",
            "Jälkihuolto",
            "Zeta",
            "Uimahalli",
            "Vuorohoito",
            "Lukio");

    private static LedgerSummary classify(String ledger, Map<String, String> profile, StringWriter out)
            throws IOException {
        return classify(LedgerSource.of("ledger.csv", ledger.getBytes(StandardCharsets.UTF_8)), profile, out);
    }

    private static LedgerSummary classify(LedgerSource ledger, Map<String, String> profile, StringWriter out)
            throws IOException {
        return new LedgerClassification(
                        Classifiers.with(profile),
                        new LedgerReader(),
                        ClassificationMaker.levelCodes(Vocabulary.shipped()))
                .classify(List.of(ledger), LedgerOptions.none(), out, file -> {});
    }

    private static List<NamedCsvRecord> rows(StringWriter out) throws IOException {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(out.toString())) {
            return reader.stream().toList();
        }
    }

    private static Money sum(Iterable<Money> parts) {
        Money sum = Money.ZERO;
        for (Money part : parts) {
            sum = sum.plus(part);
        }
        return sum;
    }

    @RepeatedTest(20)
    void partsAlwaysAddUpToTheCent(RepetitionInfo repetition) throws IOException {
        Random random = new Random(repetition.getCurrentRepetition());
        StringBuilder ledger = new StringBuilder(HEADER);
        Money total = Money.ZERO;
        int count = 1 + random.nextInt(400);
        for (int i = 0; i < count; i++) {
            Money amount = new Money(random.nextLong(-500_000, 10_000_000));
            total = total.plus(amount);
            ledger.append(random.nextBoolean() ? "Salo" : "Kauhava")
                    .append(";2024;")
                    .append(NAMES.get(random.nextInt(NAMES.size())))
                    .append(";;")
                    .append(random.nextBoolean() ? "4300" : "4000")
                    .append(';')
                    .append(amount)
                    .append('\n');
        }
        Map<String, String> profile = random.nextBoolean() ? Map.of("scope", "laaja") : Map.of();
        StringWriter out = new StringWriter();
        LedgerSummary summary = classify(ledger.toString(), profile, out);
        assertThat(summary.rows()).isEqualTo(count);
        assertThat(summary.total()).isEqualTo(total);
        assertThat(sum(summary.byBasis().values())).isEqualTo(total);
        Money children = Money.ZERO;
        for (OrganisationSummary one : summary.byOrganisation()) {
            assertThat(sum(one.levels().values())).isEqualTo(one.total());
            children = children.plus(one.childTotal());
        }
        assertThat(summary.childTotal()).isEqualTo(children);
        List<Money> written = new ArrayList<>();
        for (NamedCsvRecord row : rows(out)) {
            written.add(Money.ofEuros(new BigDecimal(row.getField("child_amount"))));
        }
        assertThat(written).hasSize(count);
        assertThat(sum(written)).isEqualTo(summary.childTotal());
    }

    @Test
    void kauhavaIsPlacedWhole() throws IOException {
        LedgerSummary summary =
                classify(LedgerSource.of(Path.of("db/reference/demo/kauhava-2024.csv")), Map.of(), new StringWriter());
        assertThat(summary.unclassifiedRows()).isZero();
        OrganisationSummary kauhava = summary.byOrganisation().get(0);
        assertThat(kauhava.organisation()).isEqualTo("Kauhava");
        assertThat(kauhava.levels().get("yellow")).isEqualTo(Money.ofEuros(new BigDecimal("1324206.00")));
        assertThat(kauhava.populations()).allMatch(share -> share.organisation().equals("Kauhava"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"esimerkkila-ledger.csv", "esimerkkiseutu-ledger.csv"})
    void thePracticeLedgersArePlacedWhole(String file) throws IOException {
        LedgerSummary summary =
                classify(LedgerSource.of(Path.of("db/reference/demo", file)), Map.of(), new StringWriter());
        assertThat(summary.rows()).isPositive();
        assertThat(summary.unclassifiedRows()).isZero();
    }

    @Test
    void thePurchasesOfSaloComeOutAsTheMethodTells() throws IOException {
        LedgerSummary summary = classify(
                LedgerSource.of(Path.of("db/reference/demo/salo-2024-purchases.csv")), Map.of(), new StringWriter());
        assertThat(summary.rows()).isEqualTo(4_711);
        assertThat(summary.unclassifiedRows()).isZero();
        assertThat(summary.total()).isEqualTo(Money.ofEuros(new BigDecimal("67766986.42")));
        assertThat(summary.childTotal()).isEqualTo(Money.ofEuros(new BigDecimal("16495011.63")));
    }

    @Test
    void overheadsFollowTheOtherSpendingInTheWideScope() throws IOException {
        String ledger = HEADER
                + "Salo;2024;Päiväkoti;3021;4000;300,00\n"
                + "Salo;2024;Vesilaitos;6102;4000;700,00\n"
                + "Salo;2024;Siivous;5501;4000;100,01\n";
        assertThat(classify(ledger, Map.of(), new StringWriter()).childTotal())
                .isEqualTo(Money.ofEuros(new BigDecimal("300.00")));
        StringWriter out = new StringWriter();
        LedgerSummary wide = classify(ledger, Map.of("scope", "laaja"), out);
        assertThat(wide.childTotal()).isEqualTo(Money.ofEuros(new BigDecimal("330.00")));
        assertThat(rows(out).get(2).getField("child_share")).isEqualTo("0.3000");
        assertThat(rows(out).get(2).getField("share_basis")).isEqualTo("inherit");
    }

    @Test
    void rowsAreWrittenAsTheyWereAndNeverAsFormulas() throws IOException {
        String strange = "\"=SUM(A1;\"\"x\"\")\"";
        StringWriter out = new StringWriter();
        classify(HEADER + "Salo;2024;" + strange + ";3021;4000;10,00\n", Map.of(), out);
        NamedCsvRecord row = rows(out).get(0);
        assertThat(row.getField("kustannuspaikan nimi")).isEqualTo("'=SUM(A1;\"x\")");
        assertThat(row.getField("summa")).isEqualTo("10,00");
        assertThat(row.getHeader()).endsWith(ClassifiedRows.COLUMNS.toArray(String[]::new));
    }

    @Test
    void whatFollowsItsUserHasNoShareAndIsToldApart() throws IOException {
        StringWriter out = new StringWriter();
        LedgerSummary summary = classify(HEADER + "Salo;2024;Siivous;5501;4000;10,00\n", Map.of(), out);
        assertThat(rows(out).get(0).getField("child_share")).isEmpty();
        assertThat(summary.byOrganisation().get(0).inherited()).isEqualTo(Money.ofEuros(new BigDecimal("10.00")));
    }

    @Test
    void printedSumsAreWrittenButNotCounted() throws IOException {
        StringWriter out = new StringWriter();
        LedgerSummary summary = classify(
                "organisaatio;vuosi;tulosalue;summa\nSalo;2024;Perusopetus;10,00\nSalo;2024;Yhteensä;10,00\n",
                Map.of(),
                out);
        assertThat(summary.rows()).isEqualTo(1);
        assertThat(summary.passedOver()).isEqualTo(1);
        assertThat(rows(out)).hasSize(2);
    }

    @Test
    void aRowThatCannotBeReadIsNotPassedOverInSilence() {
        assertThatThrownBy(() -> classify(HEADER + "Salo;2024;Koulu;3051;4000;kymppi\n", Map.of(), new StringWriter()))
                .isInstanceOf(FaultyRows.class);
    }
}
