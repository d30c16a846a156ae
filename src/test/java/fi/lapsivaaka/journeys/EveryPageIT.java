package fi.lapsivaaka.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.browser.Axe;
import fi.lapsivaaka.browser.BrowserTest;
import fi.lapsivaaka.browser.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each page in three languages and two widths: axe-core finds nothing and nothing sticks out. */
@BrowserTest
class EveryPageIT {

    @ParameterizedTest
    @CsvSource({
        "start, ''",
        "child-budgets, /child-budget",
        "child-budget-practice, /child-budget/X01",
        "child-budget-real, /child-budget/233",
        "breakdown, /child-budget/X01/by/family",
        "breakdown-units, '/child-budget/X01/by/result-area?level=red'",
        "services, '/child-budget/X01/by/service?year=2025'",
        "areas, '/child-budget/X01/by/area?year=2025'",
        "areas-stage, '/child-budget/X01/by/area?year=2025&life-stage=7-12'",
        "trend, /child-budget/X01/trend",
        "activity, /child-budget/X01/activity",
        "activity-county, '/child-budget/X90/activity?from=2023&to=2025'",
        "activity-real, /child-budget/233/activity",
        "joint, '/child-budget/X01/joint?year=2025&key=activity'",
        "shift, /child-budget/X01/shift",
        "shift-reform, '/child-budget/X01/shift?year=2023&by=provision'",
        "cost-centres, /child-budget/X01/cost-centres?cost-centre=2210",
        "methods, /child-budget/X01/methods",
        "unbroken, /child-budget/X01/trend?over=organisations",
        "successions, /imports/successions?organisation=X01",
        "ledger-lines, '/child-budget/X01/lines?share-basis=default'",
        "indicators, /child-budget/X01/indicators",
        "indicators-real, /child-budget/233/indicators",
        "targets, /child-budget/X01/targets",
        "review, /child-budget/X01/review",
        "rule-proposals, /rules/proposals",
        "rule-sets, /rules",
        "rule-set, /rules/child-impact",
        "table-rules, /rules/service-classification",
        "rule, /rules/child-impact/R-101",
        "about, /about",
        "accessibility, /accessibility"
    })
    void shutsNobodyOut(String name, String path, Site site) {
        site.as(Site.EXPERT).inspect(name, path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kuusiluodon-koulu", "varhaiskasvatusmaksut", "tienhoitotraktori"})
    void showsEachPracticeDraftToEverybody(String draft, Site site) {
        Page page = site.open(Language.FI, "");
        page.locator("form:has(input[value='" + draft + "']) button").click();
        String check = page.url().substring(page.url().indexOf("/fi/") + 3);

        site.inspect("check-" + draft, check);
        site.inspect("council-" + draft, check + "/council");
        site.inspect("council-files-" + draft, check + "/council/files");
        site.inspect("why-" + draft, check + "/rules/R-050");
    }

    @Test
    void shutsNobodyOutOfTheNewsThatThereIsNoSuchPage(Site site) {
        site.inspect("not-found", "/no-such-page", 404);
    }

    @Test
    void shutsNobodyOutOfWhyAFigureIsHidden(Site site) {
        site.inspect("hidden-figures", "/child-budget/X01/by/family?year=2025&area=99006", 403);
    }

    @Test
    void tellsAMissingPageInTheReadersLanguage(Site site) {
        Page page = site.window(Language.SV, 1280);
        page.navigate(site.address() + "/sv/checks/00000000-0000-0000-0000-000000000000");

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                        .count())
                .isEqualTo(1);
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("sv");
    }

    @ParameterizedTest
    @CsvSource({
        "start, ''",
        "child-budget, /child-budget/X01",
        "shift, /child-budget/X01/shift",
        "targets, /child-budget/X01/targets",
        "indicators, /child-budget/X01/indicators",
        "review, /child-budget/X01/review",
        "rule-set, /rules/child-impact",
        "proposals, /proposals",
        "sign-in, /sign-in"
    })
    void isReadInTheDark(String name, String path, Site site) {
        Page page = site.open(Language.FI, path);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.reload();
        Axe.check(page);
        Site.screenshot(page, "dark-" + name + "-fi-1280");
    }

    @ParameterizedTest
    @CsvSource({"''", "/child-budget/X01", "/rules/child-impact", "/rules/child-impact/R-101", "/about"})
    void standsAWindowOf320PixelsAndTextOfDoubleSize(String path, Site site) {
        Page narrow = site.open(Language.SV, path, 320);
        Site.fits(narrow);

        Page large = site.open(Language.FI, path, 640);
        large.evaluate("() => { document.documentElement.style.fontSize = '200%'; }");
        Site.fits(large);
    }

    @ParameterizedTest
    @CsvSource({"''", "/child-budget/X01", "/rules/child-impact", "/rules/child-impact/R-101", "/about"})
    void isWalkedThroughByKeyboardAndShowsWhereOneIs(String path, Site site) {
        Page page = site.open(Language.FI, path);
        page.keyboard().press("Tab");
        Locator focused = page.locator(":focus");
        assertThat(focused.getAttribute("href")).isEqualTo("#main");
        page.keyboard().press("Enter");
        assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("main");

        int stops = ((Number) page.evaluate("""
                () => [...document.querySelectorAll('main a[href], main button, main input:not([type=hidden]), main select,'
                    + ' main textarea, main summary, main [tabindex="0"]')]
                    .filter(element => element.checkVisibility()).length
                """)).intValue();
        for (int stop = 0; stop < Math.min(stops, 60); stop++) {
            page.keyboard().press("Tab");
            Object shown = page.evaluate("""
                    () => {
                      const element = document.activeElement, style = getComputedStyle(element);
                      return element === document.body || style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0
                          || style.boxShadow !== 'none' ? '' : element.outerHTML.slice(0, 200);
                    }
                    """);
            assertThat(shown).as("focus is seen at stop %s", stop).isEqualTo("");
        }
    }
}
