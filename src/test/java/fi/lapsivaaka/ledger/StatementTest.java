package fi.lapsivaaka.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.Money;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Operating statements: lines that are sums of other lines never count twice. */
class StatementTest {

    private static final String HEADER = "kunta;vuosi;lautakunta;tulosalue;rivi;talousarvio;toteuma\n";

    @TempDir
    Path folder;

    @Test
    void theTotalOfAUnitCountsWhereNothingElseIsTold() throws IOException {
        assertThat(entries("""
                Ähtäri;2031;Sivistys;Koulut;TOIMINTATUOTOT;100;90
                Ähtäri;2031;Sivistys;Koulut;TOIMINTAKULUT;-1000;-1100
                Ähtäri;2031;Sivistys;Koulut;Toimintakate/Jäämä;-900;-1010
                """)).containsExactly("Koulut TOIMINTATUOTOT −90", "Koulut TOIMINTAKULUT 1100");
    }

    @Test
    void partsCountAndTheirSumsDoNot() throws IOException {
        assertThat(entries("""
                Ähtäri;2031;Sivistys;Koulut;Toimintakulut;1000;1100
                Ähtäri;2031;Sivistys;Koulut;Henkilöstökulut;800;850
                Ähtäri;2031;Sivistys;Koulut;Palkat ja palkkiot;600;640
                Ähtäri;2031;Sivistys;Koulut;Henkilösivukulut;200;210
                Ähtäri;2031;Sivistys;Koulut;Palvelujen ostot;200;250
                """))
                .containsExactly(
                        "Koulut Palkat ja palkkiot 640", "Koulut Henkilösivukulut 210", "Koulut Palvelujen ostot 250");
    }

    @Test
    void theWholeBoardIsASumWhereItsAreasAreToldAndItselfWhereNot() throws IOException {
        assertThat(entries("""
                Ähtäri;2031;Tarkastus;(koko lautakunta);TOIMINTAKULUT;-10;-11
                Ähtäri;2031;Sivistys;(koko lautakunta);TOIMINTAKULUT;-1000;-1100
                Ähtäri;2031;Sivistys;Koulut;TOIMINTAKULUT;-900;-1000
                Ähtäri;2031;Sivistys;Kirjasto;TOIMINTAKULUT;-100;-100
                """))
                .containsExactly(
                        "(koko lautakunta) TOIMINTAKULUT 11",
                        "Koulut TOIMINTAKULUT 1000",
                        "Kirjasto TOIMINTAKULUT 100");
    }

    @Test
    void swedishStatementsAreReadToo() throws IOException {
        assertThat(entries("""
                Närpes;2031;Bildning;Skolor;Verksamhetens intäkter;100;90
                Närpes;2031;Bildning;Skolor;Verksamhetens kostnader;-1000;-1100
                Närpes;2031;Bildning;Skolor;Verksamhetsbidrag;-900;-1010
                """))
                .containsExactly("Skolor Verksamhetens intäkter −90", "Skolor Verksamhetens kostnader 1100");
    }

    @Test
    void whatDoesNotAddUpIsToldAndWhatIsOnlyPartlyPrintedIsNotJudged() throws IOException {
        Path file = file("""
                Ähtäri;2031;Sivistys;(koko lautakunta);TOIMINTAKULUT;-1000;-1105
                Ähtäri;2031;Sivistys;(koko lautakunta);Palkat ja palkkiot;-400;-400
                Ähtäri;2031;Sivistys;Koulut;TOIMINTAKULUT;-900;-1000
                Ähtäri;2031;Sivistys;Kirjasto;TOIMINTAKULUT;-100;-100
                """);

        assertThat(PrintedSums.differences(new LedgerReader(), LedgerSource.of(file), LedgerOptions.none()))
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.name()).isEqualTo("Sivistys: TOIMINTAKULUT");
                    assertThat(difference.phase()).isEqualTo(Phase.ACTUAL);
                    assertThat(difference.printed()).isEqualTo(euros(1105));
                    assertThat(difference.counted()).isEqualTo(euros(1100));
                });
    }

    @Test
    void aLedgerWithAccountsIsNoStatement() throws IOException {
        Path file = folder.resolve("ledger.csv");
        Files.writeString(file, """
                kunta;vuosi;tulosalue;tili;tilin nimi;toteuma
                Ähtäri;2031;Koulut;4000;Palkat;5
                Ähtäri;2031;Koulut;4990;Muut kulut;-7
                """);

        try (LedgerFile read = new LedgerReader().open(LedgerSource.of(file), LedgerOptions.none())) {
            assertThat(read.statement()).isNull();
            assertThat(read.next().amount()).isEqualTo(euros(5));
        }
    }

    @Test
    void aCitysPrintedStatementGivesWhatItsResultAreasAndBoardsSpent() throws IOException {
        Path file = Path.of("db/reference/demo/kauhava-2024-full.csv");
        Money expenses = Money.ZERO;
        try (LedgerFile read = new LedgerReader().open(LedgerSource.of(file), LedgerOptions.none())) {
            while (read.hasNext()) {
                LedgerRow row = read.next();
                StatementLine line = StatementLine.of(row.key().accountName());
                if (row.kind() == LedgerRow.Kind.ENTRY && line != null && line.isWithin(StatementLine.EXPENSES)) {
                    expenses = expenses.plus(row.amount());
                }
            }
        }

        assertThat(expenses)
                .as("23 result areas, and three boards that have none")
                .isEqualTo(euros(47_160_234).plus(boardsWithoutAreas()));
        assertThat(PrintedSums.differences(new LedgerReader(), LedgerSource.of(file), LedgerOptions.none()))
                .anySatisfy(difference -> {
                    assertThat(difference.name()).isEqualTo("Kaupunginhallitus: TOIMINTAKULUT");
                    assertThat(difference.printed()).isEqualTo(euros(6_467_698));
                    assertThat(difference.counted()).isEqualTo(euros(7_675_408));
                });
    }

    /** Elections, audit and council: their printed totals of expenses. */
    private static Money boardsWithoutAreas() throws IOException {
        return Files.readAllLines(Path.of("db/reference/demo/kauhava-2024-full.csv")).stream()
                .map(line -> List.of(line.split(";")))
                .filter(cells -> List.of("Keskusvaalilautakunta", "Tarkastuslautakunta", "Kaupunginvaltuusto")
                        .contains(cells.get(2)))
                .filter(cells -> cells.get(4).equals("TOIMINTAKULUT"))
                .map(cells -> Money.ZERO.minus(Money.ofEuros(new BigDecimal(cells.get(8)))))
                .reduce(Money.ZERO, Money::plus);
    }

    private List<String> entries(String rows) throws IOException {
        List<String> entries = new ArrayList<>();
        try (LedgerFile read = new LedgerReader().open(LedgerSource.of(file(rows)), LedgerOptions.none())) {
            while (read.hasNext()) {
                LedgerRow row = read.next();
                if (row.kind() == LedgerRow.Kind.ENTRY) {
                    long euros = row.amount().cents() / 100;
                    entries.add(row.key().resultArea() + " " + row.key().accountName() + " "
                            + (euros < 0 ? "−" + -euros : euros));
                }
            }
        }
        return entries;
    }

    private Path file(String rows) throws IOException {
        Path file = folder.resolve("statement.csv");
        Files.writeString(file, HEADER + rows.lines().collect(Collectors.joining("\n")), StandardCharsets.UTF_8);
        return file;
    }

    private static Money euros(long euros) {
        return Money.ofEuros(BigDecimal.valueOf(euros));
    }
}
