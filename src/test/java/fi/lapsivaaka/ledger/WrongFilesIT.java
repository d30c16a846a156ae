package fi.lapsivaaka.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.browser.FormClient;
import fi.lapsivaaka.browser.Site;
import fi.lapsivaaka.database.PostgresTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.HtmlUtils;

/**
 * Whatever somebody hands over through the import page: a page in their language says what is wrong and what to do, and no
 * figure has changed.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@PostgresTest
class WrongFilesIT {

    private static final List<String> LEDGER_TABLES = List.of(
            "organisation",
            "ledger_import",
            "ledger_import_total",
            "ledger_import_year",
            "ledger_key",
            "ledger_amount",
            "child_budget",
            "child_budget_sum",
            "child_budget_line");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient client;

    private List<String> figures = List.of();
    private FormClient browser;

    @BeforeEach
    void rememberFigures() {
        browser = new FormClient("http://localhost:" + port, Site.EXPERT);
        figures = figures();
        assertThat(figures).noneMatch(rows -> rows.endsWith(" 0"));
    }

    @AfterEach
    void noFigureHasChanged() {
        assertThat(figures()).isEqualTo(figures);
    }

    private List<String> figures() {
        List<String> figures = new ArrayList<>();
        for (String table : LEDGER_TABLES) {
            figures.add(table + " " + number("select count(*) from " + table));
        }
        figures.add("euros " + number("select sum(amount_cents)::bigint from ledger_amount"));
        figures.add("sums "
                + number(
                        "select sum(child_cents)::bigint from child_budget_sum join ledger_import i on i.id = import_id"
                                + " where withdrawn_at is null"));
        return figures;
    }

    private long number(String query) {
        return client.sql(query).query(Long.class).single();
    }

    private HttpResponse<String> handOver(Language language, String name, Supplier<InputStream> content) {
        return browser.handOver(address(language, "/imports/files"), name, content);
    }

    private HttpResponse<String> handOver(Language language, String name, byte[] content) {
        return handOver(language, name, () -> new ByteArrayInputStream(content));
    }

    private URI address(Language language, String path) {
        return URI.create("http://localhost:" + port + "/" + language.code() + path);
    }

    private static String told(HttpResponse<String> page) {
        return HtmlUtils.htmlUnescape(page.body())
                .replaceAll("(?s)<script.*?</script>", "")
                .replaceAll("<[^>]+>", "")
                .replaceAll("[\\s\\u00a0]+", " ");
    }

    /** The file is no table at all: it is not even kept. */
    private void refusedAtOnce(String name, byte[] content, String code, Object... arguments) {
        for (Language language : Language.values()) {
            HttpResponse<String> page = handOver(language, name, content);
            assertThat(page.statusCode()).as(name).isEqualTo(422);
            assertTells(page, language, LedgerProblem.of(0, "", code, arguments));
        }
    }

    /** The file waits with its faults, and cannot be taken in. */
    private HttpResponse<String> waits(Language language, String name, byte[] content, LedgerProblem problem) {
        HttpResponse<String> page = handOver(language, name, content);
        assertThat(page.statusCode()).as(name).isEqualTo(200);
        assertTells(page, language, problem);
        assertThat(page.body()).doesNotContain("name=\"take\"");
        assertThat(take(language, page).uri()).isEqualTo(page.uri());
        return page;
    }

    private void waits(String name, byte[] content, LedgerProblem problem) {
        for (Language language : Language.values()) {
            throwAway(language, waits(language, name, content, problem));
        }
    }

    private static void assertTells(HttpResponse<String> page, Language language, LedgerProblem problem) {
        assertThat(told(page))
                .contains(problem.what().in(language).replaceAll("\\s+", " "))
                .contains(problem.accepted().in(language).replaceAll("\\s+", " "));
    }

    private HttpResponse<String> take(Language language, HttpResponse<String> page) {
        String form = "take=true&source=Testi&organisation=" + URLEncoder.encode("Lappajärvi", StandardCharsets.UTF_8)
                + "&year=2019";
        return browser.post(address(language, page.uri().getPath().substring(3)), form);
    }

    private void throwAway(Language language, HttpResponse<String> page) {
        browser.post(address(language, page.uri().getPath().substring(3) + "/removal"), "");
    }

    private HttpResponse<String> awaitEnd(HttpResponse<String> page, String underWay) throws InterruptedException {
        HttpResponse<String> now = page;
        long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (now.body().contains(underWay) && System.nanoTime() < end) {
            Thread.sleep(200);
            now = browser.open(page.uri());
        }
        return now;
    }

    @Test
    void whatIsNoTable() throws IOException {
        refusedAtOnce("tyhja.csv", new byte[0], "empty");
        refusedAtOnce("kuva.csv", WrongFiles.noise(), "binary");
        refusedAtOnce("nolla.csv", WrongFiles.text("Tulosalue;Toteuma\nLukio;1\nPerus\0opetus;2\n"), "binary");
        refusedAtOnce("kaksi.csv", WrongFiles.twoEncodings(), "mixed", 2, 3);
        refusedAtOnce("leveä.csv", WrongFiles.columns(1_001), "columns", 1_000);
        refusedAtOnce("katkennut.xlsx", WrongFiles.truncated(), "not-a-workbook");
        refusedAtOnce("makrot.xlsx", WrongFiles.withMacros(), "macros", "xl/vbaProject.bin");
        refusedAtOnce("pommi.xlsx", WrongFiles.bomb(), "swells");
    }

    @Test
    void oneLineOfFiftyMegabytes() {
        HttpResponse<String> page = handOver(Language.SV, "rivi.csv", () -> WrongFiles.line(50_000_000));

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(told(page))
                .containsAnyOf(
                        LedgerProblem.of(0, "", "record", Cells.LONGEST_RECORD)
                                .what()
                                .in(Language.SV),
                        LedgerProblem.of(0, "", "quotes").what().in(Language.SV));
    }

    @Test
    void whatHasNoFigures() {
        waits("otsikko.csv", WrongFiles.text("Tulosalue;Toteuma\n"), LedgerProblem.of(1, "", "no-rows"));
        waits(
                "erotin.csv",
                WrongFiles.text("Tulosalue|Toteuma\nLukio|1\n"),
                LedgerProblem.of(1, "", "one-column", "Tulosalue|Toteuma"));
    }

    @Test
    void aThousandColumns() {
        HttpResponse<String> page = handOver(Language.EN, "columns.csv", WrongFiles.columns(1_000));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(told(page)).contains("No column of euros was recognised", "And 900 more columns");
        assertThat(take(Language.EN, page).uri()).isEqualTo(page.uri());
        throwAway(Language.EN, page);
    }

    @Test
    void cellsThatAreNoAmounts() throws IOException {
        waits("kaavat.xlsx", WrongFiles.formulas(), LedgerProblem.of(2, "Toteuma", "formula", "3.0"));
        waits(
                "suuri.csv",
                WrongFiles.text("Tulosalue;Toteuma\nLukio;" + "9".repeat(400) + "\n"),
                LedgerProblem.of(2, "Toteuma", "not-an-amount", "9".repeat(400)));
        waits(
                "potenssi.csv",
                WrongFiles.text("Tulosalue;Toteuma\nLukio;1E+300\n"),
                LedgerProblem.of(2, "Toteuma", "not-an-amount", "1E+300"));
    }

    @Test
    void formulasInACsvFileAreTextsAndNeverLeaveAsFormulas() {
        String formula = "=cmd|' /C calc'!A0";
        HttpResponse<String> page = waits(
                Language.FI,
                "injektio.csv",
                WrongFiles.text("Tulosalue;@SUM(1)|Toteuma;Toteuma\n" + formula + ";x;" + formula + "\n"),
                LedgerProblem.of(2, "Toteuma", "not-an-amount", formula));

        String problems = browser.open(URI.create(page.uri() + "/problems.csv")).body();
        assertThat(problems.lines().flatMap(line -> List.of(line.split(";")).stream()))
                .hasSizeGreaterThan(4)
                .noneMatch(cell -> cell.matches("\"?[=+@\\-].*"));
        throwAway(Language.FI, page);
    }

    @Test
    void twoHundredMegabytesWithAFaultOnTheLastRow() throws InterruptedException {
        int rows = 200_000;

        HttpResponse<String> page =
                awaitEnd(handOver(Language.FI, "suuri.csv", () -> WrongFiles.rows(rows)), "id=\"progress-title\"");

        assertTells(page, Language.FI, LedgerProblem.of(rows + 2, "Toteuma", "not-an-amount", "ei tiedossa"));
        assertThat(told(page)).contains("200 Mt", "rivi 200 002");
        assertThat(page.body()).doesNotContain("name=\"take\"");
        throwAway(Language.FI, page);
    }

    @Test
    void theSameFileAgain() throws InterruptedException {
        byte[] content = WrongFiles.text("kunta;vuosi;tulosalue;toteuma\nVimpeli;2018;Perusopetus;5\n");
        HttpResponse<String> first = handOver(Language.SV, "vimpeli.csv", content);
        HttpResponse<String> taken = awaitEnd(take(Language.SV, first), "id=\"progress-title\"");
        assertThat(taken.uri().getPath()).doesNotContain("/files/");
        figures = figures();

        HttpResponse<String> second = handOver(Language.SV, "vimpeli uusi.csv", content);

        assertThat(told(second)).contains("Samma fil har redan importerats", "vimpeli.csv");
        assertThat(take(Language.SV, second).statusCode()).isEqualTo(422);
        throwAway(Language.SV, second);
    }

    @Test
    void twoFilesOfTheSameFiguresAtOnce() throws InterruptedException {
        String rows = "Perusopetus;1\n".repeat(20_000);
        HttpResponse<String> one =
                handOver(Language.EN, "one.csv", WrongFiles.text("tulosalue;toteuma\n" + rows + "Lukio;1\n"));
        HttpResponse<String> two =
                handOver(Language.EN, "two.csv", WrongFiles.text("tulosalue;toteuma\n" + rows + "Lukio;2\n"));
        List<@Nullable HttpResponse<String>> ends = Collections.synchronizedList(new ArrayList<>());
        List<Thread> people = List.of(one, two).stream()
                .map(page -> new Thread(() -> ends.add(take(Language.EN, page))))
                .toList();
        people.forEach(Thread::start);
        for (Thread person : people) {
            person.join();
        }

        List<String> paths = new ArrayList<>();
        for (HttpResponse<String> page : List.of(one, two)) {
            HttpResponse<String> end = awaitEnd(browser.open(page.uri()), "id=\"progress-title\"");
            paths.add(end.uri().getPath());
            if (end.uri().equals(page.uri())) {
                assertThat(told(end)).contains("The same figures may have been imported before");
                throwAway(Language.EN, end);
            }
        }
        assertThat(paths.stream().filter(path -> path.contains("/files/"))).hasSize(1);
        assertThat(number("select sum(total_cents)::bigint from ledger_import_year where year = 2019"))
                .isBetween(2_000_100L, 2_000_200L);
        figures = figures();
    }
}
