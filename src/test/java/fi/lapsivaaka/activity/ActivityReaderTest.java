package fi.lapsivaaka.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.lapsivaaka.ledger.LedgerSource;
import fi.lapsivaaka.ledger.RefusedLedger;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of activity figures, right and wrong. */
class ActivityReaderTest {

    private static final String HEADER = "kunta;vuosi;suorite;yksikkö;määrä\n";

    private final ActivityReader reader = new ActivityReader();

    private ActivityReading read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8), ActivityAnswers.none());
    }

    private ActivityReading read(byte[] bytes, ActivityAnswers answers) throws IOException {
        return reader.read(LedgerSource.of("file.csv", bytes), answers);
    }

    private static List<String> codes(ActivityReading reading) {
        return reading.problems().stream()
                .map(problem -> problem.line() + " " + problem.code())
                .toList();
    }

    @Test
    void readsOneFigureARow() throws IOException {
        ActivityReading reading =
                read(HEADER + "Kaava;2024;Perusopetuksen oppilaita;Koulu A;1 234\nKaava;2024;aterioita;;10,5\n");

        assertThat(reading.isSound()).isTrue();
        assertThat(reading.organisation()).isEqualTo("Kaava");
        assertThat(reading.figures())
                .containsExactly(
                        new ActivityFigure(2, 2024, "pupils", "", "", "Koulu A", new BigDecimal("1234")),
                        new ActivityFigure(3, 2024, "meals", "", "", "", new BigDecimal("10.5")));
    }

    @Test
    void readsAPriceIndexWithItsNameAndSource() throws IOException {
        ActivityReading reading = read("""
                vuosi;indeksi;pisteluku;lähde
                2024;Julkisten menojen hintaindeksi;118,4;Laatija A
                2025;Julkisten menojen hintaindeksi;120,9;Laatija A
                """);

        assertThat(reading.isSound()).isTrue();
        assertThat(reading.source()).isEqualTo("Laatija A");
        assertThat(reading.figures())
                .extracting(figure -> figure.measure() + " " + figure.year() + " " + figure.quantity())
                .containsExactly("price-index-public 2024 118.4", "price-index-public 2025 120.9");
        assertThat(codes(read("""
                        vuosi;indeksi;pisteluku;alue
                        2024;Hintaindeksi;0;
                        2025;Hintaindeksi;101;Keskusta
                        2026;Hintaindeksi;102;
                        2026;Price index;103;
                        """))).containsExactly("2 index", "3 index-part", "5 twice");
    }

    @Test
    void readsAColumnAYearAndTellsThatTheOrganisationIsMissing() throws IOException {
        ActivityReading reading = read("""
                Kaupungin tunnusluvut;;

                tunnusluku;TP2023;TP2024
                Lapsia päiväkotihoidossa;388;359
                Alakoulujen oppilaat;362;–
                Yläkoulujen oppilaat;127;0
                """);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.organisation()).isEmpty();
        assertThat(reading.figures())
                .extracting(figure -> figure.measure() + " " + figure.year() + " " + figure.quantity())
                .containsExactly(
                        "daycare-children 2023 388",
                        "daycare-children 2024 359",
                        "pupils 2023 362",
                        "pupils 2023 127",
                        "pupils 2024 0");
    }

    @ParameterizedTest
    @CsvSource({"',', windows-1252", "'\t', UTF-8", "';', windows-1252"})
    void findsOutDelimiterAndEncoding(String delimiter, String encoding) throws IOException {
        String text = String.join(delimiter, "kommun", "år", "nyckeltal", "antal")
                + "\n"
                + String.join(delimiter, "Närpes", "2024", "Käyntejä nuorisotiloissa", "7")
                + "\n";

        assertThat(read(text.getBytes(Charset.forName(encoding)), ActivityAnswers.none())
                        .figures())
                .singleElement()
                .satisfies(figure -> assertThat(figure.measure()).isEqualTo("youth-visits"));
    }

    @Test
    void readsAWorkbookAsItReadsText() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("Kansi").createRow(0).createCell(0).setCellValue("Tilinpäätös");
            Sheet sheet = workbook.createSheet("Luvut");
            Row header = sheet.createRow(0);
            header.createCell(0).setCellValue("Suorite");
            header.createCell(1).setCellValue("Vuosi");
            header.createCell(2).setCellValue("Määrä");
            Row row = sheet.createRow(1);
            row.createCell(0).setCellValue("Lukion opiskelijoita");
            row.createCell(1).setCellValue(2024);
            row.createCell(2).setCellValue(212);
            workbook.write(bytes);
        }

        assertThat(reader.read(LedgerSource.of("file.xlsx", bytes.toByteArray()), ActivityAnswers.none())
                        .figures())
                .containsExactly(
                        new ActivityFigure(2, 2024, "upper-secondary-students", "", "", "", new BigDecimal("212")));
    }

    @Test
    void tellsEveryProblemOfEveryRowAtOnce() throws IOException {
        ActivityReading reading = read(HEADER + """
                Kaava;2024;Lentomatkoja;;5
                Kaava;24;Aterioita;;5
                Kaava;2024;Aterioita;;viisi
                Kaava;2024;Aterioita;;-5
                Kaava;2024;Aterioita;;1.234
                Kaava;2024;Aterioita;;=1+1
                Muu;2024;Aterioita;;5
                Kaava;2024;;;5
                Kaava;2024;Aterioita;;6
                """);

        assertThat(codes(reading))
                .containsExactly(
                        "2 measure",
                        "3 year",
                        "4 value",
                        "5 value",
                        "6 value",
                        "7 value",
                        "8 organisation",
                        "9 measure-empty",
                        "10 twice");
        assertThat(reading.isSound()).isFalse();
    }

    @Test
    void asksForTheYearAndTakesThePersonsAnswer() throws IOException {
        byte[] file = "suorite;määrä\nAterioita;5\n".getBytes(StandardCharsets.UTF_8);

        assertThat(read(file, ActivityAnswers.none()).needsYear()).isTrue();
        assertThat(read(file, new ActivityAnswers("", 2024, "", "", List.of())).figures())
                .singleElement()
                .satisfies(figure -> assertThat(figure.year()).isEqualTo(2024));
    }

    @Test
    void readsColumnsAsAPersonSays() throws IOException {
        byte[] file = "a;b;c\nAterioita;2024;5\n".getBytes(StandardCharsets.UTF_8);

        ActivityReading reading = read(file, new ActivityAnswers("", 0, "", "", List.of("measure", "year", "value")));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.figures()).hasSize(1);
        assertThat(codes(read(file, ActivityAnswers.none()))).containsExactly("0 no-measure");
    }

    @Test
    void isNotMisledByLedgers() throws IOException {
        for (String file : List.of("kauhava-2024.csv", "esimerkkila-ledger.csv", "salo-2024-purchases.csv")) {
            assertThat(reader.read(LedgerSource.of(Path.of("db/reference/demo", file)), ActivityAnswers.none())
                            .isActivity())
                    .as(file)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"kauhava-activity-2021-2024.csv", "esimerkkila-activity.csv", "esimerkkiseutu-activity.csv"})
    void readsTheShippedFilesWhole(String file) throws IOException {
        ActivityReading reading =
                reader.read(LedgerSource.of(Path.of("db/reference/demo", file)), ActivityAnswers.none());

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.isSound()).isTrue();
    }

    @Test
    void tellsThatAFileHasNoFigures() throws IOException {
        assertThat(codes(read(HEADER))).containsExactly("0 no-rows");
        assertThat(codes(read("suorite;vuosi\nAterioita;2024\n"))).containsExactly("0 no-value");
    }

    @Test
    void refusesWhatIsNoTable() {
        assertThatThrownBy(() -> read("")).isInstanceOf(RefusedLedger.class);
        assertThatThrownBy(() -> read(new byte[] {1, 2, 3, 0, 5}, ActivityAnswers.none()))
                .isInstanceOf(RefusedLedger.class);
        String wide = IntStream.range(0, 1_200).mapToObj(i -> "s" + i).collect(Collectors.joining(";"));
        assertThat(catchCodes(wide)).isNotEmpty();
    }

    /** A header beyond the limits is refused, or read in another way in which it says nothing. */
    private List<String> catchCodes(String text) {
        try {
            return codes(read(text + "\n"));
        } catch (RefusedLedger refused) {
            return refused.problems().stream().map(problem -> problem.code()).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
