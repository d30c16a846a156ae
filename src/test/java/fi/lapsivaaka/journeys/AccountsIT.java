package fi.lapsivaaka.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.browser.Axe;
import fi.lapsivaaka.browser.BrowserTest;
import fi.lapsivaaka.browser.Site;
import fi.lapsivaaka.people.OneTimeLinks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.TestPropertySource;

/** A small municipality takes the service into use with accounts of its own. */
@BrowserTest
@TestPropertySource(properties = {"lapsivaaka.sign-in.mode=accounts", "lapsivaaka.demo=false"})
@ExtendWith(OutputCaptureExtension.class)
class AccountsIT {

    private static final String PASSWORD = "neljä pientä vihreää omenaa";

    @Autowired
    private OneTimeLinks links;

    @Test
    void isSetUpByALinkAndInvitesPeople(Site site, CapturedOutput output) {
        site.as(Site.NOBODY);
        String token = links.make(OneTimeLinks.Purpose.SETUP, null);
        Page page = site.open(Language.FI, "/set-up?token=" + token);
        Axe.check(page);
        Site.screenshot(page, "set-up-fi-1280");
        page.locator("#organisation").fill("Närpiö");
        page.locator("#name").fill("Maija Malli");
        page.locator("#userName").fill("maija.malli@narpio.example");
        page.locator("#password").fill("Salasana123456!");
        page.locator("#again").fill("Salasana123456!");
        button(page, "Tee tunnus ja kirjaudu").click();
        assertThat(page.locator("#error-summary")).isFocused();
        assertThat(page.locator("#password-error")).containsText("arvataan");
        assertThat(page.locator("#name")).hasValue("Maija Malli");
        Axe.check(page);

        page.locator("#password").fill(PASSWORD);
        page.locator("#again").fill(PASSWORD);
        button(page, "Tee tunnus ja kirjaudu").click();
        assertThat(page.locator(".reader")).containsText("Maija Malli Pääkäyttäjä, Närpiö");
        assertThat(page.locator("h1")).hasText("Ihmiset ja roolit");
        Axe.check(page);
        Page again = site.window(Language.SV, 390);
        assertThat(again.navigate(site.address() + "/sv/set-up?token=" + token).status())
                .isEqualTo(404);
        assertThat(again.locator("h1")).hasText("Länken fungerar inte längre");
        Axe.check(again);

        page.locator("#name").fill("Ville Valmistelija");
        page.locator("#userName").fill("ville");
        page.locator("#role").selectOption("preparer");
        button(page, "Kutsu").click();
        String invitation = page.locator("#link").innerText();
        Axe.check(page);

        Page ville = site.window(Language.SV, 1280);
        ville.navigate(invitation.replace("/fi/", "/sv/"));
        assertThat(ville.locator("main")).containsText("ville");
        Axe.check(ville);
        ville.locator("#password").fill("vihreä talo järven rannalla");
        ville.locator("#again").fill("vihreä talo järven rannalla");
        button(ville, "Spara lösenordet och logga in").click();
        assertThat(ville.locator(".reader")).containsText("Beredare, Närpes");
        assertThat(ville.request().get(site.address() + "/sv/people").status()).isEqualTo(403);

        button(ville, "Logga ut").click();
        ville.navigate(site.address() + "/sv/imports");
        assertThat(ville.locator("h1")).hasText("Logga in i tjänsten");
        Axe.check(ville);
        Site.screenshot(ville, "sign-in-sv-1280");
        signIn(ville, "ville", "fel lösenord helt och hållet");
        assertThat(ville.locator("#error-summary")).containsText("stämmer inte");
        Axe.check(ville);
        signIn(ville, "ville", "vihreä talo järven rannalla");
        assertThat(ville.locator("h1")).hasText("Importera siffror");

        page.navigate(site.address() + "/fi/people");
        page.locator("table").getByText("Ville Valmistelija").click();
        Axe.check(page);
        Site.screenshot(page, "person-local-fi-1280");
        button(page, "Tee linkki salasanan vaihtoon").click();
        String reset = page.locator("#link").innerText();
        ville.reload();
        assertThat(ville.locator("h1")).hasText("Logga in i tjänsten");
        ville.navigate(reset.replace("/fi/", "/sv/"));
        Site.screenshot(ville, "password-sv-1280");
        ville.locator("#password").fill("gula båten vid bryggan");
        ville.locator("#again").fill("gula båten vid bryggan");
        button(ville, "Spara lösenordet och logga in").click();
        assertThat(ville.locator(".reader")).containsText("Beredare, Närpes");

        Page elsewhere = site.window(Language.SV, 390);
        elsewhere.navigate(site.address() + "/sv/sign-in");
        signIn(elsewhere, "ville", "gula båten vid bryggan");
        ville.navigate(site.address() + "/sv/account");
        Site.screenshot(ville, "account-local-sv-1280");
        change(ville, "fel lösenord helt och hållet", "röda stugan på holmen");
        assertThat(ville.locator("#old-error")).isVisible();
        Axe.check(ville);
        change(ville, "gula båten vid bryggan", "röda stugan på holmen");
        assertThat(ville.locator(".reader form")).isVisible();
        elsewhere.reload();
        assertThat(elsewhere.locator(".reader form")).hasCount(0);

        page.navigate(site.address() + "/fi/people");
        page.locator("table").getByText("Ville Valmistelija").click();
        page.locator("summary").click();
        button(page, "Poista nimi pysyvästi").click();
        assertThat(page.locator("h1")).hasText("Nimi poistettu");
        ville.reload();
        assertThat(ville.locator("h1")).hasText("Logga in i tjänsten");
        page.navigate(site.address() + "/fi/trail");
        assertThat(page.locator("table")).containsText("Nimi poistettu");
        assertThat(page.locator("table")).containsText("Kirjautuminen epäonnistui");
        assertThat(page.locator("table")).containsText("salasanalla");
        assertThat(page.locator("table")).not().containsText("Ville");

        assertThat(output.getAll())
                .doesNotContain("maija.malli", "Maija", "ville", "Ville", PASSWORD, token, "lösenord");
    }

    @Test
    void slowsDownWhoGuesses(Site site) {
        Page page = site.as(Site.NOBODY).open(Language.FI, "/sign-in");
        for (int attempt = 0; attempt < 6; attempt++) {
            signIn(page, "arvaaja", "väärä salasana " + attempt);
        }
        assertThat(page.locator("#error-summary")).containsText("Odota");
        assertThat(page.locator("#userName")).hasValue("arvaaja");
    }

    @Test
    void offersNoPracticePeople(Site site) {
        Page page = site.as(Site.NOBODY).open(Language.FI, "/sign-in");
        assertThat(page.locator(".people")).hasCount(0);
        String token = page.locator("form.card input[name=_csrf]").inputValue();
        var answer = page.request()
                .post(
                        site.address() + "/fi/sign-in/practice",
                        com.microsoft.playwright.options.RequestOptions.create()
                                .setForm(com.microsoft.playwright.options.FormData.create()
                                        .set("_csrf", token)
                                        .set("person", "administrator")));
        assertThat(answer.status()).isEqualTo(404);
    }

    private static void signIn(Page page, String userName, String password) {
        page.locator("#userName").fill(userName);
        page.locator("#password").fill(password);
        page.locator("main form button[type=submit]").click();
    }

    private static void change(Page page, String old, String password) {
        page.locator("#old").fill(old);
        page.locator("#password").fill(password);
        page.locator("#again").fill(password);
        page.locator("main form[action$='/account/password'] button").click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
