package fi.lapsivaaka.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.browser.Axe;
import fi.lapsivaaka.browser.BrowserTest;
import fi.lapsivaaka.browser.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A preparer keeps an eye on all matters: the list, the search, the days, what hits the same children, earlier ones. */
@BrowserTest
class PortfolioIT {

    @Test
    void looksGoodToEverybody(Site site) {
        practice(site, "kuusiluodon-koulu", Language.SV);
        practice(site, "varhaiskasvatusmaksut", Language.FI);
        String check = named(site, "Kuusiluodon koulu " + UUID.randomUUID());
        site.inspect("proposals", "/proposals");
        site.inspect("proposals-search", "/proposals?q=kuusiluodon+koulu");
        site.inspect("proposals-empty", "/proposals?q=xyzzyplugh");
        site.inspect("proposals-dates", check + "/dates");
        site.inspect("proposals-earlier", check + "/earlier");
        site.inspect("proposals-work", check + "/assessment");
        site.inspect("proposals-account", "/account");
    }

    @Test
    void readsTheMeetingFromTheDraftAndTellsWhatIsLate(Site site) throws IOException {
        String name = "Kuusiluoto " + UUID.randomUUID();
        String check = named(site, name);
        Page page = site.withoutScript(Language.FI);
        page.navigate(site.address() + "/fi" + check + "/dates");
        assertThat(page.locator("#decision")).hasValue("2026-11-17");
        assertThat(page.locator("#decision-hint")).containsText("Luettu luonnoksesta");
        assertThat(page.locator("#body")).hasValue("Sivistyslautakunta");

        page.locator("#hearing-end").fill("2027-03-20");
        page.locator("#agenda").fill("2027-03-10");
        page.locator("#decision").fill("2027-03-17");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Tallenna päivät"))
                .press("Enter");
        assertThat(page.locator("main")).containsText("Päivät on tallennettu.");
        assertThat(page.locator("ul.late")).containsText("Lasten kuuleminen päättyy 20.3.2027, vasta 10 pv");

        Page list = site.open(Language.FI, "/proposals?q=" + name.replace(" ", "+"));
        assertThat(list.locator(".matters > li")).hasCount(1);
        assertThat(list.locator(".matters .late")).containsText("Lasten kuuleminen päättyy");
        Download file = page.waitForDownload(
                () -> page.getByText("Päivät kalenteritiedostona").press("Enter"));
        assertThat(Files.readString(file.path()))
                .contains("BEGIN:VCALENDAR", "DTSTART;VALUE=DATE:20270317", "Sivistyslautakunta");
    }

    @Test
    void showsWhatSomebodyElseHasSavedMeanwhile(Site site) {
        String check = named(site, "Kuusiluoto " + UUID.randomUUID());
        Page one = site.open(Language.SV, check + "/dates");
        Page other = site.open(Language.SV, check + "/dates");
        one.locator("#review").fill("2028-01-31");
        one.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Spara dagarna"))
                .click();
        other.locator("#review").fill("2028-05-31");
        other.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Spara dagarna"))
                .click();

        assertThat(other.locator("main")).containsText("Någon annan har ändrat dagarna under tiden");
        assertThat(other.locator("#review")).hasValue("2028-05-31");
        assertThat(other.locator("#review-hint")).containsText("31.1.2028");
        Axe.check(other);
        Site.screenshot(other, "proposals-dates-conflict-sv-1280");
        other.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Spara dagarna"))
                .click();
        assertThat(other.locator("main")).containsText("Dagarna har sparats.");
    }

    @Test
    void groupsByMeetingAndFindsWithTheKeyboardAlone(Site site) {
        String word = "Majakka" + UUID.randomUUID().toString().substring(0, 8);
        named(site, word);
        Page page = site.open(Language.FI, "");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Esitykset")))
                .press("Enter");
        assertThat(page.locator("h1")).hasText("Esitykset ja luonnokset");
        assertThat(page.locator("h2").filter(new Locator.FilterOptions().setHasText("Sivistyslautakunta 17.11.2026")))
                .isVisible();
        page.locator("#q").focus();
        page.keyboard().type(word.toLowerCase(Locale.ROOT));
        page.keyboard().press("Enter");
        assertThat(page.locator(".matters > li")).hasCount(1);
        assertThat(page.locator(".matters .tag").first()).hasText("Tarveharkinta kesken");

        page.locator("#state").selectOption("signed");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Näytä"))
                .press("Enter");
        assertThat(page.locator("main")).containsText("Näillä ehdoilla ei löytynyt mitään");
        assertThat(page).hasURL(Pattern.compile(".*state=signed.*"));
        Axe.check(page);

        Page councillor = site.as("councillor").open(Language.FI, "/proposals?q=" + word);
        assertThat(councillor.locator("main")).containsText("Näillä ehdoilla ei löytynyt mitään");
        Page nobody = site.as(Site.NOBODY).open(Language.FI, "/proposals");
        assertThat(nobody).hasURL(Pattern.compile(".*/fi/sign-in.*"));
    }

    @Test
    void startsFromAnEarlierOneAndConfirmsEachAnswer(Site site) {
        String word = "Loisto" + UUID.randomUUID().toString().substring(0, 8);
        String before = named(site, word);
        Page first = site.open(Language.SV, before + "/assessment/screening/children");
        first.locator("#q-S-07 input[value=low-income]").check();
        assertThat(first.locator("#save-status")).hasText(Pattern.compile("Sparat \\d+\\.\\d+"));

        String check = practice(site, "kuusiluodon-koulu", Language.SV);
        Page page = site.open(Language.SV, check + "/earlier?q=" + word);
        assertThat(page.locator(".matters > li")).hasCount(1);
        Axe.check(page);
        page.locator(".matters button[value=copy]").click();
        Page step = site.open(Language.SV, check + "/assessment/screening/children");
        assertThat(step.locator("#q-S-07 .tag-suggested")).hasText("Från en tidigare analys");
        assertThat(step.locator("#q-S-07 input[value=low-income]")).isChecked();
        step.locator("button[value=next]").click();
        step.navigate(site.address() + "/sv" + check + "/assessment/screening/children");
        assertThat(step.locator("#q-S-07 .saved")).containsText("Kopierat från en tidigare");
    }

    @Test
    void showsOtherProposalsAboutTheSameChildren(Site site) {
        String word = "Merikoski " + UUID.randomUUID();
        named(site, word);
        site.open(Language.FI, "/proposals");
        String check = practice(site, "kuusiluodon-koulu", Language.FI);
        Page page = site.open(Language.FI, check + "/assessment");
        Locator others = page.locator("section[aria-labelledby=others-title]");

        assertThat(others.locator(".matters > li").first()).isVisible();
        assertThat(others).containsText("Sama paikka: kuusiluodon koulu");
    }

    /** A practice draft of a school closing under a name of its own; the path of its check. */
    private static String named(Site site, String name) {
        String check = practice(site, "kuusiluodon-koulu", Language.FI);
        Page page = site.open(Language.FI, check);
        Locator form = page.locator("form:has(input[name=name])");
        page.locator("details:has(input[name=name])").evaluateAll("all => all.forEach(one => one.open = true)");
        form.locator("input[name=name]").fill(name);
        form.getByRole(AriaRole.BUTTON).click();
        assertThat(page.locator("main")).containsText(name);
        return check;
    }

    /** Opens a practice draft and answers the path of its check. */
    private static String practice(Site site, String draft, Language language) {
        Page page = site.open(language, "");
        page.locator("form:has(input[value='" + draft + "']) button").click();
        return page.url().substring(page.url().indexOf("/checks/"));
    }
}
