package fi.lapsivaaka.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.browser.Keyboard;
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
    void fromARowToAPublishedVersionWithTheKeyboardAloneAndBack(Site site) {
        Page page = site.as(Site.EXPERT).open(Language.FI, "/rules/workshop");
        Keyboard keys = new Keyboard(page);
        keys.choose("#set", "service-classification").write("#name", "Liikuntapaikkojen taso");
        Guide.picture(page, "form:has(#set)", "1-luonnos");
        keys.key("Enter");
        assertThat(page.locator("h1")).hasText("Liikuntapaikkojen taso");
        String draft = page.url().substring(site.address().length() + "/fi".length());

        keys.press("#files a[href$='/tables/services']");
        keys.write("#q", "R072").key("Enter");
        Locator level = page.locator(LEVEL);
        assertThat(page.locator("tbody tr")).hasCount(1);
        String before = level.inputValue();
        String after = before.equals("yellow") ? "red" : "yellow";
        keys.write(LEVEL, "purple").key("Tab");
        assertThat(page.locator("#save-status")).hasText("Tallennettu");
        assertThat(page.locator("[id='cell:16:R072-note']")).containsText("”purple” ei kelpaa");
        Guide.picture(page, "main", "2-taulukko");

        keys.press(".trail a[href$='" + draft + "']");
        assertThat(page.locator("#needs .answer")).hasText("Jotakin puuttuu vielä");
        Guide.picture(page, "#needs", "3-puutteet");
        keys.press("#needs li li a[href*='/rows/R072']");
        assertThat(page.locator(".with-error label")).containsText("taso");
        keys.write("#c16", after).key("Enter");
        assertThat(page.locator(".with-error")).hasCount(0);

        keys.press(".trail a[href$='" + draft + "']");
        keys.choose("#over", "233/2024/actual");
        keys.press("#effects button[type=submit]");
        assertThat(page.locator("#dimension-0")).hasText("Tasoittain");
        assertThat(page.locator("#run .lead")).containsText(Pattern.compile("Siirtyviä rivejä: [1-9]"));
        Guide.picture(page, "#run", "4-vaikutus");

        keys.press(".trail a[href$='" + draft + "']");
        keys.write("#reason", "Liikuntapaikat ovat kaikkien käytössä");
        Guide.picture(page, "#description", "5-perustelu");
        keys.press("#description button[type=submit]");
        assertThat(page.locator("#needs .answer")).hasText("Kaikki on kunnossa");
        keys.press("#needs button[type=submit]");
        assertThat(page.locator("main")).containsText("Odottaa hyväksymistä");

        Page other = site.as("approver").open(Language.FI, draft);
        Guide.picture(other, "#needs", "6-hyvaksyminen");
        new Keyboard(other).press("form[action$='/publication'] button");
        assertThat(other.locator("main")).containsText("Julkaistu");
        other.locator("main a[href*='/versions/']").first().click();
        assertThat(other.locator("tr:has(a:text-is('R072'))"))
                .containsText(after.equals("yellow") ? "Keltainen" : "Punainen");

        page.navigate(site.address() + "/fi/rules/workshop/history/service-classification/R072");
        assertThat(page.locator("main")).containsText("Liikuntapaikat ovat kaikkien käytössä");
        Guide.picture(page, "main", "7-historia");
        keys.press("h2 a");
        keys.press("form[action$='/draft'] button");
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
}
