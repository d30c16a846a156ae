package fi.lapsivaaka.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.browser.Axe;
import fi.lapsivaaka.browser.BrowserTest;
import fi.lapsivaaka.browser.Site;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A whole agenda with its annexes: handed over at once, told apart, and one of its items taken up. */
@BrowserTest
class AgendaIT {

    private static final String AGENDA = """
            Svedängin sivistyslautakunta
            Esityslista

            § 21 Pöytäkirjan tarkastajat
            Valitaan kaksi tarkastajaa.

            § 22 Ylätalon koulun lakkauttaminen
            Ylätalon koulu lakkautetaan 31.7.2027. Koulun 38 oppilasta siirtyvät keskustaan. Säästö on 240 000 euroa vuodessa.

            § 23 Tienhoitokoneen hankinta
            Hankitaan uusi tienhoitokone 80 000 eurolla vanhan tilalle. Samat tiet hoidetaan kuin ennen.
            """;

    @Test
    void screensEachItemAndReadsTheAnnexes(Site site) {
        Page page = site.open(Language.FI, "");
        page.locator("#text").fill(AGENDA);
        page.locator("#annexes").setInputFiles(new FilePayload[] {
            text(
                    "oppilaat.txt",
                    "Koulun oppilaita kuultiin 3.9.2026 työpajassa. He toivovat, että kaverit pysyvät samassa luokassa."),
            text("rikki.pdf", "%PDF-1.7 ei mitään")
        });
        page.locator("form.card > button[type=submit]").click();
        assertThat(page.locator("#annexes-error")).containsText("rikki.pdf");
        Axe.check(page);
        page.locator("#annexes")
                .setInputFiles(
                        text(
                                "oppilaat.txt",
                                "Koulun oppilaita kuultiin 3.9.2026 työpajassa. He toivovat, että kaverit pysyvät samassa luokassa."));
        page.locator("form.card > button[type=submit]").click();
        String check = page.url().substring(page.url().indexOf("/checks/"));
        assertThat(page.locator("dl.signals")).containsText("oppilaat.txt");
        assertThat(page.locator("#draft-1 mark").first()).containsText("kuultiin");
        site.inspect("check-with-annex", check);

        page.navigate(site.address() + "/fi" + check + "/documents");
        page.locator("#annexes").setInputFiles(text("vaara.txt", "Tämä on väärä liite."));
        page.locator("main form.card > button").click();
        assertThat(page.locator(".matters li")).hasCount(3);
        Locator wrong = page.locator(".matters li").nth(2);
        wrong.locator("summary").click();
        wrong.locator("button").click();
        assertThat(page.locator("#reason-1-error")).isVisible();
        Axe.check(page);
        page.locator("#reason-1").fill("Väärä tiedosto");
        page.locator(".matters li").nth(2).locator("button").click();
        assertThat(page.locator(".matters li").nth(2)).containsText("Otti pois Aino Harju");
        site.inspect("documents", check + "/documents");

        page.navigate(site.address() + "/fi" + check);
        assertThat(page.locator("main")).containsText("3 asiaa");
        site.inspect("agenda", check + "/items");
        Page items = site.open(Language.SV, check + "/items");
        assertThat(items.locator(".matters > li")).hasCount(3);
        Locator school = items.locator(".matters > li").nth(1);
        assertThat(school).containsText("Ylätalon koulun lakkauttaminen");
        assertThat(school).containsText(Pattern.compile("240\\s000"));
        assertThat(school.locator("b").first()).hasText(Pattern.compile("Fullständig.*|Omfattande.*|Full.*"));
        school.locator("button").click();
        assertThat(items).hasURL(Pattern.compile(".*/sv/checks/.*/assessment"));
        assertThat(items.locator("main .lead")).containsText("Ylätalon koulun lakkauttaminen");
        items.locator("main > .actions a").first().click();
        items.locator(".what-if summary").click();
        assertThat(items.locator(".what-if li").first()).containsText("Kort analys");
        Site.screenshot(items, "what-if-sv-1280");
        Axe.check(items);
        items.navigate(site.address() + "/sv" + check + "/items");
        assertThat(items.locator(".matters > li").nth(1).locator("a[href$='/assessment']"))
                .isVisible();
    }

    private static FilePayload text(String name, String content) {
        return new FilePayload(name, "text/plain", content.getBytes(StandardCharsets.UTF_8));
    }
}
