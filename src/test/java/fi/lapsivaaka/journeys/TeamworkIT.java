package fi.lapsivaaka.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.browser.Axe;
import fi.lapsivaaka.browser.BrowserTest;
import fi.lapsivaaka.browser.Site;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Several people prepare one matter: they comment on its questions and share its steps out. */
@BrowserTest
class TeamworkIT {

    @Test
    void sharesAStepOutAndTalksAboutAQuestion(Site site) {
        Page own = site.open(Language.FI, "");
        own.locator("form:has(input[value='varhaiskasvatusmaksut']) button").click();
        String check = own.url().substring(own.url().indexOf("/checks/"));
        own.locator("#userName").fill("colleague");
        own.locator("#contributors form.narrow button").click();
        assertThat(own.locator("#contributors")).containsText("Elias Holm");

        own.navigate(site.address() + "/fi" + check + "/assessment/sharing");
        own.locator("#screening-matter-due").fill("2020-01-31");
        own.locator("form.sharing > button").click();
        assertThat(own.locator("#screening-matter-error")).containsText("Valitse tekijä");
        own.locator("#screening-matter-person")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("Elias Holm"));
        own.locator("form.sharing > button").click();
        assertThat(own.locator("#screening-matter-error")).containsText("ei ole vielä mennyt");
        Axe.check(own);
        own.locator("#screening-matter-due")
                .fill(LocalDate.now(java.time.ZoneOffset.UTC).plusDays(9).toString());
        own.locator("form.sharing > button").click();
        assertThat(own.locator(".steps .hand")).containsText("Tekijä: Elias Holm, viimeistään");

        Page colleague = site.as("colleague").open(Language.SV, "/proposals");
        site.as(Site.PREPARER);
        Locator task = colleague.locator("section[aria-labelledby=mine-title] li:has(a[href*='" + check + "'])");
        assertThat(task).containsText("Senast");
        Site.screenshot(colleague, "teamwork-proposals-sv-1280");
        Axe.check(colleague);
        task.locator("a").click();
        assertThat(colleague.locator(".given")).containsText("Aino Harju har bett dig");
        comment(colleague, "S-01", "Gäller det också en upphandling?");
        assertThat(colleague.locator("#talk-S-01 .said")).hasText("Gäller det också en upphandling?");
        // What was filled in before is not accepted by commenting on it.
        assertThat(colleague.locator("#q-S-01 .from")).isVisible();
        Site.screenshot(colleague, "teamwork-step-sv-1280");
        Axe.check(colleague);

        Page plain = site.withoutScript(Language.FI);
        plain.navigate(site.address() + "/fi" + check + "/assessment");
        assertThat(plain.locator("#comments")).containsText("1 avoin kommentti");
        plain.locator("#comments .threads a").click();
        plain.locator("#talk-S-01 .threads textarea").fill("Ei koske.");
        plain.locator("#talk-S-01 .threads button").first().press("Enter");
        assertThat(plain.locator("#talk-S-01 .said")).hasCount(2);
        plain.locator("#talk-S-01 .threads button").nth(1).press("Enter");
        assertThat(plain.locator("#talk-S-01 .threads .settled")).containsText("Merkitty hoidetuksi: Aino Harju");
        plain.locator("#talk-S-01 summary").press("Enter");
        assertThat(plain.locator("#talk-S-01 .threads .settled")).isVisible();
        plain.locator("#talk-S-01 .threads button").press("Enter");
        assertThat(plain.locator("#talk-S-01 summary")).containsText("1 avoin kommentti");

        colleague.locator(".given form").first().locator("button").click();
        assertThat(colleague.locator(".steps .hand")).hasText(Pattern.compile("Klart: Elias Holm.*"));
        assertThat(colleague.locator("#sign .note")).containsText("En kommentar är fortfarande öppen");

        site.inspect("sharing", check + "/assessment/sharing");
        site.inspect("work-with-comments", check + "/assessment");
        site.inspect("step-with-comments", check + "/assessment/screening/matter");
        colleague.navigate(site.address() + "/sv" + check + "/council");
        assertThat(colleague.locator("main")).not().containsText("Gäller det också");
    }

    private static void comment(Page page, String question, String text) {
        page.locator("#talk-" + question + " > summary").click();
        page.locator("#comment-" + question).fill(text);
        page.locator("#talk-" + question + " > button").click();
    }
}
