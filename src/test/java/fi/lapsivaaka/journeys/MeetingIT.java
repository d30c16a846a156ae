package fi.lapsivaaka.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.browser.BrowserTest;
import fi.lapsivaaka.browser.Site;
import fi.lapsivaaka.print.PdfCheck;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** The matters of a meeting, of a year, and a year told for the welfare report. */
@BrowserTest
class MeetingIT {

    private static final String PACK = "/meetings/pack?day=2026-11-17&body=Sivistyslautakunta";

    @Test
    void showsTheMattersOfAMeetingToThoseWhoSeeThemInTheList(Site site) throws Exception {
        Page draft = site.open(Language.FI, "");
        draft.locator("form:has(input[value='kuusiluodon-koulu']) button").click();
        String check = draft.url().replaceAll(".*(/checks/[0-9a-f-]+).*", "$1");
        Page year = site.open(Language.FI, "/meetings?year=2026");
        year.locator("tbody a")
                .filter(new Locator.FilterOptions().setHasText("Sivistyslautakunta 17.11.2026"))
                .click();
        assertThat(year.locator("h1")).hasText("Sivistyslautakunta 17.11.2026");
        assertThat(year.locator("a[href*='" + check + "/council']")).isVisible();
        assertThat(year.locator(".table-frame[aria-labelledby=flags-title]")).containsText("Lapsen näkemysten");

        site.inspect("meetings", "/meetings?year=2026");
        site.inspect("meeting", PACK);
        APIResponse pdf = year.request().get(site.address() + "/sv" + PACK.replace("pack?", "pack.pdf?"));
        assertThat(pdf).isOK();
        assertThat(PdfCheck.faults(pdf.body())).isEmpty();
        Files.createDirectories(Path.of("target", "screenshots"));
        Files.write(Path.of("target", "screenshots", "meeting-sv.pdf"), pdf.body());
        assertThat(year.request()
                        .get(site.address() + "/fi" + PACK.replace("pack?", "pack.csv?"))
                        .text())
                .contains("green_eur", check.replace("/checks/", ""));

        Page nobody = site.as(Site.NOBODY).open(Language.FI, PACK);
        assertThat(nobody).hasURL(Pattern.compile(".*/fi/sign-in.*"));
        Page councillor = site.as("councillor").open(Language.FI, "/meetings?year=2026");
        assertThat(councillor.request().get(site.address() + "/fi" + PACK).text())
                .doesNotContain(check.replace("/checks/", ""));
    }

    @Test
    void tellsAYearForTheWelfareReport(Site site) throws Exception {
        site.inspect("wellbeing-report", "/child-budget/X01/wellbeing-report?year=2026");
        Page page = site.open(Language.SV, "/child-budget/X01/wellbeing-report?year=2026");
        assertThat(page.locator("section h2")).hasCount(4);
        assertThat(page.locator("main")).containsText("Målen är 7");
        APIResponse file = page.request().get(site.address() + "/sv/child-budget/X01/wellbeing-report.docx?year=2026");
        assertThat(file).isOK();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file.body()))) {
            assertThat(document.getTables()).hasSizeGreaterThanOrEqualTo(2);
        }
    }
}
