package fi.lapsivaaka.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.browser.Axe;
import fi.lapsivaaka.browser.BrowserTest;
import fi.lapsivaaka.browser.Site;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A change of fees, from the draft to two signatures, and how much a person had to answer on the way. */
@BrowserTest
class FeeChangeIT {

    /** What a person types or chooses: a field's name to its value, by question. */
    private static final Map<String, Map<String, String>> ANSWERS = new LinkedHashMap<>();

    private static final int MOST_ANSWERS = 16;

    private static final Map<Language, String> DRAFTS = Map.of(Language.FI, """
        § 21 Aamu- ja iltapäivätoiminnan välipalamaksun korottaminen 1.1.2027 alkaen

        Koulun iltapäivätoiminnassa on 34 lasta, iältään 7–9 vuotta. Välipalamaksua korotetaan 20 eurosta 24 euroon kuukaudessa. Lisätuotto on 1 500 euroa vuodessa.

        Päätösehdotus: Sivistyslautakunta korottaa iltapäivätoiminnan välipalamaksun 24 euroon kuukaudessa 1.1.2027 alkaen.
        """, Language.SV, """
        § 21 Höjning av mellanmålsavgiften inom morgon- och eftermiddagsverksamheten från 1.1.2027

        I skolans eftermiddagsverksamhet deltar 34 barn i åldern 7–9 år. Avgiften höjs från 20 euro till 24 euro i månaden. Intäkterna ökar med 1 500 euro om året.

        Beslutsförslag: Bildningsnämnden höjer mellanmålsavgiften inom eftermiddagsverksamheten till 24 euro i månaden från 1.1.2027.
        """);

    static {
        ANSWERS.put("S-05", fields("S-05", "34"));
        ANSWERS.put("S-07", fields("S-07", "none"));
        ANSWERS.put("S-08", fields("S-08", "worse"));
        ANSWERS.put("S-09", fields("S-09", "easily"));
        ANSWERS.put("S-14", fields("S-14.person", "Suunnittelija", "S-14.date", "2026-11-20"));
        ANSWERS.put("L-04", fields("L-04.5.direction", "NEG", "L-04.5.size", "1", "L-04.5.what", "Maksu nousee 4 €"));
        ANSWERS.put("L-05", fields("L-05", "Heti: maksu nousee. Myöhemmin: osa voi jäädä kotiin."));
        ANSWERS.put(
                "L-06",
                fields("L-06.0.who", "Pienituloiset perheet", "L-06.0.why", "Korotus on suurin suhteessa tuloihin."));
        ANSWERS.put("L-07", fields("L-07.0.source", "Osallistujaluettelo", "L-07.0.tells", "Lapsia on 34."));
        ANSWERS.put("L-08", fields("L-08", "no"));
        ANSWERS.put(
                "L-10",
                fields(
                        "L-10",
                        "Maksun suuruutta ei ole kysytty pieniltä lapsilta; arjen toiveet koottiin keväällä 2026."));
        ANSWERS.put("L-11", fields("L-11", "yes"));
        ANSWERS.put("L-12", fields("L-12.0.remedy", "Maksun voi hakea alennettavaksi."));
        ANSWERS.put(
                "L-13",
                fields(
                        "L-13",
                        "Lapsille paras on nykyinen maksu. Korotusta esitetään, koska talous on tasapainotettava."));
        ANSWERS.put(
                "L-14",
                fields(
                        "L-14.0.indicator", "Osa-aikaisten määrä",
                        "L-14.0.baseline", "68",
                        "L-14.0.target", "68",
                        "L-14.0.date", "2028-05-31",
                        "L-14.0.owner", "Sivistysjohtaja"));
        ANSWERS.put(
                "M-01",
                fields(
                        "M-01.0.adults", "one",
                        "M-01.0.children", "2",
                        "M-01.0.income", "middle",
                        "M-01.0.now", "60",
                        "M-01.0.after", "75"));
        ANSWERS.put("M-02", fields("M-02", "yes"));
        ANSWERS.put("M-03", fields("M-03", "10"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"FI", "SV"})
    void reachesTwoSignatures(Language language, Site site) {
        Page page = site.open(language, "");
        page.locator("#text").fill(DRAFTS.get(language));
        page.locator("form.card button[type=submit]").click();
        page.locator("main .actions a").first().click();
        page.locator("main .actions a").first().click();

        Set<String> byHand = new LinkedHashSet<>();
        Set<String> filledIn = new LinkedHashSet<>();
        while (page.url().matches(".*/assessment/[a-z-]+/[a-z-]+.*")) {
            Locator questions = page.locator(".question:visible");
            for (int index = 0; index < questions.count(); index++) {
                answer(page, questions.nth(index), byHand, filledIn);
            }
            assertThat(page.locator(".save-status")).not().hasAttribute("data-kind", "lost");
            String here = page.url();
            page.locator("button[value=next]").click();
            page.waitForURL(address -> !address.equals(here));
        }

        assertThat(byHand)
                .as("answered by hand; filled in before: %s", filledIn)
                .hasSizeLessThanOrEqualTo(MOST_ANSWERS);
        assertThat(filledIn).hasSizeGreaterThan(MOST_ANSWERS / 2);
        Site.screenshot(page, "work-done-" + language.code() + "-1280");
        page.locator("#sign form button").first().click();
        assertThat(page.locator("#sign dl")).containsText("Aino Harju");
        assertThat(page.locator("#sign form[action$='/official']")).hasCount(0);
        Axe.check(page);
        Page official = site.as(Site.OFFICIAL).window(language, 1280);
        official.navigate(page.url());
        official.locator("#sign form[action$='/official'] button").click();
        assertThat(official.locator("#sign dl")).containsText("Mikael Strand");
        Axe.check(official);
        Site.screenshot(official, "work-signed-" + language.code() + "-1280");

        String signed = page.url().replaceAll("#.*", "");
        page.navigate(signed + "/short/views");
        assertThat(page.locator("#q-L-08 input").first()).isDisabled();
        Axe.check(page);
        page.navigate(signed);
        page.locator("form[action$='/revision'] button").click();
        assertThat(page).not().hasURL(Pattern.compile(".*" + signed.replaceAll(".*/checks/", "") + ".*"));
        page.navigate(page.url() + "/short/views");
        page.locator("#q-L-08 input[value=earlier]").check();
        assertThat(page.locator("#save-status[data-kind=saved]")).isVisible();
        page.navigate(page.url().replaceAll("/assessment/.*", "/assessment/changes"));
        assertThat(page.locator(".change")).hasCount(1);
        Axe.check(page);
        Site.screenshot(page, "work-changes-" + language.code() + "-1280");
    }

    private static void answer(Page page, Locator question, Set<String> byHand, Set<String> filledIn) {
        String id = String.valueOf(question.getAttribute("data-question"));
        Map<String, String> fields = ANSWERS.getOrDefault(id, Map.of());
        boolean suggested = question.locator(".from").count() > 0;
        if (suggested) {
            filledIn.add(id);
        }
        boolean complete = suggested && !Set.of("L-06", "L-12").contains(id);
        if (!complete && !fields.isEmpty()) {
            byHand.add(id);
            fields.forEach((name, value) -> fill(page, name, value));
            assertThat(page.locator("#save-status[data-kind=saved]")).isVisible();
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
    private static Map<String, String> fields(String... given) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int index = 0; index < given.length; index += 2) {
            fields.put(given[index], given[index + 1]);
        }
        return fields;
    }
}
