package fi.lapsivaaka.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitUntilState;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.browser.Axe;
import fi.lapsivaaka.browser.BrowserTest;
import fi.lapsivaaka.browser.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A preparer makes an assessment, alone, with another, without script and with a bad connection. */
@BrowserTest
class AssessmentIT {

    @Test
    void looksGoodToEverybody(Site site) {
        String check = practice(site, "varhaiskasvatusmaksut", Language.FI);
        site.inspect("work", check + "/assessment");
        site.inspect("work-screening-matter", check + "/assessment/screening/matter");
        site.inspect("work-screening-children", check + "/assessment/screening/children");
        site.inspect("work-short-children", check + "/assessment/short/children");
        site.inspect("work-short-proposal", check + "/assessment/short/proposal");
    }

    @Test
    void savesWhilePeopleTypeAndShowsTheResultBeside(Site site) {
        String check = practice(site, "varhaiskasvatusmaksut", Language.FI);
        Page page = site.open(Language.FI, check + "/assessment/screening/matter");
        assertThat(page.locator("#q-S-01 .tag-suggested")).hasText("Luettu luonnoksesta");
        assertThat(page.locator("#q-S-01 input[value=FEE]")).isChecked();
        assertThat(page.locator("#q-S-01 .choice .source").first()).isVisible();

        page.locator("#q-S-03 input[value=no]").check();
        assertThat(page.locator("#save-status")).containsText("Tallennettu");
        page.reload();
        assertThat(page.locator("#q-S-03 input[value=no]")).isChecked();
        page.locator("#q-S-03 button.link").click();
        assertThat(page.locator("#q-S-03 input[value=no]")).not().isChecked();
        assertThat(page.locator("#q-S-03 .saved")).containsText("kumottu");
        Axe.check(page);
    }

    @Test
    void keepsBothWhenTwoChangeOneAnswer(Site site) {
        String check = practice(site, "varhaiskasvatusmaksut", Language.FI);
        Page one = site.open(Language.FI, check + "/assessment/screening/children");
        Page other = site.open(Language.SV, check + "/assessment/screening/children");
        one.locator("#S-05").fill("158");
        assertThat(one.locator("#save-status")).containsText("Tallennettu");
        other.locator("#S-05").fill("90");
        assertThat(other.locator("#save-status")).containsText("bredvid en annan ändring");
        other.locator("#q-S-07 input[value=low-income]").check();
        assertThat(other.locator("#save-status")).hasText(Pattern.compile("Sparat \\d+\\.\\d+"));

        other.reload();
        assertThat(other.locator("#q-S-05 .rival")).hasCount(2);
        Axe.check(other);
        other.locator("#q-S-05 .rival").nth(1).getByRole(AriaRole.BUTTON).click();
        assertThat(other.locator("#S-05")).hasValue("90");
        one.reload();
        assertThat(one.locator("#S-05")).hasValue("90");
        assertThat(one.locator("#q-S-07 input[value=low-income]")).isChecked();
    }

    @Test
    void neverSaysSavedWithoutAConnectionAndSavesWhenItIsBack(Site site) {
        String check = practice(site, "varhaiskasvatusmaksut", Language.FI);
        Page page = site.open(Language.FI, check + "/assessment/screening/children");
        page.context().setOffline(true);
        page.locator("#S-05").fill("158");
        assertThat(page.locator("#save-status")).containsText("Ei yhteyttä palveluun");
        page.locator("button[value=next]").click();
        assertThat(page.locator("#S-05")).hasValue("158");
        Axe.check(page);
        page.context().setOffline(false);
        assertThat(page.locator("#save-status")).containsText("Tallennettu");

        assertThat(site.open(Language.FI, check + "/assessment/screening/children")
                        .locator("#S-05"))
                .hasValue("158");
    }

    @Test
    void keepsAnswersThatWereNotSentForTheirWriterAlone(Site site) {
        String check = practice(site, "varhaiskasvatusmaksut", Language.FI);
        String step = "/fi" + check + "/assessment/screening/children";
        Page page = site.as(Site.NOBODY).window(Language.FI, 1280); // not the session that other tests share
        page.onDialog(Dialog::accept);
        signIn(page, "preparer", site.address(), step);
        page.context().route("**/assessment/answers/*", Route::abort);
        page.locator("#S-05").fill("158");
        assertThat(page.locator("#save-status")).hasAttribute("data-kind", "lost");

        for (String person : List.of("official", "preparer")) {
            signIn(page, person, site.address(), step);
            assertThat(page.locator("#S-05")).hasValue(person.equals("preparer") ? "158" : "");
        }
    }

    @Test
    void savesWhatWasTypedBeforeTheScriptHadCome(Site site) {
        String step = "/fi" + practice(site, "varhaiskasvatusmaksut", Language.FI) + "/assessment/screening/children";
        Page page = site.window(Language.FI, 1280);
        List<Route> held = new ArrayList<>();
        page.route("**/assets/autosave*.js", held::add);
        page.navigate(site.address() + step, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        page.locator("#S-05").fill("158");
        page.locator("#q-S-07 input[value=low-income]").check();
        held.forEach(Route::resume);

        assertThat(page.locator("#q-S-05 .saved")).not().isEmpty();
        assertThat(page.locator("#q-S-07 .saved")).not().isEmpty();
        page.unroute("**/assets/autosave*.js");
        page.reload();
        assertThat(page.locator("#S-05")).hasValue("158");
        assertThat(page.locator("#q-S-07 input[value=low-income]")).isChecked();
    }

    @Test
    void comesBackWithTheBackButtonToWhatWasSaved(Site site) {
        String check = practice(site, "varhaiskasvatusmaksut", Language.SV);
        Page page = site.open(Language.SV, check + "/assessment/screening/children");
        page.locator("#S-05").fill("158");
        page.locator("button[value=next]").click();
        assertThat(page.locator("h1")).hasText("Ändringen ur barnens synvinkel");
        page.goBack();
        assertThat(page.locator("#S-05")).hasValue("158");
        page.locator("#S-05").fill("160");
        assertThat(page.locator("#save-status")).hasText(Pattern.compile("Sparat \\d+\\.\\d+"));
    }

    @Test
    void needsNoScriptToSave(Site site) {
        String check = practice(site, "tienhoitotraktori", Language.FI);
        Page page = site.withoutScript(Language.FI);
        page.navigate(site.address() + "/fi" + check + "/assessment");
        page.locator("main .actions a").first().click();
        page.locator("#q-S-03 input[value=no]").check();
        page.locator("button[value=next]").click();
        assertThat(page.locator("h1")).hasText("Tulos ja tekijä");
        page.locator("#S-12").fill("Traktori korvaa samanlaisen koneen, eikä koulureittien hoito muutu.");
        page.locator("#S-14-person").fill("Kunnossapitopäällikkö");
        page.locator("#S-14-date").fill("2026-11-20");
        page.locator("button[value=next]").press("Enter");

        assertThat(page.locator(".verdict").first()).containsText("Ei tarvita");
        assertThat(page.locator("main")).containsText("5/5 kysymystä vastattu");
    }

    @Test
    void letsAFindingBePassedWithAReasonThatIsPrinted(Site site) {
        String check = practice(site, "varhaiskasvatusmaksut", Language.FI);
        Page page = site.open(Language.FI, check + "/assessment");
        Locator finding = page.locator(".finding-WARN").first();
        String id = String.valueOf(finding.getAttribute("id"));
        finding.locator("summary").click();
        finding.locator("textarea").fill("Selvitetty liitteessä 3.");
        finding.getByRole(AriaRole.BUTTON).click();

        assertThat(page.locator("#" + id + " .given-reason")).containsText("Selvitetty liitteessä 3.");
        assertThat(page).hasURL(Pattern.compile(".*/assessment#.*"));
    }

    /** Opens a practice draft and answers the path of its check. */
    private static void signIn(Page page, String person, String address, String back) {
        page.navigate(address + "/fi/sign-in?back=" + back);
        page.locator("form:has(input[value='" + person + "']) button").click();
    }

    private static String practice(Site site, String draft, Language language) {
        Page page = site.open(language, "");
        page.locator("form:has(input[value='" + draft + "']) button").click();
        return page.url().substring(page.url().indexOf("/checks/"));
    }
}
