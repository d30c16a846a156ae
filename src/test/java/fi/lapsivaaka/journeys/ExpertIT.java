package fi.lapsivaaka.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.browser.Axe;
import fi.lapsivaaka.browser.BrowserTest;
import fi.lapsivaaka.browser.Site;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An expert sets a target and gives it up, and proposes a rule for euros that rest on an estimate. */
@BrowserTest
class ExpertIT {

    @Test
    void setsATargetSeesWhereItStandsAndGivesItUpWithAReason(Site site) {
        Page page = site.as(Site.EXPERT).open(Language.FI, "/child-budget/X01/targets");
        page.locator("#set button[type=submit]").click();
        assertThat(page.locator("#error-summary a").first()).isVisible();
        Axe.check(page);

        page.locator("input[name=measure][value=share]").check();
        page.locator("#level").selectOption("yellow");
        fill(
                page,
                Map.of(
                        "baseYear",
                        "2024",
                        "targetYear",
                        "2027",
                        "change",
                        "-3",
                        "decision",
                        "Valtuusto 2.12.2025 § 9"));
        page.locator("#set button[type=submit]").click();

        Locator set =
                page.locator("article.panel").filter(new Locator.FilterOptions().setHasText("Valtuusto 2.12.2025 § 9"));
        assertThat(set).hasCount(1);
        assertThat(set.locator(".state")).not().hasText("");
        assertThat(set).containsText("2027");
        Axe.check(page);

        set.locator("summary").last().click();
        set.locator("button.danger").click();
        assertThat(page.locator("#error-summary a").first()).isVisible();
        set.locator("summary").last().click();
        set.locator("input[name=reason]").fill("Valtuusto kumosi tavoitteen");
        set.locator("button.danger").click();
        assertThat(set).hasCount(0);
        assertThat(page.locator("main")).containsText("Valtuusto kumosi tavoitteen");
    }

    @Test
    void proposesARuleSeesWhichEurosItMovesAndAnotherPersonDecides(Site site) {
        Page page = site.as(Site.EXPERT).open(Language.SV, "/child-budget/X01/review?why=default");
        page.locator("a.propose").first().click();
        page.locator("form.section button[value=try]").click();
        assertThat(page.locator("#error-summary a").first()).isVisible();

        String word = page.locator(".lead strong").textContent().split(" ")[0];
        page.locator("#service").selectOption("S013");
        page.locator("#level").selectOption("green");
        page.locator("#key").selectOption("K100");
        fill(
                page,
                Map.of(
                        "words",
                        word,
                        "share",
                        "100",
                        "titleFi",
                        "Kokeilu",
                        "titleSv",
                        "Försök",
                        "titleEn",
                        "Trial",
                        "reasonFi",
                        "Kaikki käyttäjät ovat lapsia.",
                        "reasonSv",
                        "Alla användare är barn.",
                        "reasonEn",
                        "All users are children."));
        page.locator("form.section button[value=try]").click();
        assertThat(page.locator("#tried table tbody tr").first()).containsText("€");
        Axe.check(page);
        page.locator("form.section button[value=keep]").click();
        Locator kept = page.locator("article.card")
                .filter(new Locator.FilterOptions().setHasText("Kaikki käyttäjät ovat lapsia."));
        assertThat(kept.first()).containsText("S013");

        assertThat(page.locator("article.card form")).hasCount(0);

        Page other = site.as("approver").open(Language.SV, "/rules/proposals");
        Locator asked = other.locator("article.card")
                .filter(new Locator.FilterOptions().setHasText("Kaikki käyttäjät ovat lapsia."))
                .first();
        asked.locator("button[value=refused]").click();
        assertThat(other.locator("#error-summary a").first()).isVisible();
        asked.locator("input[name=reason]").fill("Ordet är för allmänt");
        asked.locator("button[value=refused]").click();
        other.locator("summary").last().click();
        assertThat(other.locator("main")).containsText("Ordet är för allmänt");
        Axe.check(other);
    }

    private static void fill(Page page, Map<String, String> fields) {
        fields.forEach((name, value) -> page.locator("[name='" + name + "']").fill(value));
    }
}
