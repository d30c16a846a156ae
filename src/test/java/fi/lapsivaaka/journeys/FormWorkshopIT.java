package fi.lapsivaaka.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.browser.FormClient;
import fi.lapsivaaka.browser.OwnServiceTest;
import fi.lapsivaaka.browser.Site;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A policy expert adds a question to a form, sees it as a preparer does, is told what it lacks, mends it and undoes. */
@OwnServiceTest
class FormWorkshopIT {

    private static String draft(Site site, Page page, String name) {
        page.navigate(site.address() + "/fi/rules/workshop");
        page.locator("#name").fill(name);
        page.locator("#set").selectOption("child-impact");
        page.locator("#name").press("Enter");
        page.waitForURL(Pattern.compile(".*/drafts/.*"));
        return page.url().substring(site.address().length() + "/fi".length());
    }

    private static void save(Page page) {
        page.locator("form[data-preview] button[value=save]").first().press("Enter");
    }

    @Test
    void anExpertAddsAQuestionIsToldThatSwedishIsMissingMendsItAndUndoes(Site site) {
        Page page = site.as(Site.EXPERT).withoutScript(Language.FI);
        draft(site, page, "Uusi kysymys");
        page.locator("#files a[href$='/forms']").press("Enter");
        page.locator("a[href$='/forms/short']").press("Enter");
        assertThat(page.locator("#new .hint")).containsText("L-");
        page.locator("#new-step").selectOption("children");
        page.locator("#new-type").selectOption("single");
        page.locator("#new button").press("Enter");

        assertThat(page.locator("#error-summary h2")).containsText("ennen julkaisemista");
        page.locator("#text-fi").fill("Onko lapsilla tilaa leikkiä?");
        page.locator("#text-en").fill("Do children have room to play?");
        page.locator("#help-fi").fill("Leikki on lapsen oikeus.");
        page.locator("#help-sv").fill("Lek är barnets rätt.");
        page.locator("#help-en").fill("Play is a right of the child.");
        save(page);
        assertThat(page.locator("#text-sv-error")).hasText("Kirjoita ruotsinkielinen teksti.");
        assertThat(page.locator("#error-summary li")).hasCount(1);
        assertThat(page.locator("#preview legend").first()).containsText("Onko lapsilla tilaa leikkiä?");
        assertThat(page.locator("#preview .choice")).hasCount(2);

        page.locator("#text-sv").fill("Har barnen plats att leka?");
        save(page);
        assertThat(page.locator("#error-summary")).hasCount(0);
        page.locator("#preview a[href*='preview=sv']").press("Enter");
        assertThat(page.locator("#preview legend").first()).containsText("Har barnen plats att leka?");

        page.locator("#provision-0").fill("CRC#31");
        page.locator("#term-0-subject").selectOption("L-04.direction");
        save(page);
        page.locator("input[name=term-0-value][value=NEG]").check();
        save(page);
        assertThat(page.locator("#error-summary")).hasCount(0);
        assertThat(page.locator("#yaml"))
                .hasValue(Pattern.compile("[\\s\\S]*part: direction, operator: any-of, values: \\[NEG\\][\\s\\S]*"));

        page.locator("form[action$='/undo'] button").press("Enter");
        assertThat(page.locator("input[name=term-0-value]:checked")).hasCount(0);
        page.locator(".trail a").last().press("Enter");
        Locator asked = page.locator("article:has-text('Onko lapsilla tilaa leikkiä?')");
        assertThat(asked).containsText("Uusi");
        assertThat(asked).containsText("L-04");
        asked.locator("button[value^=up-]").press("Enter");
        assertThat(page.locator("form[action$='/undo'] button")).containsText("Muutti kohdan L-");
    }

    @Test
    void aQuestionInForceKeepsItsTypeAndStaysWhileSomethingReadsIt(Site site) {
        Page page = site.as(Site.EXPERT).withoutScript(Language.FI);
        String draft = draft(site, page, "Vihamielinen kysymys");
        int deeds = page.locator("#history li").count();
        FormClient client = new FormClient(site.address(), Site.EXPERT);
        URI address = URI.create(site.address() + "/fi" + draft + "/question");

        HttpResponse<String> type = client.post(address, "entry=L-08&basedOn=0&type=number");
        assertThat(type.statusCode()).isEqualTo(422);
        assertThat(type.body()).contains("Tee uusi kysymys");
        HttpResponse<String> gone = client.post(address, "entry=L-08&basedOn=0&act=remove");
        assertThat(gone.statusCode()).isEqualTo(422);
        assertThat(gone.body()).contains("siihen viitataan", "/sentence?file=");
        HttpResponse<String> other = client.post(address, "entry=L-08&basedOn=0&act=yaml&yaml=rules:%0A++evil:+true");
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.body()).contains("tämä yksi kysymys");
        page.navigate(site.address() + "/fi" + draft);
        assertThat(page.locator("#history li")).hasCount(deeds);

        page.navigate(site.address() + "/fi" + draft + "/question?entry=L-04");
        save(page);
        page.navigate(site.address() + "/fi" + draft);
        assertThat(page.locator("#history li")).hasCount(deeds);
    }

    @Test
    void twoEditorsOfOneFormAreMergedAndOfOneQuestionBothAreKept(Site site) {
        Page page = site.as(Site.EXPERT).withoutScript(Language.FI);
        String draft = draft(site, page, "Kaksi kirjoittajaa");
        FormClient client = new FormClient(site.address(), Site.EXPERT);
        URI address = URI.create(site.address() + "/fi" + draft + "/question");

        client.post(address, "entry=L-01&basedOn=0&text-fi=Mik%C3%A4+alkaa");
        client.post(address, "entry=L-05&basedOn=0&text-fi=Mik%C3%A4+loppuu");
        page.navigate(site.address() + "/fi" + draft + "/forms/short");
        assertThat(page.locator("#L-01 h3")).containsText("Mikä alkaa");
        assertThat(page.locator("#L-05 h3")).containsText("Mikä loppuu");
        HttpResponse<String> rival = client.post(address, "entry=L-01&basedOn=0&text-fi=Mik%C3%A4+jatkuu");
        assertThat(rival.body()).contains("Mikä alkaa", "Mikä jatkuu");
    }

    @Test
    void thePreviewFollowsTheWritingAndItsPagesFitEveryReader(Site site) {
        Page page = site.as(Site.EXPERT).open(Language.FI, "/rules/workshop");
        String draft = draft(site, page, "Sivut");
        page.navigate(site.address() + "/fi" + draft + "/question?entry=L-01");
        page.locator("#text-fi").fill("Mitä ehdotetaan nyt?");
        assertThat(page.locator("#preview legend").first()).containsText("Mitä ehdotetaan nyt?");

        site.inspect("forms", draft + "/forms?q=koulumatka");
        site.inspect("form", draft + "/forms/short");
        site.inspect("form-question", draft + "/question?entry=L-08");
        site.inspect("form-question-table", draft + "/question?entry=L-04");
        site.inspect("form-options", draft + "/option-list?entry=option-lists/yes-no-unknown");
        assertThat(draft).isNotBlank();
    }
}
