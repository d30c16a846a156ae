package fi.lapsivaaka.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.Money;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerReaderTest {

    private static final LedgerReader READER = new LedgerReader();

    /** All that a file gave. */
    record Read(LedgerHeader header, List<LedgerRow> rows, List<LedgerProblem> problems, long problemCount) {

        Money total() {
            return rows.stream()
                    .filter(row -> row.kind() == LedgerRow.Kind.ENTRY)
                    .map(LedgerRow::amount)
                    .reduce(Money.ZERO, Money::plus);
        }
    }

    private static Read read(String content) {
        return read(content, StandardCharsets.UTF_8, LedgerOptions.none());
    }

    private static Read read(String content, Charset encoding, LedgerOptions options) {
        return read(content.getBytes(encoding), options);
    }

    private static Read read(byte[] content, LedgerOptions options) {
        try (LedgerFile file = READER.open(LedgerSource.of("ledger.csv", content), options)) {
            List<LedgerRow> rows = new ArrayList<>();
            file.forEachRemaining(rows::add);
            return new Read(file.header(), rows, file.problems(), file.problemCount());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Nested
    class Columns {

        @Test
        void readsABudgetReportByResultArea() {
            Read read = read("""
                    organisaatio;vuosi;lautakunta;tulosalue;talousarvio;muutokset;muutettu talousarvio;toteuma;summa
                    Esimerkkilä;2025;Sivistyslautakunta;Perusopetus;14060360.00;-200.50;14060159.50;14469497.00;14469497.00
                    """);

            assertThat(read.problems()).isEmpty();
            assertThat(read.header().amountColumn().name()).isEqualTo("summa");
            assertThat(read.header().unused()).isEmpty();
            LedgerRow row = read.rows().get(0);
            assertThat(row.line()).isEqualTo(2);
            assertThat(row.key())
                    .isEqualTo(LedgerKey.of(Map.of(
                            LedgerField.ORGANISATION, "Esimerkkilä",
                            LedgerField.BODY, "Sivistyslautakunta",
                            LedgerField.RESULT_AREA, "Perusopetus",
                            LedgerField.YEAR, "2025")));
            assertThat(row.amount()).isEqualTo(new Money(1_446_949_700));
            assertThat(row.amounts())
                    .isEqualTo(Map.of(
                            Phase.BUDGET, new Money(1_406_036_000),
                            Phase.CHANGES, new Money(-20_050),
                            Phase.AMENDED, new Money(1_406_015_950),
                            Phase.ACTUAL, new Money(1_446_949_700)));
        }

        @Test
        void readsAPurchaseLedgerByEntry() {
            Read read = read("""
                    kunta,kuntanumero,kustannuspaikka,kustannuspaikan nimi,palveluluokka,tilinumero,tilin nimi,toimittajan nimi,toimittaja_tol,postinumero,tositepvm,summa
                    Esimerkkilä,999,4711,Keskustan koulu,3051,4440,Koulutuspalvelut,Kirja Oy,85200,99100,31.1.2025,"1 234,50"
                    """);

            assertThat(read.problems()).isEmpty();
            LedgerRow row = read.rows().get(0);
            assertThat(row.key())
                    .isEqualTo(new LedgerKey(
                            "Esimerkkilä",
                            "kunta",
                            "",
                            "",
                            "4711",
                            "Keskustan koulu",
                            "3051",
                            "",
                            "4440",
                            "Koulutuspalvelut",
                            "Kirja Oy",
                            "85200",
                            "99100",
                            2025));
            assertThat(row.date()).isEqualTo(LocalDate.of(2025, 1, 31));
            assertThat(row.amounts()).isEqualTo(Map.of(Phase.ACTUAL, new Money(123_450)));
            assertThat(row.fields()).hasSize(12).last().isEqualTo("1 234,50");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "KUSTANNUSPAIKAN NIMI;SUMMA",
                    "kustannuspaikan_nimi;summa_eur",
                    "Kustannuspaikan  nimi ; Summa (€)",
                    "kostnadsställets namn;belopp",
                    "KOSTNADSSTALLETS_NAMN;Belopp (euro)",
                    "cost centre name;amount",
                    "Cost-Center-Name;Amount (EUR)"
                })
        void recognisesColumnsHoweverTheyAreWritten(String header) {
            Read read = read(header + "\nKeskustan koulu;12,50\n");

            assertThat(read.rows().get(0).key().costCentreName()).isEqualTo("Keskustan koulu");
            assertThat(read.total()).isEqualTo(new Money(1_250));
        }

        @Test
        void understandsUnitsAndYearsInTheHeader() {
            Read read = read("tulosalue;TP 2024 (1 000 €);TA 2026 (1 000 €)\nPerusopetus;14 469,5;14 100\n");

            LedgerRow row = read.rows().get(0);
            assertThat(row.key().year()).isEqualTo(2024);
            assertThat(row.amounts()).isEqualTo(Map.of(Phase.ACTUAL, new Money(1_446_950_000)));
            assertThat(row.otherYears()).singleElement().satisfies(other -> {
                assertThat(other.key().year()).isEqualTo(2026);
                assertThat(other.amounts()).isEqualTo(Map.of(Phase.BUDGET, new Money(1_410_000_000)));
            });
            assertThat(read.header().columns().get(2).year()).isEqualTo(2026);
        }

        @Test
        void countsTheAmountWithoutTaxWhereBothStand() {
            Read read = read("tili;summa;laskun summa ilman alv\n4300;124,00;100,00\n");

            assertThat(read.total()).isEqualTo(new Money(10_000));
        }

        @Test
        void countsTheColumnTheUserChooses() {
            LedgerOptions options = new LedgerOptions("", "", 0, "Erikoinen");
            Read read = read("tili;summa;erikoinen\n4300;124,00;7,00\n", StandardCharsets.UTF_8, options);

            assertThat(read.total()).isEqualTo(new Money(700));
            assertThat(read.rows().get(0).amounts()).containsEntry(Phase.ACTUAL, new Money(700));
        }

        @Test
        void takesFromTheOptionsWhatTheFileDoesNotTell() {
            LedgerOptions options = new LedgerOptions("Esimerkkilän hyvinvointialue", "", 2025, "");
            Read read = read("palveluluokka;summa\n2131;5\n", StandardCharsets.UTF_8, options);

            assertThat(read.rows().get(0).key().organisationType()).isEqualTo("hva");
            assertThat(read.rows().get(0).key().year()).isEqualTo(2025);
        }

        @Test
        void letsTheFileWinOverTheOptions() {
            LedgerOptions options = new LedgerOptions("Muu", "hva", 1999, "");
            Read read = read(
                    "organisaatio;organisaatiotyyppi;palveluluokka;vuosi;summa\nEsimerkkilä;kunta;3051;2025;5\n",
                    StandardCharsets.UTF_8,
                    options);

            LedgerKey key = read.rows().get(0).key();
            assertThat(key.organisation()).isEqualTo("Esimerkkilä");
            assertThat(key.organisationType()).isEqualTo("kunta");
            assertThat(key.year()).isEqualTo(2025);
        }

        @ParameterizedTest
        @CsvSource({
            "3051, 3051, ''",
            "3051.0, 3051, ''",
            "3051 Perusopetus, 3051, Perusopetus",
            "3051 - Perusopetus, 3051, Perusopetus",
            "Perusopetus, '', Perusopetus"
        })
        void tellsCodeAndNameApart(String cell, String code, String name) {
            LedgerKey key =
                    read("palveluluokka;summa\n" + cell + ";1\n").rows().get(0).key();

            assertThat(key.serviceClass()).isEqualTo(code);
            assertThat(key.serviceClassName()).isEqualTo(name);
        }

        @Test
        void findsTheHeaderBelowTitles() {
            Read read = read("sep=;\nEsimerkkilän talousarvio 2026;;\n\ntulosalue;summa;\nPerusopetus;5;\n");

            assertThat(read.header().line()).isEqualTo(4);
            assertThat(read.rows()).singleElement().extracting(LedgerRow::line).isEqualTo(5L);
        }
    }

    @Nested
    class Encodings {

        @ParameterizedTest
        @CsvSource({"UTF-8, UTF-8", "ISO-8859-1, windows-1252", "windows-1252, windows-1252"})
        void readsFinnishLetters(String written, String told) {
            for (char delimiter : new char[] {';', ',', '\t'}) {
                String content = "tulosalue;summa;tili\nYhdyskuntatekniikka äöåÄÖÅ;5;4300\n".replace(';', delimiter);
                Read read = read(content, Charset.forName(written), LedgerOptions.none());

                assertThat(read.rows().get(0).key().resultArea()).isEqualTo("Yhdyskuntatekniikka äöåÄÖÅ");
                assertThat(read.header().encoding()).isEqualTo(Charset.forName(told));
                assertThat(read.header().delimiter()).isEqualTo(delimiter);
            }
        }

        @Test
        void readsAByteOrderMarkAndTheEuroSignOfWindows() {
            Read marked = read("\uFEFFtulosalue;summa\nPerusopetus;5,00 €\n");
            Read windows = read(
                    "tulosalue;summa\nPerusopetus;5,00 €\n", Charset.forName("windows-1252"), LedgerOptions.none());

            assertThat(marked.rows()).isEqualTo(windows.rows());
            assertThat(marked.total()).isEqualTo(new Money(500));
        }

        @Test
        void noticesTheEncodingFarDownTheFile() {
            String rows = "Perusopetus;1\n".repeat(50_000);
            byte[] content = ("tulosalue;summa\n" + rows + "Työllisyys;1\n").getBytes(StandardCharsets.ISO_8859_1);
            Read read = read(content, LedgerOptions.none());

            assertThat(read.rows().get(50_000).key().resultArea()).isEqualTo("Työllisyys");
        }

        @Test
        void refusesTwoEncodingsInOneFileWithBothLines() {
            byte[] content = concat(
                    "tulosalue;summa\nTyöllisyys;1\n".getBytes(StandardCharsets.UTF_8),
                    "Työllisyys;1\n".getBytes(StandardCharsets.ISO_8859_1));

            assertRefused(content, 3, "two encodings: UTF-8 on line 2, something else on line 3");
        }

        @Test
        void refusesWhatIsNoText() {
            assertRefused(new byte[0], 0, "empty");
            assertRefused("tulosalue;summa\nA\0B;1\n".getBytes(StandardCharsets.UTF_8), 2, "no text");
            assertRefused("tulosalue;summa\nA;1\n".getBytes(StandardCharsets.UTF_16), 0, "UTF-16");
            assertRefused(new byte[] {'P', 'K', 3, 4, 0, 0}, 0, "no sound Excel workbook");
        }
    }

    @Nested
    class Rows {

        @Test
        void keepsCreditNotesNegative() {
            Read read = read("tili;summa\n4300;100,00\n4300;-30,00\n4300;20,00-\n4300;(10,00)\n");

            assertThat(read.total()).isEqualTo(new Money(4_000));
        }

        @Test
        void tellsPrintedSumsAndHeadingsFromEntries() {
            Read read = read("""
                    tulosalue;summa
                    Sivistyslautakunta;
                    Perusopetus;10
                    Lukio;5
                    Sivistyslautakunta yhteensä;15

                    Yhteensä;15
                    """);

            assertThat(read.total()).isEqualTo(new Money(1_500));
            assertThat(read.rows())
                    .extracting(LedgerRow::kind)
                    .containsExactly(
                            LedgerRow.Kind.HEADING,
                            LedgerRow.Kind.ENTRY,
                            LedgerRow.Kind.ENTRY,
                            LedgerRow.Kind.SUM,
                            LedgerRow.Kind.SUM);
        }

        @Test
        void readsQuotedCellsAndKeepsLineNumbers() {
            Read read = read("""
                    "tulosalue";"summa"
                    "Koulu ""Kuusi""; ja
                    toinen rivi";"1,50"

                    "Lukio";"2,50"
                    """);

            assertThat(read.rows()).extracting(LedgerRow::line).containsExactly(2L, 5L);
            assertThat(read.rows().get(0).fields()).containsExactly("Koulu \"Kuusi\"; ja\ntoinen rivi", "1,50");
            assertThat(read.total()).isEqualTo(new Money(400));
        }

        @Test
        void tellsAllProblemsWithLineAndColumn() {
            Read read = read("""
                    tulosalue;vuosi;pvm;summa;toteuma
                    Perusopetus;2024;1.1.2024;viisi;5
                    Perusopetus;24;1.1.2024;5;5
                    Perusopetus;2024;31.2.2024;5;1.2.3
                    Perusopetus;2024;;5;5;6
                    Perusopetus;2024
                    Perusopetus;2024;;5;5
                    """);

            assertThat(read.rows()).extracting(LedgerRow::line).containsExactly(7L);
            assertThat(read.problems())
                    .extracting(LedgerProblem::line, LedgerProblem::column)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(2L, "summa"),
                            org.assertj.core.groups.Tuple.tuple(3L, "vuosi"),
                            org.assertj.core.groups.Tuple.tuple(4L, "toteuma"),
                            org.assertj.core.groups.Tuple.tuple(4L, "pvm"),
                            org.assertj.core.groups.Tuple.tuple(5L, ""),
                            org.assertj.core.groups.Tuple.tuple(6L, ""));
            assertThat(read.problems().get(0).what().in(Language.FI)).isEqualTo("\"viisi\" ei ole rahamäärä.");
        }

        @Test
        void boundsTheProblemsItKeepsButCountsAll() {
            Read read = read("tili;summa\n" + "4300;x\n".repeat(1_500));

            assertThat(read.problems()).hasSize(LedgerFile.MOST_PROBLEMS);
            assertThat(read.problemCount()).isEqualTo(1_500);
        }

        @Test
        void looksAtTheWholeFileBeforeItDecidesWhatAThousandPointIs() {
            String plain = "tili;summa\n4300;1.234\n" + "4300;5\n".repeat(30_000);

            assertThat(read(plain).rows().get(0).amount()).isEqualTo(new Money(123_400));
            assertThat(read(plain + "4300;12.5\n").rows().get(0).amount()).isEqualTo(new Money(123));
            assertThat(read(plain + "4300;12,5\n").rows().get(0).amount()).isEqualTo(new Money(123_400));
            assertThat(read(plain + "4300;12,5\n4300;12.5\n").problems())
                    .singleElement()
                    .extracting(LedgerProblem::line)
                    .isEqualTo(2L);
        }

        @Test
        void looksAtAWholeWorkbookWhileItsRowsAreReadAhead() throws IOException {
            Read read = read(WrongFiles.daysAndTexts(3_000), LedgerOptions.none());

            assertThat(read.rows()).hasSize(3_000);
            assertThat(read.rows().get(0).amount()).isEqualTo(new Money(123_400));
            assertThat(read.total()).isEqualTo(new Money(123_400 + 2_998 * 500 + 1_250));
            assertThat(read.rows()).allSatisfy(row -> assertThat(row.date())
                    .isEqualTo(LocalDate.of(2025, 1, 1).plusDays((row.line() - 1) % 365)));
        }
    }

    @Nested
    class Refusals {

        @Test
        void namesWhatWasFoundAndWhatIsAccepted() {
            assertRefused(
                    bytes("nimi;väri\na;1\n"), 1, "No column says what the euros are for. Columns found: nimi | väri");
            assertRefused(bytes("nimi;väri\na;1\n"), 1, "No column of euros was recognised");
            assertRefused(bytes("tulosalue;toteuma\n"), 1, "no rows");
        }

        @Test
        void refusesAChosenColumnThatIsNotThere() {
            assertThatThrownBy(() -> read(
                            "tili;summa\n4300;1\n", StandardCharsets.UTF_8, new LedgerOptions("", "", 0, "toteuma")))
                    .isInstanceOf(RefusedLedger.class)
                    .hasMessageContaining("no column named \"toteuma\"")
                    .hasMessageContaining("tili | summa");
        }

        @Test
        void boundsColumnsCellsAndQuotes() {
            String columns = String.join(";", Collections.nCopies(1_001, "a"));
            assertRefused(bytes("tili;summa;" + columns + "\n4300;1\n"), 1, "more than 1000 columns");
            assertRefused(bytes("tili;summa\n" + "x".repeat(40_000) + ";1\n"), 2, "too long");
            assertRefused(bytes("tili;summa\n\"" + "x".repeat(3_000_000)), 2, "");
            assertRefused(bytes("tili;summa\n4300;1\n\"4300;1\n4300;1\n"), 3, "quotation mark");
            assertRefused(bytes("tili;summa\n4300;1\n\"4300\"x;1\n"), 3, "quotation mark");
        }

        @Test
        void readsAThousandColumns() {
            String more = ";x".repeat(998);

            assertThat(read("tili;summa" + more + "\n4300;1" + more + "\n").total())
                    .isEqualTo(new Money(100));
        }
    }

    @Test
    void streamsAHundredThousandRowsInConstantMemory() throws IOException {
        int rows = 100_000;
        LedgerSource source = new LedgerSource() {
            @Override
            public String name() {
                return "large.csv";
            }

            @Override
            public InputStream open() {
                return new SequenceInputStream(Collections.enumeration(
                        IntStream.range(-1, rows).mapToObj(i -> row(i)).toList()));
            }

            private InputStream row(int i) {
                String text = i < 0
                        ? "kustannuspaikka;kustannuspaikan nimi;palveluluokka;tili;summa\n"
                        : (i % 500) + ";Yksikkö " + i % 500 + ";3051;" + (4000 + i % 100) + ";" + i % 1000 + ",01\n";
                return new java.io.ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            }
        };

        long sum = 0;
        try (LedgerFile file = READER.open(source, LedgerOptions.none())) {
            while (file.hasNext()) {
                sum += file.next().amount().cents();
            }
            assertThat(file.rows()).isEqualTo(rows);
            assertThat(file.progress()).isEqualTo(1);
        }
        assertThat(sum).isEqualTo(100L * (999L * 1000 / 2) * 100 + rows);
    }

    private static void assertRefused(byte[] content, long line, String says) {
        assertThatThrownBy(() -> read(content, LedgerOptions.none()))
                .isInstanceOfSatisfying(RefusedLedger.class, refused -> assertThat(refused.problems())
                        .isNotEmpty()
                        .allSatisfy(problem -> assertThat(problem.line()).isEqualTo(line)))
                .hasMessageContaining(says);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] concat(byte[] one, byte[] other) {
        byte[] both = new byte[one.length + other.length];
        System.arraycopy(one, 0, both, 0, one.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
