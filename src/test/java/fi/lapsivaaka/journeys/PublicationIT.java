package fi.lapsivaaka.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.browser.Axe;
import fi.lapsivaaka.browser.BrowserTest;
import fi.lapsivaaka.browser.Site;
import fi.lapsivaaka.print.PdfCheck;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From a signed assessment to a public page: a question, the check, publishing, superseding, withdrawing. */
@BrowserTest
class PublicationIT {

    private static final String QUESTION = "Miksi Aada Esimerkin koulumatkaa ei ole laskettu?";
    private static final String REDACTED = "Miksi [jätetty pois] koulumatkaa ei ole laskettu?";

    private final HttpClient nobody = HttpClient.newHttpClient();

    @Autowired
    private JdbcClient client;

    @Test
    void isPublishedReadByNobodySupersededAndWithdrawn(Site site) throws Exception {
        Walk walk = new Walk(site, Language.FI, "tractor");
        Page page = walk.begin("kunta", "X01");
        walk.answerAll(page);
        String work = page.url().replaceAll("[?#].*", "");
        String check = work.replaceAll(".*/fi|/assessment.*", "");
        page.navigate(site.address() + "/fi" + check + "/publication");
        assertThat(page.locator(".verdict")).containsText("allekirjoitettava");
        assertThat(page.locator("button[value=publish]")).hasCount(0);
        page.navigate(work);
        walk.sign(page);

        ask(site, check);
        String published = publish(site, check);
        readByNobody(site, published);
        String newer = publishAgain(site, check, published);
        withdraw(site, check, published, newer);
    }

    /** A member of the council asks, without script; the preparer sees that something waits, and answers. */
    private static void ask(Site site, String check) {
        Page councillor = site.as("councillor").withoutScript(Language.FI);
        councillor.navigate(site.address() + "/fi" + check + "/council");
        assertThat(councillor.locator(".board .board-ask")).hasCount(7);
        councillor.locator("#part-rights .board-ask").click();
        assertThat(councillor.locator("#section")).hasValue("rights");
        councillor.locator("main form button[type=submit]").click();
        assertThat(councillor.locator("#error-summary")).containsText("Kirjoita ensin teksti.");
        councillor.locator("#question").fill(QUESTION);
        councillor.locator("main form button[type=submit]").click();
        assertThat(councillor.locator(".questions .tag")).hasText("Odottaa vastausta");
        assertThat(councillor.locator(".questions textarea")).hasCount(0);

        Page preparer = site.as(Site.PREPARER).open(Language.FI, "/about");
        preparer.locator(".reader a[href$='/questions']").click();
        preparer.locator("main li:has-text('koulumatkaa') a").first().click();
        preparer.locator(".questions textarea").fill("Matka on laskettu liitteessä 2.");
        preparer.locator(".questions button[type=submit]").click();
        assertThat(preparer.locator(".questions")).containsText("Matka on laskettu liitteessä 2.");
        site.inspect("questions", check + "/questions");
        site.inspect("questions-all", "/questions");
        preparer.navigate(site.address() + "/fi" + check + "/publication");
        assertThat(preparer.locator("button[value=publish]")).hasCount(0);
    }

    /** The official chooses what is public: the check stops what is not decided, and shows the result before it counts. */
    private static String publish(Site site, String check) {
        Page official = site.as(Site.OFFICIAL).open(Language.FI, check + "/publication");
        official.locator("label.choice:has-text('koulumatkaa') input").check();
        official.locator("button[value=look]").click();
        assertThat(official.locator(".find:has-text('Aada Esimerkin')")).hasCount(1);
        assertThat(official.locator("button[value=publish]")).hasCount(0);
        site.inspect("publish", check + "/publication");
        Site.screenshot(official, "publish-finds-fi-1280");
        decide(official);
        official.locator("button[value=look]").click();
        assertThat(official.locator(".preview")).containsText(REDACTED);
        assertThat(official.locator(".preview")).not().containsText("Aada");
        Axe.check(official);
        Site.screenshot(official, "publish-ready-fi-1280");
        official.locator("button[value=publish]").click();
        assertThat(official).hasURL(Pattern.compile(".*/fi/published/X01/\\d{4}-\\d+"));
        String published = official.url().replaceAll(".*/fi", "");
        sendOnceMore(site, check, published);
        return published;
    }

    /** What stands already as it was looked at is not published a second time. */
    private static void sendOnceMore(Site site, String check, String published) {
        Page official = site.as(Site.OFFICIAL).open(Language.FI, check + "/publication");
        official.locator("label.choice:has-text('koulumatkaa') input").check();
        official.locator("button[value=look]").click();
        decide(official);
        official.locator("button[value=look]").click();
        official.locator("button[value=publish]").click();
        assertThat(official).hasURL(site.address() + "/fi" + published);
    }

    private static void decide(Page page) {
        Locator finds = page.locator(".find");
        for (int at = 0; at < finds.count(); at++) {
            finds.nth(at).locator("input[value=out]").check();
        }
    }

    private HttpResponse<byte[]> get(String address, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return nobody.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    /** Whoever is not signed in reads the page and its files, whose bytes are what their hashes say. */
    private void readByNobody(Site site, String published) throws Exception {
        site.as(Site.NOBODY);
        Page page = site.open(Language.SV, published);
        assertThat(page.locator("#part-rights")).containsText("[utelämnat]");
        assertThat(page.locator(".board-ask")).hasCount(0);
        assertThat(page.locator(".qr title")).containsText(site.address() + "/sv" + published);
        assertThat(page.locator("main")).not().containsText("Aada");
        assertThat(page.locator("main")).not().containsText("Aino Harju");
        assertThat(page.locator("main")).not().containsText("Sundqvist");
        site.inspect("published", published);
        site.inspect("published-list", "/published/X01");

        String address = site.address() + "/fi" + published;
        HttpResponse<byte[]> answer = get(address);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Cache-Control")).contains("public, max-age=60");
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(get(address, "If-None-Match", tag).statusCode()).isEqualTo(304);
        JsonNode record =
                JsonMapper.shared().readTree(get(address + "/record.json").body());
        assertThat(record.get("files").size()).isEqualTo(12);
        for (JsonNode file : record.get("files")) {
            HttpResponse<byte[]> bytes = get(file.get("address").asString());
            assertThat(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.body())))
                    .as(file.get("address").asString())
                    .isEqualTo(file.get("sha256").asString());
            if (file.get("address").asString().endsWith("/fi" + published + "/page.pdf")) {
                assertThat(PdfCheck.faults(bytes.body())).isEmpty();
                if (Boolean.getBoolean("screenshots")) {
                    Files.write(Path.of("target", "screenshots", "published.pdf"), bytes.body());
                }
            }
        }
        assertThat(get(address + "/page.exe").statusCode()).isEqualTo(404);
        assertThat(get(address.replaceAll("\\d+$", "999999")).statusCode()).isEqualTo(404);
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        get(site.address() + "/sv/published/X01/feed.atom").body()));
        JsonNode catalog = JsonMapper.shared()
                .readTree(get(site.address() + "/fi/published/catalog.jsonld").body());
        assertThat(catalog.toString()).contains(address).contains("/fi/child-budget/X01/datapackage.zip");
        assertThat(text(get(site.address() + "/fi/published/catalog.ttl")))
                .contains("a dcat:Catalog ;")
                .contains("<" + address + "/page.pdf>");

        assertThatThrownBy(() -> client.sql("update publication_file set content = 'x' where kind = 'html'")
                        .update())
                .hasMessageContaining("published bytes never change");
        assertThatThrownBy(
                        () -> client.sql("update publication set title = 'x'").update())
                .hasMessageContaining("a publication never changes");
        assertThatThrownBy(() -> client.sql("delete from publication").update())
                .hasMessageContaining("a publication never changes");
    }

    /** The same assessment once more, now with names: the old one stays, says so and links on. */
    private String publishAgain(Site site, String check, String published) throws Exception {
        byte[] before = get(site.address() + "/fi" + published + "/page.pdf").body();
        Page official = site.as(Site.OFFICIAL).open(Language.FI, check + "/publication");
        official.locator("input[name=signatories]").check();
        decide(official);
        official.locator("button[value=look]").click();
        official.locator("button[value=publish]").click();
        assertThat(official.locator("main")).containsText("Aino Harju");
        String newer = official.url().replaceAll(".*/fi", "");
        assertThat(newer).isNotEqualTo(published);

        Page old = site.as(Site.NOBODY).open(Language.FI, published);
        assertThat(old.locator(".verdict")).containsText("korvannut");
        assertThat(old.locator(".verdict a")).hasAttribute("href", "/fi" + newer);
        site.inspect("published-superseded", published);
        assertThat(get(site.address() + "/fi" + published + "/page.pdf").body()).isEqualTo(before);
        return newer;
    }

    /** Withdrawn for a reason without personal data; after that nothing of it is shown. */
    private void withdraw(Site site, String check, String published, String newer) throws Exception {
        Page official = site.as(Site.OFFICIAL).open(Language.FI, check + "/publication");
        String number = newer.replaceAll(".*/", "");
        Locator form = official.locator("form[action$='/publication/" + number + "/withdrawal']");
        official.locator("details:has(form[action$='/" + number + "/withdrawal']) summary")
                .click();
        form.locator("textarea").fill("Sivulla oli tunnus 131052-308T.");
        form.locator("button").click();
        assertThat(official.locator("#error-summary")).containsText("henkilötietoja");
        assertThat(form.locator("textarea")).hasValue("Sivulla oli tunnus 131052-308T.");
        Axe.check(official);
        form.locator("textarea").fill("Taulukossa oli väärä vuosi.");
        form.locator("input[name=erase]").check();
        form.locator("button").click();
        assertThat(official.locator("main")).containsText("Taulukossa oli väärä vuosi.");

        site.as(Site.NOBODY).inspect("published-withdrawn", newer, 410);
        for (String file : new String[] {"", "/page.pdf", "/page.html", "/record.json"}) {
            HttpResponse<byte[]> gone = get(site.address() + "/fi" + newer + file);
            assertThat(gone.statusCode()).isEqualTo(410);
            assertThat(text(gone)).contains("Taulukossa oli väärä vuosi.").doesNotContain("raktori");
        }
        assertThat(text(get(site.address() + "/fi/published/X01/feed.atom"))).contains("withdrawn");
        assertThat(client.sql("select count(*) from publication_file where content is null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(12);
        Page old = site.open(Language.FI, published);
        assertThat(old.locator(".verdict a")).hasAttribute("href", "/fi" + newer);
    }
}
