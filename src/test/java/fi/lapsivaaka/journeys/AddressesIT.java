package fi.lapsivaaka.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.browser.BrowserTest;
import fi.lapsivaaka.browser.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** The addresses that docs/contracts.md promises. */
@BrowserTest
class AddressesIT {

    private static final Pattern ADDRESS = Pattern.compile("(?m)^\\| `(/fi/[^`]+)` \\|");

    /** Of a publication, an agenda and a meeting; PublicationIT, AgendaIT and MeetingIT make one and ask for its pages. */
    private static final List<String> ELSEWHERE =
            List.of("/fi/published/X01/2026-1", "/fi/checks/ID/items", "/fi/meetings/pack");

    private static final Pattern OF_THE_CHECKLIST =
            Pattern.compile("/drafts/ID/(?:sentence|forms|question|option-list)|/checks/ID/case");

    @Test
    void everyAddressAnswers(Site site) throws IOException {
        List<String> addresses = ADDRESS.matcher(Files.readString(Path.of("docs/contracts.md")))
                .results()
                .map(MatchResult::group)
                .map(row -> row.substring(3, row.indexOf('`', 3)))
                .filter(address -> ELSEWHERE.stream().noneMatch(address::startsWith))
                .toList();
        assertThat(addresses).hasSizeGreaterThan(8);

        Page page = site.as(Site.EXPERT).open(Language.FI, "");
        page.locator("form:has(input[value='tienhoitotraktori']) button").click();
        String draft = page.url().replaceAll(".*/checks/", "");
        SoftAssertions answers = new SoftAssertions();
        var requests = page.context().request();
        Map<String, String> workshop = workshop(page, site);
        String checklist = draft(page, site, "child-impact");
        String line = page.context()
                .request()
                .get(site.address() + "/fi/child-budget/X01/lines")
                .text()
                .replaceFirst("(?s).*?/lines/([0-9]+).*", "$1");
        for (String address : addresses) {
            String path = address.replace("/KEY", "/" + line);
            if (OF_THE_CHECKLIST.matcher(path).find()) {
                path = path.replace("/drafts/ID", "/drafts/" + checklist).replace("draft=ID", "draft=" + checklist);
            }
            for (Map.Entry<String, String> id : workshop.entrySet()) {
                path = path.replace(id.getKey() + "ID", id.getKey() + id.getValue());
            }
            APIResponse response = requests.get(site.address() + path.replace("/ID/", "/" + draft + "/"));
            answers.assertThat(response.status()).as(address).isEqualTo(200);
            answers.assertThat(response.body()).as(address).isNotEmpty();
        }
        answers.assertAll();
    }

    /** Opens a draft of rules. */
    private static String draft(Page page, Site site, String set) {
        page.navigate(site.address() + "/fi/rules/workshop");
        page.locator("#set").selectOption(set);
        page.locator("#name").press("Enter");
        page.waitForURL(Pattern.compile(".*/drafts/.*"));
        return page.url().replaceAll(".*/", "");
    }

    /** What stands before an id of the workshop, to an id: a draft that is opened and tried, and a version. */
    private static Map<String, String> workshop(Page page, Site site) {
        page.navigate(site.address() + "/fi/rules/workshop");
        String version = page.locator("a[href*='/versions/']")
                .last()
                .getAttribute("href")
                .replaceAll(".*/", "");
        String draft = draft(page, site, "service-classification");
        page.locator("#effects button[type=submit]").click();
        page.waitForURL(Pattern.compile(".*/effects/.*"));
        return Map.of(
                "/versions/", version,
                "?with=", version,
                "/workshop/drafts/", draft,
                "case?draft=", draft,
                "/effects/", page.url().replaceAll(".*/", ""));
    }
}
