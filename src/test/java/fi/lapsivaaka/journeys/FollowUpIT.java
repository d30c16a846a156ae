package fi.lapsivaaka.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.browser.Axe;
import fi.lapsivaaka.browser.BrowserTest;
import fi.lapsivaaka.browser.Site;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A village school closing: the full assessment with options and the children's views, two signatures, the follow-up. */
@BrowserTest
class FollowUpIT {

    private static final int TELEPHONE = 320;
    private static final int MOST_REASONS = 40;

    /** What a person types or chooses: a field's name to its value, by question. */
    private static final Map<String, Map<String, String>> ANSWERS = new LinkedHashMap<>();

    static {
        answer("S-05", "S-05", "41");
        answer("S-07", "S-07", "rural");
        answer("S-08", "S-08", "both");
        answer("S-14", "S-14.person", "Suunnittelija", "S-14.date", "2026-10-01");
        answer(
                "L-02",
                "L-02.0.description",
                "Koulu jatkaa, ilmanvaihto korjataan 2028",
                "L-02.1.description",
                "Koulu lakkaa 1.8.2027",
                "L-02.1.euros",
                "-310000",
                "L-02.1.proposed",
                "yes",
                "L-02.2.description",
                "Luokat 1–2 jäävät, luokat 3–6 siirtyvät",
                "L-02.2.euros",
                "-120000");
        answer("L-03", "L-03.0.group", "Koulun oppilaat", "L-03.0.age", "7-12", "L-03.0.count", "41");
        answer(
                "L-04",
                "L-04.0.direction",
                "POS",
                "L-04.0.size",
                "1",
                "L-04.0.what",
                "Ikätovereita on enemmän",
                "L-04.2.direction",
                "NEG",
                "L-04.2.size",
                "2",
                "L-04.2.what",
                "Koulupäivä pitenee tunnilla");
        answer("L-05", "L-05", "Heti: uusi koulu ja kyyti. Myöhemmin: kylään muuttaa vähemmän perheitä.");
        answer("L-06", "L-06.0.who", "Ekaluokkalainen reitin päässä", "L-06.0.why", "Päivä pitenee eniten.");
        answer(
                "L-07",
                "L-07.0.source",
                "Oppilasrekisteri",
                "L-07.0.year",
                "2026",
                "L-07.0.tells",
                "Oppilaita on 41",
                "L-07.unknown",
                "Harrastuskyydit");
        answer(
                "L-08",
                "L-08",
                "yes",
                "L-08.whom",
                "Luokat 1–6",
                "L-08.method",
                "group-talk",
                "L-08.date",
                "2026-10-12");
        answer("L-09", "L-09", "Oppilaat toivovat samaa luokkaa kavereiden kanssa. Luokat siirtyvät kokonaisina.");
        answer("L-11", "L-11", "yes", "L-11.date", "2026-10-20");
        answer(
                "L-12",
                "L-12.0.remedy",
                "Läksykerho ja iltapäivätoiminta",
                "L-12.0.owner",
                "Rehtori",
                "L-12.0.date",
                "2027-08-10");
        answer("L-13", "L-13", "VE2 on lapsille paras. VE1 esitetään, koska ilmanvaihto on terveydelle haitallinen.");
        answer(
                "L-14",
                "L-14.0.indicator",
                "Matka yli 60 min päivässä",
                "L-14.0.baseline",
                "3",
                "L-14.0.target",
                "5",
                "L-14.0.date",
                "2026-11-16",
                "L-14.0.owner",
                "Sivistysjohtaja");
        answer(
                "L-15",
                "L-15",
                "Koulu lakkaa. Päivä pitenee, tavoitteena on läksykerho. Lapset toivoivat samaa luokkaa.");
        answer(
                "L-16",
                "L-16",
                "Koulusi voi muuttua. Toivoitte, että kaverit pysyvät yhdessä. Luokat muuttavat yhdessä.");
        answer(
                "T-05",
                "T-05.0.description",
                "Koulu jatkaa, ilmanvaihto korjataan 2028",
                "T-05.1.description",
                "Koulu lakkaa 1.8.2027",
                "T-05.2.description",
                "Luokat 1–2 jäävät");
        answer(
                "T-06",
                "T-06.1.learning",
                "1",
                "T-06.1.safety",
                "-2",
                "T-06.1.relations",
                "-1",
                "T-06.2.learning",
                "1",
                "T-06.2.safety",
                "-1",
                "T-06.2.relations",
                "1");
        answer("T-32", "T-32.0.option", "option-2", "T-32.0.group", "rural", "T-32.0.direction", "NEUTRAL");
        answer("T-07", "T-07", "Luokkien 1–2 jättäminen, koska kelpoista opettajaa ei saatu kahdella haulla.");
        answer(
                "T-08",
                "T-08.1.years",
                "2028",
                "T-08.1.own",
                "-426000",
                "T-08.1.other-sectors",
                "116000",
                "T-08.1.other-authority",
                "0",
                "T-08.2.years",
                "2028",
                "T-08.2.own",
                "-160000",
                "T-08.2.other-sectors",
                "40000");
        answer("T-10", "T-10.6.direction", "NEG", "T-10.6.effect", "Päivä pitenee tunnilla");
        answer(
                "T-13",
                "T-13.0.age",
                "7-12",
                "T-13.0.method",
                "group-talk",
                "T-13.0.date",
                "2026-10-12",
                "T-13.0.count",
                "38",
                "T-13.0.leader",
                "Ohjaaja");
        answer(
                "T-16",
                "T-16.0.view",
                "Kaverit samaan luokkaan",
                "T-16.0.taken",
                "yes",
                "T-16.0.done",
                "Luokat siirtyvät kokonaisina");
        answer(
                "T-17",
                "T-17.0.target",
                "GUARDIANS",
                "T-17.0.date",
                "2026-10-06",
                "T-17.0.method",
                "ilta koululla",
                "T-17.0.said",
                "Pitkät päivät huolettavat");
        answer("T-23", "T-23", "VE2, koska pienet pysyvät lähellä kotia.", "T-23.best-option", "option-2");
        answer("T-24", "T-24", "Ilmanvaihto on terveydelle haitallinen, eikä korjaus valmistuisi ennen vuotta 2030.");
        answer("F-02", "F-02", "partly", "F-02.what-differs", "Siirto viivästyi kuukaudella");
        answer("F-03", "F-03.0.result", "9", "F-03.0.against-baseline", "worse", "F-03.0.date", "2026-11-20");
        answer("F-04", "F-04.0.came-true", "yes", "F-04.1.came-true", "partly", "F-04.1.note", "Puoli tuntia");
        answer("F-05", "F-05", "Harrastuskerho loppui, koska ohjaaja ei siirtynyt mukana.", "F-05.direction", "NEG");
        answer("F-06", "F-06.0.done", "no", "F-06.0.note", "Ohjaajaa ei löytynyt");
        answer(
                "F-07",
                "F-07.0.age",
                "7-12",
                "F-07.0.method",
                "group-talk",
                "F-07.0.count",
                "35",
                "F-07.0.view",
                "Uusi piha on hyvä, bussi on liian täynnä");
        answer("F-08", "F-08", "120000");
        answer("F-09", "F-09", "corrected", "F-09.how", "Toinen kyytivuoro aloitetaan 1.3.2027");
        answer("F-11", "F-11", "yes", "F-11.date", "2026-11-20");
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"FI", "SV"})
    void comparesWhatWasPromisedWithWhatCameOfIt(Language language, Site site) throws Exception {
        Page page = site.open(language, "");
        page.locator("form:has(input[value='kuusiluodon-koulu']) button").click();
        String check = page.url().substring(page.url().indexOf("/checks/"));
        page.navigate(page.url() + "/assessment");
        page.locator("main .actions a").first().click();
        walk(page, ".*/assessment/[a-z-]+/[a-z-]+.*");
        String work = page.url().replaceAll("[?#].*", "");
        page.navigate(work.replace("/assessment", "/follow-up"));
        assertThat(page.locator(".verdict .answer").first())
                .hasText(
                        language == Language.FI
                                ? "Arviointia ei ole vielä allekirjoitettu"
                                : "Analysen är inte undertecknad ännu");

        options(page, work, language);
        if (language == Language.FI) {
            site.inspect("work-options", check + "/assessment/options");
            site.inspect("work-views", check + "/assessment/short/views");
            site.inspect("work-full-views", check + "/assessment/full/views");
        }
        reasons(page, work);
        page.locator("#sign form button").first().click();
        assertThat(page.locator("#sign dl")).containsText("Aino Harju");
        Page official = site.as(Site.OFFICIAL).window(language, 1280);
        official.navigate(work);
        official.locator("#sign form[action$='/official'] button").click();
        assertThat(official.locator("#sign dl")).containsText("Mikael Strand");
        site.as(Site.PREPARER);

        page.navigate(work);
        assertThat(page.locator(".note.field-error")).containsText("16.11.2026");
        council(site, check, language, "late");
        page.locator(".note.field-error a").click();
        assertThat(page.locator(".verdict .answer").first()).hasText(language == Language.FI ? "Myöhässä" : "Försenad");
        Axe.check(page);
        page.locator(".steps a").first().click();
        assertThat(page.locator("[name='F-03.0.indicator']")).hasValue("Matka yli 60 min päivässä");
        assertThat(page.locator("[name='F-06.0.remedy']")).hasValue("Läksykerho ja iltapäivätoiminta");
        assertThat(page.locator("[name='F-08.claimed']")).hasValue("426\u00a0000");
        if (language == Language.FI) {
            site.inspect("follow-up-step", check + "/follow-up/realised");
        }
        walk(page, ".*/follow-up/[a-z-]+.*");

        assertThat(page.locator("table.compared")).containsText("Läksykerho ja iltapäivätoiminta");
        assertThat(page.locator("table.compared")).containsText("120\u00a0000");
        assertThat(page.locator("table.compared")).containsText("426\u00a0000");
        page.locator("#sign form button").click();
        assertThat(page.locator(".verdict .answer").first())
                .hasText(language == Language.FI ? "Seuranta on tehty" : "Uppföljningen är gjord");
        assertThat(page.locator(".verdict")).containsText("Aino Harju");
        assertThat(page.locator("#sign")).hasCount(0);
        Site.screenshot(page, "follow-up-signed-" + language.code() + "-1280");
        if (language == Language.FI) {
            site.inspect("follow-up", check + "/follow-up");
        }
        Page narrow = site.open(language, check + "/follow-up", TELEPHONE);
        Site.fits(narrow);
        council(site, check, language, "followed");

        page.navigate(work);
        assertThat(page.locator("#sign dl")).containsText(language == Language.FI ? "Sama tulos." : "Samma resultat.");
        page.navigate(work + "/short/views");
        assertThat(page.locator("#q-L-08 input").first()).isDisabled();
    }

    /** The matrix as a person sees it, on a laptop and on a narrow telephone. */
    private static void options(Page page, String work, Language language) {
        page.navigate(work + "/options");
        assertThat(page.locator(".options-best")).containsText(language == Language.FI ? "VE2" : "Alt. 2");
        assertThat(page.locator("table.compared thead th")).hasCount(4);
        assertThat(page.locator("table.compared")).containsText("−310\u00a0000");
        assertThat(page.locator("svg.option-bars title")).hasCount(1);
        Axe.check(page);
        page.setViewportSize(TELEPHONE, 800);
        Site.fits(page);
        Site.screenshot(page, "work-options-" + language.code() + "-320");
        page.setViewportSize(1280, 900);
    }

    /** Leaves what blocks as it is, with a reason that is printed. */
    private static void reasons(Page page, String work) {
        page.navigate(work);
        Locator open = page.locator(".finding-BLOCK:not(.answered)");
        int blocking = open.count();
        assertThat(blocking).isLessThanOrEqualTo(MOST_REASONS);
        for (int left = blocking - 1; left >= 0; left--) {
            open.first().locator("summary").click();
            open.first().locator("textarea").fill("Selvitetty pykälän liitteessä 2, jonka lautakunta on saanut.");
            open.first().locator("form button").click();
            assertThat(open).hasCount(left);
        }
    }

    private static void council(Site site, String check, Language language, String name) throws Exception {
        Page council = site.open(language, check + "/council");
        assertThat(council.locator(".council-section-options thead th")).hasCount(4);
        assertThat(council.locator(".council-section-views"))
                .containsText(language == Language.FI ? "Kaverit samaan luokkaan" : "Kaverit");
        assertThat(council.locator(".council-section-follow-up")).containsText("16.11.2026");
        SevenAnswers.fitOneScreen(council);
        Axe.check(council);
        Site.screenshot(council, "council-" + name + "-" + language.code() + "-1280");
        council.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        council.reload();
        Axe.check(council);
        Site.screenshot(council, "council-" + name + "-dark-" + language.code() + "-1280");
        council.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        council.reload();
        council.setViewportSize(TELEPHONE, 800);
        Site.fits(council);
        Site.screenshot(council, "council-" + name + "-" + language.code() + "-320");
        APIResponse pdf = council.request().get(site.address() + "/" + language.code() + check + "/council.pdf");
        assertThat(pdf).isOK();
        SevenAnswers.fitOneSheet(council, pdf.body());
        Files.createDirectories(Path.of("target", "screenshots"));
        Files.write(Path.of("target", "screenshots", "council-" + name + "-" + language.code() + ".pdf"), pdf.body());
        String json = council.request()
                .get(site.address() + "/" + language.code() + check + "/council.json")
                .text();
        assertThat(json).contains("\"id\" : \"options\"", "\"id\" : \"views\"", "\"id\" : \"follow-up\"", "\"bars\"");
    }

    private static void walk(Page page, String steps) {
        while (page.url().matches(steps)) {
            page.evaluate("() => document.querySelectorAll('details').forEach(one => one.open = true)");
            Locator questions = page.locator(".question:visible");
            for (int index = 0; index < questions.count(); index++) {
                ANSWERS.getOrDefault(String.valueOf(questions.nth(index).getAttribute("data-question")), Map.of())
                        .forEach((name, value) -> fill(page, name, value));
            }
            String here = page.url();
            page.locator("button[value=next]").click();
            page.waitForURL(address -> !address.equals(here));
        }
    }

    private static void fill(Page page, String name, String value) {
        Locator field = page.locator("[name='" + name + "']");
        String kind = String.valueOf(field.first().evaluate("field => field.type || field.tagName"));
        if (kind.equals("radio") || (kind.equals("checkbox") && field.count() > 1)) {
            page.locator("[name='" + name + "'][value='" + value + "']").check();
        } else if (kind.startsWith("select")) {
            field.selectOption(value);
        } else {
            field.first().fill(value);
        }
    }

    /** Names and values in turn; the order in which a person fills them in. */
    private static void answer(String question, String... given) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int index = 0; index < given.length; index += 2) {
            fields.put(given[index], given[index + 1]);
        }
        ANSWERS.put(question, fields);
    }
}
