package fi.lapsivaaka.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.browser.Axe;
import fi.lapsivaaka.browser.BrowserTest;
import fi.lapsivaaka.browser.Site;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Those who decide and those who edit rules follow a figure and a rule to where it comes from. */
@BrowserTest
class ReaderIT {

    @Test
    void readsTheChildBudgetAndTakesItsTableAlong(Site site) throws IOException {
        Page page = site.as(Site.NOBODY).open(Language.FI, "/child-budget");
        page.getByText("Kauhava").first().waitFor();
        page.locator("li.card:has-text('Kauhava') a").last().click();
        assertThat(page.locator("h1")).containsText("Kauhava");
        assertThat(page.locator("main")).containsText("47\u00a0160\u00a0234");

        Download file =
                page.waitForDownload(() -> page.locator("a[href*='table.csv']").click());
        String table = new String(Files.readAllBytes(file.path()), StandardCharsets.UTF_8);
        assertThat(table).startsWith("\uFEFF");
        assertThat(table.lines()
                        .map(line -> line.split(";"))
                        .filter(cells -> cells[4].equals("unit"))
                        .map(cells -> new BigDecimal(cells[7].replace(',', '.')))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("47160234.00");
    }

    @Test
    void followsAEuroDownToItsLineAndItsRule(Site site) {
        Page page = site.as(Site.NOBODY).open(Language.FI, "/child-budget/X01");
        page.getByText("Palvelukokonaisuus").click();
        page.getByText("Esi- ja perusopetus").click();
        assertThat(page.locator(".filter")).containsText("Esi- ja perusopetus");
        page.locator("tbody td a").first().click();
        assertThat(page.locator(".filter")).hasCount(3);
        page.locator("tbody td a").first().click();

        assertThat(page.locator("h1")).hasText("Miksi tämä euro on tässä?");
        assertThat(page.locator(".step a").first()).isVisible();
        assertThat(page.locator("main")).containsText("Perusopetuslaki");
        Site.screenshot(page, "ledger-line-fi-1280");
        Axe.check(page);
    }

    @Test
    void takesABreakdownAlongAsAWorkbook(Site site) throws IOException {
        Page page = site.as(Site.NOBODY).open(Language.SV, "/child-budget/X01/by/service");
        Download file =
                page.waitForDownload(() -> page.locator("a[href*='table.xlsx']").click());
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file.path()))) {
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isGreaterThan(20);
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(8).getNumericCellValue())
                    .isPositive();
        }
    }

    @Test
    void takesAllFiguresAlongAsADataPackageThatDescribesItsTable(Site site) throws IOException {
        Page page = site.as(Site.NOBODY).open(Language.FI, "/child-budget/233");
        Download file = page.waitForDownload(
                () -> page.locator("a[href*='datapackage.zip']").click());
        try (FileSystem zip = FileSystems.newFileSystem(file.path())) {
            JsonNode described = JsonMapper.shared().readTree(Files.readString(zip.getPath("datapackage.json")));
            List<String> table = Files.readAllLines(
                    zip.getPath(described.at("/resources/0/path").asString()));
            List<String> header = List.of(table.get(0).split(","));

            assertThat(described.at("/name").asString()).matches("[a-z0-9._-]+");
            assertThat(described.at("/resources/0/schema/fields").valueStream().map(field -> field.at("/name")
                            .asString()))
                    .containsExactlyElementsOf(header);
            assertThat(described.at("/model").findValuesAsString("source"))
                    .isNotEmpty()
                    .allMatch(header::contains);
            for (JsonNode dimension : described.at("/model/dimensions")) {
                assertThat(dimension
                                .at("/attributes")
                                .has(dimension.at("/primaryKey").asString()))
                        .isTrue();
            }
            assertThat(table.stream()
                            .filter(line -> line.startsWith("2024,actual,"))
                            .map(line -> line.split(",(?=[^,]*,[^,]*$)")[1].split(",")[0])
                            .map(BigDecimal::new)
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo("47160234.00");
        }
    }

    @Test
    void opensARuleFromItsSetAndSeesItAsItStandsInItsFile(Site site) {
        Page page = site.as(Site.NOBODY).open(Language.FI, "/rules");
        page.locator("a[href$='/rules/child-impact']").first().click();
        page.locator("a[href$='/rules/child-impact/R-101']").click();

        assertThat(page.locator("h1")).containsText("R-101");
        assertThat(page.locator("main")).containsText("rule \"R-101");
    }

    @Test
    void takesARuleSetAlongAsItIs(Site site) throws IOException {
        Page page = site.as(Site.NOBODY).open(Language.FI, "/rules/service-classification");
        Download file =
                page.waitForDownload(() -> page.locator("a[href$='files.zip']").click());
        try (FileSystem zip = FileSystems.newFileSystem(file.path())) {
            for (String name : List.of("services.drl.csv", "manifest.yaml", "cases/conflicts.yaml")) {
                assertThat(Files.readAllBytes(zip.getPath("service-classification", name)))
                        .isEqualTo(Files.readAllBytes(Path.of("rules/service-classification", name)));
            }
        }
    }

    @Test
    void staysOnThePageWhenTheLanguageChanges(Site site) {
        Page page = site.as(Site.NOBODY).open(Language.FI, "/child-budget/X01?year=2025");
        page.locator(".tongues a[lang=en]").click();

        assertThat(page.url()).contains("/en/child-budget/X01").contains("year=2025");
    }
}
