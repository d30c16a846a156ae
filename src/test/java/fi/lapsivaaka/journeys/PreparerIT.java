package fi.lapsivaaka.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.browser.Axe;
import fi.lapsivaaka.browser.BrowserTest;
import fi.lapsivaaka.browser.Site;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** A preparer brings a draft and leaves with the council's page. */
@BrowserTest
class PreparerIT {

    private static final String DRAFT = """
            § 12 Lehtolan alakoulun lakkauttaminen 1.8.2027 alkaen

            Koulussa on 24 oppilasta. Oppilaat siirtyvät keskustan kouluun, jonne matkaa on enimmillään 14 kilometriä.
            Säästö on 210 000 euroa vuodessa. Huoltajille järjestettiin keskustelutilaisuus 3.3.2027.

            Päätösehdotus: Lautakunta esittää, että Lehtolan alakoulu lakkautetaan.
            """;

    @Test
    void pastesADraftAndReadsTheCouncilsPage(Site site) {
        Page page = site.open(Language.FI, "");
        page.getByLabel("Liitä luonnoksen teksti").fill(DRAFT);
        page.getByLabel("kunta", new Page.GetByLabelOptions().setExact(true)).check();
        page.getByLabel("Minkä organisaation lukuihin verrataan?")
                .selectOption(new SelectOption().setLabel("Esimerkkilä – Harjoitus"));
        button(page, "Tarkista").click();

        assertThat(page.locator("h1")).hasText("Lehtolan alakoulun lakkauttaminen 1.8.2027 alkaen");
        assertThat(page.locator(".verdict").first()).containsText("Laaja arviointi");
        assertThat(page.locator(".verdict").nth(1)).containsText("Ei päätösvalmis");
        assertThat(page.locator("dl.signals")).containsText("Perusopetus");
        assertThat(page.locator("dl.signals")).containsText("210\u00a0000");
        Locator euros = page.locator("#cost tbody tr").first();
        assertThat(euros).containsText("€");
        Axe.check(page);

        button(page, "Avaa päättäjän sivu").click();
        assertThat(page.locator(".council h1")).hasText("Lehtolan alakoulun lakkauttaminen 1.8.2027 alkaen");
        page.locator(".tongues a[lang=sv]").click();
        assertThat(page.locator("html")).hasAttribute("lang", "sv");
        assertThat(page.locator(".council")).containsText("Inte beslutsfärdigt");
    }

    @Test
    void followsAFindingToItsSentenceAndItsRule(Site site) {
        Page page = checked(site);
        Locator show = page.locator(".finding blockquote a").first();
        String anchor = show.getAttribute("href");
        show.click();
        assertThat(page.locator("mark" + anchor)).isInViewport();

        String check = page.url();
        page.locator(".finding:has-text('Lasten kuulemista ei löytynyt tekstistä') a:has-text('Miksi?')")
                .click();
        assertThat(page.locator(".outcome")).hasText("Sääntö toteutui");
        assertThat(page.locator(".step-FAILED")).hasCount(0);
        page.getByText("Säännöt tässä tarkistuksessa").click();
        page.getByText("toteutumatta jääneet").click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("R-101"))
                .click();
        assertThat(page.locator(".outcome")).hasText("Sääntö ei toteutunut");
        assertThat(page.locator(".step-FAILED")).hasCount(1);

        page.navigate(check);
        Locator rule = page.locator(".finding a[href*='/rules/child-impact/']").first();
        String id = rule.innerText();
        rule.click();
        assertThat(page.locator("h1")).containsText(id);
    }

    @Test
    void bringsTheSameDraftAsAFileOfEachKind(Site site) throws IOException {
        for (FilePayload file : new FilePayload[] {
            new FilePayload("luonnos.txt", "text/plain", DRAFT.getBytes(StandardCharsets.ISO_8859_1)),
            new FilePayload("luonnos.docx", "application/octet-stream", docx())
        }) {
            Page page = site.open(Language.FI, "");
            page.getByLabel("Tai valitse tiedosto").setInputFiles(file);
            button(page, "Tarkista").click();

            assertThat(page.locator("h1")).hasText("Lehtolan alakoulun lakkauttaminen 1.8.2027 alkaen");
            assertThat(page.locator("dl.signals")).containsText("210\u00a0000");
        }
    }

    @Test
    void isToldAtTheFieldWhatIsMissingAndLosesNothing(Site site) {
        Page page = site.open(Language.FI, "");
        page.getByLabel("hyvinvointialue", new Page.GetByLabelOptions().setExact(true))
                .check();
        button(page, "Tarkista").click();

        assertThat(page.locator("#error-summary")).isFocused();
        assertThat(page.locator("#text-error")).hasText("Liitä teksti tai valitse tiedosto.");
        assertThat(page.locator("input[value=hva]")).isChecked();
        Axe.check(page);
        Site.screenshot(page, "start-error-fi-1280");
        page.locator("#error-summary a").first().click();
        assertThat(page.locator("#text")).isFocused();

        page.getByLabel("Tai valitse tiedosto")
                .setInputFiles(new FilePayload("kuva.png", "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G'}));
        button(page, "Tarkista").click();
        assertThat(page.locator("#file-error")).isVisible();
    }

    @Test
    void mendsTheTextAndSeesWhatThatResolved(Site site) {
        Page page = checked(site);
        String first = page.url();
        page.getByText("Korjaa tekstiä ja tarkista uudelleen").click();
        assertThat(page.locator("#text")).hasValue(DRAFT.strip() + "\n");
        Axe.check(page);
        Site.screenshot(page, "draft-text-fi-1280");
        page.locator("#text").fill("");
        button(page, "Tarkista korjattu teksti").click();
        assertThat(page.locator(".error-summary")).isFocused();

        page.locator("#text")
                .fill(
                        DRAFT
                                + "\nNuorisovaltuusto on antanut asiasta lausunnon 10.3.2027. Oppilaskuntaa on kuultu 12.3.2027.\n");
        button(page, "Tarkista korjattu teksti").click();

        assertThat(page.locator(".revision")).containsText("Nuorisovaltuustoa ei löytynyt tekstistä (R-056)");
        assertThat(page.locator(".revision")).containsText("Ratkesi");
        Site.screenshot(page, "check-revised-fi-1280");
        Axe.check(page);
        page.getByText("Avaa edellinen versio").click();
        assertThat(page).hasURL(first);
    }

    @Test
    void namesAndDeletesADraftOfOnesOwn(Site site) {
        Page page = checked(site);
        page.getByLabel("Luonnoksen nimi").fill("Lehtola, toinen versio");
        button(page, "Tallenna nimi").click();
        assertThat(page.locator("main")).containsText("Lehtola, toinen versio");

        page.getByLabel("Luonnoksen nimi").fill(" ");
        button(page, "Tallenna nimi").click();
        assertThat(page.locator(".error-summary")).isFocused();

        String address = page.url();
        page.getByText("Poista luonnos", new Page.GetByTextOptions().setExact(true))
                .click();
        button(page, "Poista pysyvästi").click();
        assertThat(page.locator("main")).not().containsText("Lehtola, toinen versio");
        assertThat(page.navigate(address.replaceAll("/name$", "")).status()).isEqualTo(404);
    }

    @Test
    void needsNoScript(Site site) {
        Page page = site.withoutScript(Language.FI);
        page.navigate(site.address() + "/fi");
        page.locator("#text").fill(DRAFT);
        page.locator("form.card button[type=submit]").click();
        assertThat(page.locator("h1")).hasText("Lehtolan alakoulun lakkauttaminen 1.8.2027 alkaen");
    }

    @Test
    void printsTheSevenAnswersOnOneSheetAndWhatTellsMoreAfterIt(Site site) throws IOException {
        Page page = checked(site);
        page.navigate(page.url() + "/council");
        byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true));
        try (PDDocument sheet = Loader.loadPDF(pdf)) {
            CouncilSheet.check(sheet, Language.FI, "board.details");
        }
    }

    private static Page checked(Site site) {
        Page page = site.open(Language.FI, "");
        page.getByLabel("Liitä luonnoksen teksti").fill(DRAFT);
        button(page, "Tarkista").click();
        assertThat(page.locator(".finding").first()).isVisible();
        return page;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static byte[] docx() throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            DRAFT.lines().forEach(line -> document.createParagraph().createRun().setText(line));
            document.write(bytes);
            return bytes.toByteArray();
        }
    }
}
