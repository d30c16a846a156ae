package fi.lapsivaaka.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.browser.OwnServiceTest;
import fi.lapsivaaka.browser.Site;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * A policy expert changes the level of a row, is stopped by a fault, mends it, sees euros move in Kauhava's accounts, and a
 * colleague publishes it; then the way back is opened.
 */
@OwnServiceTest
class RuleWorkshopIT {

    private static final String LEVEL = "[id='cell:16:R072']";

    @Test
    void fromARowToAPublishedVersionWithTheKeyboardAndBack(Site site) {
        Page page = site.as(Site.EXPERT).open(Language.FI, "/rules/workshop");
        page.locator("#set").selectOption("service-classification");
        page.locator("#name").fill("Liikuntapaikkojen taso");
        page.locator("#name").press("Enter");
        assertThat(page.locator("h1")).hasText("Liikuntapaikkojen taso");
        String draft = page.url().substring(site.address().length() + "/fi".length());

        page.navigate(page.url() + "/tables/services?q=R072");
        Locator level = page.locator(LEVEL);
        String before = level.inputValue();
        String after = before.equals("yellow") ? "red" : "yellow";
        type(page, level, "purple");
        assertThat(page.locator("#save-status")).hasText("Tallennettu");
        assertThat(page.locator("[id='cell:16:R072-note']")).containsText("'purple' is no level");
        Site.screenshot(page, "workshop-fault");

        page.navigate(site.address() + "/fi" + draft);
        assertThat(page.locator("#needs .answer")).hasText("Jotakin puuttuu vielä");
        page.locator("#needs li a[href*='/rows/R072']").last().click();
        assertThat(page.locator(".with-error label")).containsText("taso");
        page.locator("#c16").fill(after);
        page.keyboard().press("Enter");
        assertThat(page.locator(".with-error")).hasCount(0);

        page.navigate(site.address() + "/fi" + draft);
        page.locator("#over").selectOption("233/2024/actual");
        page.locator("#effects button[type=submit]").click();
        assertThat(page.locator("#dimension-0")).hasText("Tasoittain");
        assertThat(page.locator("#run .lead")).containsText(Pattern.compile("[1-9][0-9]* riviä .* siirtyisi"));
        Site.screenshot(page, "workshop-effect");

        page.navigate(site.address() + "/fi" + draft);
        page.locator("#reason").fill("Liikuntapaikat ovat kaikkien käytössä");
        page.locator("#description button[type=submit]").click();
        assertThat(page.locator("#needs .answer")).hasText("Kaikki on kunnossa");
        page.locator("#needs button[type=submit]").click();
        assertThat(page.locator("main")).containsText("Odottaa hyväksymistä");

        Page other = site.as("approver").open(Language.FI, draft);
        other.locator("form[action$='/publication'] button").click();
        assertThat(other.locator("main")).containsText("Julkaistu");
        other.locator("a[href*='/versions/']").first().click();
        assertThat(other.locator("tr:has(a:text-is('R072'))")).containsText(after);

        page.navigate(site.address() + "/fi/rules/workshop/history/service-classification/R072");
        assertThat(page.locator("main")).containsText("Liikuntapaikat ovat kaikkien käytössä");
        page.locator("h2 a").first().click();
        page.locator("form[action$='/draft'] button").click();
        assertThat(page.locator("h1")).containsText("Paluu versioon");
        assertThat(page.url()).contains("/rules/workshop/drafts/");
    }

    @Test
    void itsPagesFitEveryReader(Site site) {
        Page page = site.as(Site.EXPERT).open(Language.FI, "/rules/workshop");
        page.locator("#name").fill("Sivut");
        page.locator("#set").selectOption("service-classification");
        page.locator("#name").press("Enter");
        page.waitForURL(Pattern.compile(".*/drafts/.*"));
        String draft = page.url().substring(site.address().length() + "/fi".length());

        site.inspect("workshop", "/rules/workshop");
        site.inspect("workshop-draft", draft);
        site.inspect("workshop-table", draft + "/tables/services");
        site.inspect("workshop-row", draft + "/tables/services/rows/R072");
        site.inspect("workshop-entries", draft + "/entries?file=manifest.yaml");
        site.inspect("workshop-entry", draft + "/entry?file=texts.yaml&entry=R072");
        assertThat(draft).isNotBlank();
    }

    /** As people do who use the keyboard alone: select what stands there, write over it, go on. */
    private static void type(Page page, Locator field, String text) {
        field.focus();
        page.keyboard().press("Control+A");
        page.keyboard().type(text);
        page.keyboard().press("Tab");
    }
}
