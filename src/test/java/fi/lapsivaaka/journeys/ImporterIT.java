package fi.lapsivaaka.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.browser.Axe;
import fi.lapsivaaka.browser.BrowserTest;
import fi.lapsivaaka.browser.Site;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A policy expert brings the figures of a city and sees them in the child budget. */
@BrowserTest
class ImporterIT {

    private static final String INVOICES = """
            palveluluokka;nimi;luokituksen_vuosi;summa_eur
            3051;Perusopetus;2023;1250000.50
            3021;Päiväkotitoiminta;2023;900000.00
            3022;Perhepäivähoito;2023;-1000.25
            """;

    private static final String REPORT = """
            Lautakunta;Tulosalue;TA 2031;Muutokset;Toteuma
            Sivistyslautakunta;Perusopetus;14 000 000,00;-200,50;14 469 497,00
            Sivistyslautakunta;Lukio;2 000 000,00;;1 900 000,00
            Sivistyslautakunta;Yhteensä;16 000 000,00;-200,50;16 369 499,00
            """;

    @Test
    void bringsAPurchaseLedgerInWithoutAManual(Site site) {
        Page page = handOver(site, Language.FI, "ähtäri_ostolaskut_2032.csv", INVOICES);

        assertThat(page.locator("h1")).hasText("ähtäri_ostolaskut_2032.csv");
        assertThat(page.getByLabel("Kunta tai hyvinvointialue")).hasValue("Ähtäri");
        assertThat(page.locator("#year")).hasValue("2032");
        assertThat(page.locator("main")).containsText("2\u00a0149\u00a0000,25\u00a0€");
        Axe.check(page);

        page.getByRole(AriaRole.BUTTON, named("Tuo luvut")).click();
        assertThat(page.locator(".verdict")).containsText("Luvut on tuotu");
        Axe.check(page);
        page.getByRole(AriaRole.BUTTON, named("Avaa lapsibudjetti 2032")).click();
        assertThat(page.locator("h1")).containsText("Ähtäri");
    }

    @Test
    void isToldOfASumThatDoesNotAddUpAndBringsAReportIn(Site site) {
        Page page = handOver(site, Language.SV, "raportti.csv", REPORT);

        assertThat(page.locator("main")).containsText("Summor som inte stämmer");
        assertThat(page.locator("main")).containsText("2\u00a0€");
        page.getByRole(AriaRole.BUTTON, named("Importera siffrorna")).click();
        assertThat(page.locator("#error-summary")).isFocused();
        assertThat(page.locator("#organisation-error")).isVisible();

        page.getByLabel("Kommun eller välfärdsområde").fill("Närpes");
        page.getByRole(AriaRole.BUTTON, named("Importera siffrorna")).click();
        assertThat(page.locator(".verdict")).containsText("Siffrorna är importerade");
        assertThat(page.locator("main")).containsText("Summor som inte stämmer");

        page.getByLabel("Varför återtas importen?").fill("Fel fil");
        page.getByRole(AriaRole.BUTTON, named("Återta importen för gott")).click();
        assertThat(page.locator("main")).containsText("Orsak: Fel fil");
        Axe.check(page);
    }

    @Test
    void bringsActivityFiguresInOnTheSamePageAndSeesThemBesideTheEuros(Site site) {
        Page page = handOver(
                site, Language.FI, "käynnit.csv", "tunnusluku;2017;2018\nKirjastokäyntejä;100;sata\nLentoja;1;2\n");

        assertThat(page.locator("main")).containsText("toimintalukuja");
        assertThat(page.locator("main")).containsText("”sata” ei kelpaa määräksi");
        assertThat(page.locator("main")).containsText("Suoritetta ”Lentoja” ei tunneta");
        assertThat(page.getByRole(AriaRole.BUTTON, named("Tuo luvut"))).hasCount(0);
        Axe.check(page);

        page = handOver(site, Language.FI, "käynnit.csv", "tunnusluku;2017;2018\nKirjastokäyntejä;100;110\n");
        page.getByRole(AriaRole.BUTTON, named("Tuo luvut")).click();
        assertThat(page.locator("#error-summary")).isFocused();
        page.getByLabel("Kunta tai hyvinvointialue").fill("Esimerkkilä");
        page.getByRole(AriaRole.BUTTON, named("Tuo luvut")).click();
        assertThat(page.locator(".verdict")).containsText("2 lukua on tuotu");
        Axe.check(page);

        String taken = page.url();
        page.getByRole(AriaRole.BUTTON, named("Toimintaluvut ja yksikkökustannukset"))
                .click();
        assertThat(page.locator("main")).containsText("Todellinen muutos");
        assertThat(page.locator("main")).containsText("Kirjastokäyntejä");
        Axe.check(page);
        page.navigate(taken);
        page.locator("#reason").fill("harjoitus");
        page.locator("button.danger").click();
        assertThat(page.locator("main")).containsText("harjoitus");
        Axe.check(page);
    }

    @Test
    void correctsWhatAColumnMeansAndItIsRemembered(Site site) {
        Page page = handOver(site, Language.FI, "Kaskinen 2030.csv", "paikka;tieto;summa\nKoulu A;x;5,00\n");
        assertThat(page.locator("main")).containsText("Tiedostoa ei voi lukea vielä");
        page.waitForLoadState();
        page.locator("#column-0").selectOption(new SelectOption().setLabel("Kustannuspaikan nimi"));
        assertThat(page.locator("main")).containsText("1 riviä, joilla on omia euroja");
        page.getByRole(AriaRole.BUTTON, named("Tuo luvut")).click();
        assertThat(page.locator(".verdict")).containsText("Luvut on tuotu");

        Page next = handOver(site, Language.FI, "Kaskinen 2031.csv", "paikka;tieto;summa\nKoulu A;x;6,00\n");
        assertThat(next.locator("main")).containsText("1 riviä, joilla on omia euroja");
        next.getByRole(AriaRole.BUTTON, named("Hylkää tiedosto")).click();
        assertThat(next.locator("main")).not().containsText("Kaskinen 2031.csv");
    }

    @Test
    void downloadsEveryProblem(Site site) {
        Page page = handOver(site, Language.EN, "faulty.csv", "tili;summa\n" + "4300;x\n".repeat(1_500));

        assertThat(page.locator("main")).containsText("There are 1\u00a0500 problems");
        Axe.check(page);
        String csv = page.waitForDownload(
                        () -> page.getByText("Download all problems (CSV)").click())
                .url();
        org.assertj.core.api.Assertions.assertThat(
                        page.request().get(csv).text().lines())
                .hasSize(1_501);
    }

    @Test
    void isRefusedWhatIsNoTable(Site site) {
        Page page = site.as(Site.EXPERT).open(Language.FI, "/imports");
        page.locator("#file")
                .setInputFiles(new FilePayload("kuva.png", "image/png", new byte[] {(byte) 0x89, 'P', 0, 1}));
        page.getByRole(AriaRole.BUTTON, named("Lue tiedosto")).click();

        assertThat(page.locator("#error-summary")).isFocused();
        assertThat(page.locator("#file-error")).containsText("Tiedosto ei ole tekstiä");
        Axe.check(page);
    }

    @Test
    void needsNoScript(Site site) {
        Page page = site.as(Site.EXPERT).withoutScript(Language.FI);
        page.navigate(site.address() + "/fi/imports");
        page.locator("#file").setInputFiles(payload("Soini 2029.csv", INVOICES));
        page.locator("main form button[type=submit]").first().click();
        page.locator("button[name=take]").click();
        assertThat(page.locator(".verdict")).containsText("Luvut on tuotu");
    }

    @Test
    void isToldThatACitysPrintedStatementWasReadAsOne(Site site) throws IOException {
        String printed = Files.readString(Path.of("db/reference/demo/kauhava-2024-full.csv"))
                .replace("Kauhava;2024", "Evijärvi;2024");

        Page page = handOver(site, Language.FI, "tilinpäätös.csv", printed);

        assertThat(page.locator("main")).containsText("Tiedosto on tuloslaskelma");
        assertThat(page.locator("main")).containsText("etumerkit on käännetty");
        assertThat(page.locator("main")).containsText("Kaupunginhallitus: TOIMINTAKULUT");
        assertThat(page.locator("main")).not().containsText("Euroja on yhteensä alle nolla");
    }

    @Test
    void looksWellInEveryLanguageAndWidth(Site site) {
        Page page = handOver(site, Language.FI, "Isokyrö 2028.csv", REPORT);
        String file = page.url().substring(page.url().indexOf("/imports"));
        site.inspect("incoming-file", file);
        page.getByRole(AriaRole.BUTTON, named("Tuo luvut")).click();
        assertThat(page.locator(".verdict")).containsText("Luvut on tuotu");
        site.inspect(
                "import", page.url().substring(page.url().indexOf("/imports")).replace("?new", ""));
        site.inspect("imports", "/imports");
    }

    private static Page handOver(Site site, Language language, String name, String content) {
        Page page = site.as(Site.EXPERT).open(language, "/imports");
        page.locator("#file").setInputFiles(payload(name, content));
        page.locator("main form button[type=submit]").first().click();
        return page;
    }

    private static FilePayload payload(String name, String content) {
        return new FilePayload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
