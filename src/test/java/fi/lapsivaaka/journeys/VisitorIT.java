package fi.lapsivaaka.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.browser.Axe;
import fi.lapsivaaka.browser.BrowserTest;
import fi.lapsivaaka.browser.Site;
import fi.lapsivaaka.ledger.ChildBudgetAccess;
import fi.lapsivaaka.ledger.Organisations;
import fi.lapsivaaka.people.Memberships;
import fi.lapsivaaka.people.Person;
import fi.lapsivaaka.people.PracticePeople;
import fi.lapsivaaka.people.Role;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody tries the service out: chooses who to be, meets closed doors, and loses nothing when the session ends. */
@BrowserTest
class VisitorIT {

    @Autowired
    private PracticePeople practice;

    @Autowired
    private Memberships memberships;

    @Autowired
    private Organisations organisations;

    @Autowired
    private ChildBudgetAccess access;

    private static final String TEXT = "§ 7 Kirjaston aukioloaikojen supistaminen\n\nLapsia käy kirjastossa paljon.";

    @Test
    void choosesWhoToBeAndComesBackToWhereTheyWere(Site site) {
        Page page = site.as(Site.NOBODY).window(Language.FI, 1280);
        page.navigate(site.address() + "/fi/imports?x=1");

        assertThat(page.locator("h1")).hasText("Valitse, kenenä kokeilet");
        assertThat(page.locator(".people > li")).hasCount(9);
        Axe.check(page);
        choose(page, "expert");
        assertThat(page).hasURL(site.address() + "/fi/imports?x=1");
        assertThat(page.locator(".reader")).containsText("Sanna Kivelä Asiantuntija, Esimerkkilä");

        Cookie session = cookie(page, "lapsivaaka");
        Cookie form = cookie(page, "lapsivaaka-form");
        page.getByText("Vaihda henkilöä").click();
        choose(page, "councillor");
        assertThat(page.locator("h1")).hasText("Tähän ei ole lupaa");
        assertThat(page.locator(".reader")).containsText("Leena Sundqvist Luottamushenkilö, Esimerkkilä");

        Cookie later = cookie(page, "lapsivaaka");
        for (Cookie each : List.of(session, form, later)) {
            assertThat(each.httpOnly).isTrue();
            assertThat(each.sameSite).isEqualTo(SameSiteAttribute.LAX);
        }
        assertThat(later.value).isNotEqualTo(session.value);
        assertThat(cookie(page, "lapsivaaka-form").value).isNotEqualTo(form.value);

        Response left = page.waitForResponse(
                response -> response.url().endsWith("/fi/sign-out"),
                () -> button(page, "Kirjaudu ulos").click());
        assertThat(left.headerValue("Clear-Site-Data")).isEqualTo("\"storage\"");
        assertThat(page.locator(".reader")).containsText("kirjautumatta");
        page.context().addCookies(List.of(later));
        page.reload();
        assertThat(page.locator(".reader")).containsText("kirjautumatta");
    }

    @Test
    void isRefusedAnotherOrganisationsProposalAsIfItWereNotThere(Site site) {
        Page own = signedIn(site, "preparer");
        String draft = checked(own);
        assertThat(own.request().get(draft).status()).isEqualTo(200);

        Page neighbour = signedIn(site, "neighbour");
        String nowhere = draft.replaceAll("[0-9a-f-]{36}", "00000000-0000-4000-8000-000000000000");
        APIResponse refused = neighbour.request().get(draft);
        APIResponse missing = neighbour.request().get(nowhere);
        assertThat(refused.status()).isEqualTo(404);
        assertThat(missing.status()).isEqualTo(404);
        assertThat(anonymous(refused.text())).isEqualTo(anonymous(missing.text()));
        neighbour.navigate(draft);
        assertThat(neighbour.locator("h1")).hasText("Sivua ei löytynyt");
        neighbour.navigate(site.address() + "/fi");
        assertThat(neighbour.locator("main")).not().containsText("Kirjaston aukioloaikojen");
    }

    @Test
    void isInvitedToOneDraft(Site site) {
        Page own = signedIn(site, "preparer");
        String draft = checked(own);
        own.locator("#contributors").scrollIntoViewIfNeeded();
        own.locator("#userName").fill("nobody");
        button(own, "Kutsu mukaan").click();
        assertThat(own.locator("#userName-error")).isVisible();
        Axe.check(own);
        own.locator("#userName").fill("colleague");
        button(own, "Kutsu mukaan").click();
        assertThat(own.locator("#contributors")).containsText("Elias Holm");

        Page colleague = signedIn(site, "colleague");
        assertThat(colleague.locator("main")).containsText("Kirjaston aukioloaikojen");
        assertThat(colleague.request().get(draft).status()).isEqualTo(200);
        assertThat(colleague.request().get(site.address() + "/fi/imports").status())
                .isEqualTo(403);

        own.locator("#contributors li button").click();
        assertThat(own.locator("#contributors")).not().containsText("Elias Holm");
        assertThat(colleague.request().get(draft).status()).isEqualTo(404);
    }

    @Test
    void losesNothingWhenTheSessionEndsWhileTyping(Site site) {
        Page page = site.as(Site.NOBODY).window(Language.FI, 1280);
        page.clock().install();
        page.navigate(site.address() + "/fi/sign-in");
        choose(page, "official");
        page.locator("#text").fill(TEXT);
        page.waitForResponse(
                response -> response.url().endsWith("/fi/unfinished") && response.status() == 204,
                () -> page.clock().fastForward("00:11"));
        page.clock().fastForward("28:30");
        assertThat(page.locator("#idle")).isVisible();
        assertThat(page.locator("#idle-left")).isVisible();
        Axe.check(page);
        Site.screenshot(page, "idle-fi-1280");
        endSession(page.context());
        page.clock().fastForward("02:00");
        assertThat(page.locator("#idle-over")).isVisible();
        page.locator("#idle-again").click();

        page.navigate(site.address() + "/fi/sign-in");
        choose(page, "official");
        assertThat(page.locator("#text")).hasValue(TEXT);
        assertThat(page.locator("form .notice")).containsText("palautettu");
        Axe.check(page);
        page.getByText("Hylkää se").click();
        assertThat(page.locator("#text")).hasValue("");
    }

    @Test
    void goesOnWithoutScriptFromWhatWasSentTooLate(Site site) {
        Page page = site.as(Site.PREPARER).withoutScript(Language.FI);
        page.navigate(site.address() + "/fi");
        page.locator("#text").fill(TEXT);
        endSession(page.context());
        button(page, "Tarkista").click();

        assertThat(page.locator("h1")).hasText("Valitse, kenenä kokeilet");
        assertThat(page.locator(".notice")).containsText("tallessa");
        choose(page, "preparer");
        assertThat(page.locator("h1")).hasText("Lähettämäsi tiedot ovat tallessa");
        assertThat(page.locator("textarea")).hasValue(Pattern.compile("§ 7 Kirjaston[\\s\\S]*paljon\\."));
        button(page, "Lähetä uudelleen").click();
        assertThat(page.locator("h1")).hasText("Kirjaston aukioloaikojen supistaminen");
        page.navigate(site.address() + "/fi/held");
        assertThat(page.locator("h1")).not().hasText("Lähettämäsi tiedot ovat tallessa");
    }

    @Test
    void neverSeesWhatAnotherPersonTypedAtTheSameBrowser(Site site) {
        Page page = site.as(Site.PREPARER).withoutScript(Language.FI);
        page.navigate(site.address() + "/fi");
        page.locator("#text").fill(TEXT);
        endSession(page.context());
        button(page, "Tarkista").click();
        assertThat(page.locator(".notice")).containsText("tallessa");

        choose(page, "official");
        assertThat(page.locator("h1")).hasText("Mitä päätös merkitsee lapsille?");
        page.navigate(site.address() + "/fi/held");
        assertThat(page.locator("h1")).hasText("Mitä päätös merkitsee lapsille?");
        assertThat(page.locator("textarea")).hasValue("");
        page.locator("#text").fill("§ 8 Toisen oma teksti\n\nLapset.");
        endSession(page.context());
        button(page, "Tarkista").click();
        choose(page, "official");
        assertThat(page.locator("textarea")).hasValue(Pattern.compile("§ 8 Toisen oma teksti[\\s\\S]*"));
        button(page, "Hylkää tiedot").click();
        button(page, "Kirjaudu ulos").click();

        page.navigate(site.address() + "/fi/sign-in?back=/fi/held");
        choose(page, "preparer");
        assertThat(page.locator("h1")).hasText("Lähettämäsi tiedot ovat tallessa");
        assertThat(page.locator("textarea")).hasValue(Pattern.compile("§ 7 Kirjaston[\\s\\S]*"));
    }

    @Test
    void savesNothingForWhoeverSignedInSinceInAnotherTab(Site site) {
        Page first = signedIn(site, "preparer");
        first.clock().install();
        first.reload();
        Page second = first.context().newPage();
        second.navigate(site.address() + "/fi/sign-in");
        choose(second, "official");

        first.locator("#text").fill("§ 9 Valmistelijan keskeneräinen teksti");
        first.waitForRequest(request -> request.url().endsWith("/fi/unfinished"), () -> first.clock()
                .fastForward("00:11"));
        button(first, "Tarkista").click();
        assertThat(first.locator("main")).not().containsText("Valmistelijan keskeneräinen");
        second.navigate(site.address() + "/fi");
        assertThat(second.locator("#text")).hasValue("");
        second.navigate(site.address() + "/fi/held");
        assertThat(second.locator("main")).not().containsText("Valmistelijan keskeneräinen");
    }

    @Test
    void goesOnFromWhatWasTypedBeforeSigningInAtAll(Site site) {
        Page page = site.as(Site.NOBODY).withoutScript(Language.FI);
        page.navigate(site.address() + "/fi");
        page.locator("#text").fill(TEXT);
        button(page, "Tarkista").click();
        choose(page, "preparer");
        assertThat(page.locator("h1")).hasText("Lähettämäsi tiedot ovat tallessa");
        assertThat(page.locator("textarea")).hasValue(Pattern.compile("§ 7 Kirjaston[\\s\\S]*"));
    }

    @Test
    void choosesForWhichOfSeveralOrganisationsADraftIsPrepared(Site site) {
        assertThat(signedIn(site, "preparer").locator("#owner")).hasCount(0);
        UUID approver = practice.find("approver").map(Person::id).orElseThrow();
        UUID here = organisations.findByCode("X01").orElseThrow().id();
        UUID there = organisations.findByCode("233").orElseThrow().id();
        memberships.give(approver, here, Role.PREPARER, false);
        memberships.give(approver, there, Role.PREPARER, false);
        try {
            Page page = signedIn(site, "approver");
            page.locator("#text").fill(TEXT);
            page.locator("#figures").selectOption("X01");
            button(page, "Tarkista").click();
            assertThat(page.locator("#error-summary")).containsText("mille organisaatiolle");
            assertThat(page.locator("#owner-error")).isVisible();
            assertThat(page.locator("#text")).hasValue(TEXT);
            Axe.check(page);
            Site.screenshot(page, "start-owner-fi-1280");

            page.locator("#owner").selectOption("233");
            button(page, "Tarkista").click();
            assertThat(page.locator("h1")).hasText("Kirjaston aukioloaikojen supistaminen");
            assertThat(signedIn(site, "neighbour").request().get(page.url()).status())
                    .isEqualTo(200);
            assertThat(signedIn(site, "preparer").request().get(page.url()).status())
                    .isEqualTo(404);
        } finally {
            memberships.take(approver, here, Role.PREPARER);
            memberships.take(approver, there, Role.PREPARER);
        }
    }

    @Test
    void isToldThatAnotherOrganisationsFiguresAreNotOpen(Site site) {
        UUID county = organisations.findByCode("X90").orElseThrow().id();
        access.set(county, false);
        try {
            for (String person : List.of(Site.NOBODY, "councillor")) {
                site.as(person);
                for (String path :
                        List.of("/joint?year=2025", "/trend?over=organisations", "/shift?from=2022&year=2023")) {
                    Page page = site.open(Language.FI, "/child-budget/X01" + path);
                    assertThat(page.locator(".note").filter(new Locator.FilterOptions().setHasText("Esimerkkiseu")))
                            .containsText("ei ole sinulle avoinna");
                    Axe.check(page);
                }
                Page joint = site.open(Language.FI, "/child-budget/X01/joint?year=2025");
                assertThat(joint.locator("tfoot td").nth(1)).hasText("0\u00a0€");
                assertThat(joint.locator("a[href*='X90']")).hasCount(0);
                APIResponse file =
                        joint.request().get(site.address() + "/fi/child-budget/X01/joint/table.csv?year=2025");
                assertThat(file.text().lines().skip(1))
                        .allSatisfy(line -> assertThat(line.split(";")[11]).isEqualTo("0,00"));
                Page list = site.open(Language.FI, "/child-budget");
                assertThat(list.locator("main")).containsText("eivät ole sinulle avoinna");
                assertThat(list.locator("a[href*='X90']")).hasCount(0);
            }
            Page indicators = site.open(Language.FI, "/child-budget/X01/indicators");
            assertThat(indicators.locator("article").filter(new Locator.FilterOptions().setHasText("Esimerkkiseu")))
                    .not()
                    .hasCount(0);
            assertThat(indicators
                            .locator("article")
                            .filter(new Locator.FilterOptions().setHasText("Esimerkkiseu"))
                            .first())
                    .containsText("ei ole sinulle avoinna");
            Site.screenshot(site.open(Language.SV, "/child-budget/X01/joint?year=2025", 390), "joint-closed-sv-390");
        } finally {
            access.set(county, true);
        }
        Page open = site.open(Language.FI, "/child-budget/X01/joint?year=2025");
        assertThat(open.locator("tfoot td").nth(1)).not().hasText("0\u00a0€");
        assertThat(open.locator("main")).not().containsText("ei ole sinulle avoinna");
    }

    @Test
    void sendsFromATabThatWasOpenBeforeSigningInAnew(Site site) {
        Page first = signedIn(site, "preparer");
        first.locator("#text").fill(TEXT);
        Page second = first.context().newPage();
        second.navigate(site.address() + "/fi/sign-in");
        choose(second, "preparer");

        button(first, "Tarkista").click();
        assertThat(first.locator("h1")).hasText("Lähettämäsi tiedot ovat tallessa");
        Axe.check(first);
        Site.screenshot(first, "held-fi-1280");
        button(first, "Lähetä uudelleen").click();
        assertThat(first.locator("h1")).hasText("Kirjaston aukioloaikojen supistaminen");
    }

    @Test
    void signsOutEverywhere(Site site) {
        Page here = signedIn(site, "approver");
        Page there = signedIn(site, "approver");
        here.getByText("Oma tili").click();
        Axe.check(here);
        button(here, "Päätä kaikki istunnot").click();
        assertThat(here.locator(".reader")).containsText("kirjautumatta");
        there.reload();
        assertThat(there.locator(".reader")).containsText("kirjautumatta");
    }

    @Test
    void opensAndClosesTheChildBudgetAsAnAdministrator(Site site) {
        Page page = signedIn(site, "administrator");
        page.navigate(site.address() + "/fi/child-budget/X01");
        button(page, "Sulje muilta").click();
        assertThat(page.locator("main")).containsText("Vain organisaation omat ihmiset");

        Page stranger = site.as(Site.NOBODY).window(Language.FI, 1280);
        stranger.navigate(site.address() + "/fi/child-budget/X01");
        assertThat(stranger.locator("h1")).hasText("Valitse, kenenä kokeilet");
        assertThat(signedIn(site, "neighbour")
                        .request()
                        .get(site.address() + "/fi/child-budget/X01")
                        .status())
                .isEqualTo(404);

        button(page, "Avaa kaikille").click();
        assertThat(page.locator("main")).containsText("Kuka tahansa saa lukea");
        stranger.navigate(site.address() + "/fi/child-budget/X01");
        assertThat(stranger.locator("h1")).containsText("Esimerkkilä");
    }

    @Test
    void findsInTheAuditTrailWhatWasDone(Site site) {
        String draft = checked(signedIn(site, "preparer"));
        String id = draft.replaceAll(".*/", "");
        Page page = signedIn(site, "administrator");
        page.getByText("Ihmiset ja roolit").click();
        page.getByText("Tapahtumaloki").click();
        page.locator("#object").fill(id);
        button(page, "Hae lokista").click();

        assertThat(page.locator("tbody tr")).hasCount(1);
        assertThat(page.locator("tbody tr")).containsText("Aino Harju");
        assertThat(page.locator("tbody tr")).containsText("Tarkisti luonnoksen");
        assertThat(page.locator("tbody tr")).containsText("child-impact");
        String csv = page.request()
                .get(site.address() + "/fi/trail.csv?object=" + id)
                .text();
        assertThat(csv.lines()).hasSize(2);
        assertThat(csv).contains("draft-checked;draft;" + id).doesNotContain("Aino");
        String json = page.request()
                .get(site.address() + "/fi/trail.json?object=" + id)
                .text();
        assertThat(json).contains("\"action\":\"draft-checked\"").doesNotContain("Aino");
    }

    @Test
    void givesAndTakesARoleAsAnAdministrator(Site site) {
        Page page = signedIn(site, "administrator");
        page.getByText("Ihmiset ja roolit").click();
        page.locator("table").getByText("Pekka Lehto").click();
        page.locator("#role").selectOption("councillor");
        button(page, "Anna rooli").click();
        assertThat(page.locator("main li")).hasCount(2);
        page.locator("main li", new Page.LocatorOptions().setHasText("Luottamushenkilö"))
                .getByRole(AriaRole.BUTTON)
                .click();
        assertThat(page.locator("main li")).hasCount(1);

        page.navigate(site.address() + "/fi/people");
        page.locator("table").getByText("Timo Ranta").click();
        page.locator("main li").getByRole(AriaRole.BUTTON).first().click();
        assertThat(page.locator(".notice")).containsText("vähintään yksi pääkäyttäjä");
    }

    @Test
    void seesEveryPageOfPeopleWell(Site site) {
        site.as(Site.NOBODY).inspect("practice-people", "/sign-in");
        site.as(Site.ADMINISTRATOR);
        site.inspect("people", "/people");
        site.inspect("roles", "/roles");
        site.inspect("trail", "/trail");
        site.inspect("account", "/account");
        Page page = site.open(Language.FI, "/people");
        page.locator("table").getByText("Mikael Strand").click();
        site.inspect("person", page.url().substring(page.url().indexOf("/people/")));
        site.inspect("forbidden", "/imports/files/00000000-0000-4000-8000-000000000000", 404);
    }

    private static Page signedIn(Site site, String person) {
        Page page = site.as(Site.NOBODY).window(Language.FI, 1280);
        page.navigate(site.address() + "/fi/sign-in");
        choose(page, person);
        assertThat(page.locator(".reader form")).isVisible();
        return page;
    }

    private static void choose(Page page, String person) {
        page.locator("form:has(input[value='" + person + "']) button").click();
    }

    private static String checked(Page page) {
        page.locator("#text").fill(TEXT);
        button(page, "Tarkista").click();
        assertThat(page.locator("h1")).hasText("Kirjaston aukioloaikojen supistaminen");
        return page.url();
    }

    private static Cookie cookie(Page page, String name) {
        return page.context().cookies().stream()
                .filter(one -> one.name.equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static void endSession(BrowserContext context) {
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName("lapsivaaka"));
    }

    /** Without what differs from page to page: its token and its own address. */
    private static String anonymous(String page) {
        return page.replaceAll("value=\"[^\"]{40,}\"", "").replaceAll("[0-9a-f-]{36}", "ID");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
