package fi.lapsivaaka.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.browser.BrowserTest;
import fi.lapsivaaka.browser.Site;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In Ulkosaari of Esimerkkilä, 99006, one child is 13 to 15 years old. */
@BrowserTest
class HiddenFiguresIT {

    private static final String BUDGET = "/child-budget/X01";
    private static final String YEAR = "?year=2025&phase=actual";

    @Test
    void theViewByAreaSaysThatFiguresAreHiddenAndStillAddsUp(Site site) {
        Page page = site.open(Language.FI, BUDGET + "/by/area" + YEAR);

        Locator islands = page.locator("tbody tr", new Page.LocatorOptions().setHasText("99006 Ulkosaari"));
        for (Locator island : islands.all()) {
            assertThat(island).containsText("luku salattu");
            assertThat(island.locator("a")).hasCount(0);
        }
        assertThat(islands).not().hasCount(0);
        assertThat(page.locator("main")).containsText("alle 5 lasta");
        assertThat(page.locator("tbody tr", new Page.LocatorOptions().setHasText("99001 Keskusta"))
                        .first()
                        .locator("a"))
                .not()
                .hasCount(0);
        assertThat(page.locator("tbody").first()).containsText("Salatut luvut yhteensä");
    }

    @ParameterizedTest
    @ValueSource(strings = {"by/family", "by/life-stage/table.csv", "by/service/table.xlsx", "trend", "lines"})
    void noAddressGivesTheFiguresOfTheIslandAlone(String view, Site site) {
        APIResponse answer = get(site, BUDGET + "/" + view + YEAR + "&area=99006");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text()).contains("alle 5 lasta");
    }

    @Test
    void filesLeaveHiddenCellsEmpty(Site site) throws IOException {
        for (String filter : List.of("", "&life-stage=13-15")) {
            String csv =
                    get(site, BUDGET + "/by/area/table.csv" + YEAR + filter).text();
            List<String[]> rows = csv.lines()
                    .filter(line -> line.contains(";99006;"))
                    .map(line -> line.split(";", -1))
                    .toList();
            assertThat(rows).isNotEmpty().allSatisfy(row -> assertThat(row[7]).isEmpty());
            assertThat(rows).allSatisfy(row -> assertThat(row[10]).isEqualTo(filter.isEmpty() ? "total" : "yes"));
            assertThat(rows.stream().filter(row -> row[10].equals("yes")))
                    .allSatisfy(row -> assertThat(row[8]).isEmpty());
            assertThat(csv).contains(";small-areas;");

            try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(
                    get(site, BUDGET + "/by/area/table.xlsx" + YEAR + filter).body()))) {
                workbook.getSheetAt(0).forEach(row -> {
                    if (row.getCell(4).toString().equals("99006")
                            && row.getCell(10).toString().equals("yes")) {
                        assertThat(row.getCell(8).toString()).isEmpty();
                    }
                });
            }
        }
    }

    @Test
    void theDataPackageAndTheLinesKnowNothingOfTheIsland(Site site) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(
                get(site, BUDGET + "/datapackage.zip" + YEAR).body()))) {
            zip.getNextEntry();
            zip.getNextEntry();
            String table = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(table).contains("99001").contains("small-areas").doesNotContain("99006");
        }
        for (int page = 0; page < 20; page++) {
            assertThat(get(site, BUDGET + "/lines" + YEAR + "&page=" + page).text())
                    .doesNotContain("99006");
        }
    }

    private static APIResponse get(Site site, String path) {
        APIRequestContext requests = site.window(Language.FI, 1280).context().request();
        return requests.get(site.address() + "/fi" + path);
    }
}
