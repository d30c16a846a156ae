package fi.lapsivaaka.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.browser.Axe;
import fi.lapsivaaka.browser.BrowserTest;
import fi.lapsivaaka.browser.Site;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** People of a municipality sign in with its own provider, a real one started here, and are what their groups say. */
@BrowserTest
@TestPropertySource(properties = {"lapsivaaka.sign-in.mode=accounts"})
class ProviderIT {

    private static final OpenIdProvider PROVIDER = OpenIdProvider.start();

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("lapsivaaka.sign-in.provider.issuer", PROVIDER::issuer);
        registry.add("lapsivaaka.sign-in.provider.client-id", () -> OpenIdProvider.CLIENT);
        registry.add("lapsivaaka.sign-in.provider.client-secret", () -> OpenIdProvider.SECRET);
        registry.add("lapsivaaka.sign-in.provider.name", () -> "Esimerkkilän tunnistus");
        registry.add(
                "lapsivaaka.sign-in.provider.roles",
                () -> "lapsivaaka-valmistelijat=X01:preparer, lapsivaaka-hallinto=X01:administrator");
    }

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    @Autowired
    private JdbcClient client;

    @Test
    void signsInAndIsWhatTheGroupsSay(Site site) {
        PROVIDER.setApplication(site.address());
        Page page = site.as(Site.NOBODY).allowing(PROVIDER.issuer()).window(Language.FI, 1280);
        page.navigate(site.address() + "/fi/account");
        Axe.check(page);
        Site.screenshot(page, "sign-in-provider-fi-1280");
        atTheProvider(page, "kaisa");
        assertThat(page).hasURL(site.address() + "/fi/account");
        assertThat(page.locator(".reader")).containsText("Kaisa Kunta Valmistelija, Esimerkkilä");
        assertThat(page.request().get(site.address() + "/fi/people").status()).isEqualTo(403);
        assertThat(client.sql("select count(*) from person where name = 'Kaisa Kunta' and issuer = :issuer")
                        .param("issuer", PROVIDER.issuer())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);

        PROVIDER.setGroups("kaisa", "lapsivaaka-hallinto", "muut");
        Page later = site.window(Language.FI, 1280);
        later.navigate(site.address() + "/fi/people");
        atTheProvider(later, "kaisa");
        assertThat(later.locator("h1")).hasText("Ihmiset ja roolit");
        assertThat(later.locator(".reader")).containsText("Pääkäyttäjä, Esimerkkilä");
        assertThat(later.locator(".reader")).not().containsText("Valmistelija");
        assertThat(client.sql("select count(*) from person where name = 'Kaisa Kunta'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void hasNoRoleWithoutAGroupAndIsTurnedAwayOnceClosed(Site site) {
        PROVIDER.setApplication(site.address());
        Page page = site.as(Site.NOBODY).allowing(PROVIDER.issuer()).window(Language.SV, 1280);
        page.navigate(site.address() + "/sv/account");
        atTheProvider(page, "olli");
        assertThat(page.locator("main")).containsText("ännu inte fått någon roll");

        client.sql("update person set closed_at = now() where name = 'Olli Outo'")
                .update();
        page.reload();
        assertThat(page.locator("h1")).hasText("Logga in i tjänsten");
        page.navigate(site.address() + "/sv/sign-in/provider?back=/sv/account");
        assertThat(page.locator("#error-summary")).containsText("ditt konto stängt");
        assertThat(page.locator(".reader form")).hasCount(0);
    }

    private static void atTheProvider(Page page, String user) {
        page.locator("main a[role=button]").click();
        page.locator("input[name=username]").fill(user);
        page.locator("input[name=password]").fill(OpenIdProvider.PASSWORD);
        page.locator("button[type=submit]").click();
    }
}
