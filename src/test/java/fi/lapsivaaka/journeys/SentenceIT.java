package fi.lapsivaaka.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.browser.FormClient;
import fi.lapsivaaka.browser.OwnServiceTest;
import fi.lapsivaaka.browser.Site;
import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** A policy expert changes rules of the checklist as sentences, without writing code and without script. */
@OwnServiceTest
class SentenceIT {

    private static final String FILE = "?file=school.drl&rule=";

    /** With the keyboard alone, as everything here. */
    private static void save(Page page) {
        page.locator("form.sentence button[value=save]").first().press("Enter");
    }

    private static Locator drl(Page page) {
        return page.locator("section[aria-labelledby=drl-title] code");
    }

    private static String open(Site site, Page page, String name) {
        page.navigate(site.address() + "/fi/rules/child-impact/R-102");
        page.locator("a[href$='/rules/workshop/change/R-102']").press("Enter");
        page.locator("#name").fill(name);
        page.locator("main form[action$='/drafts'] button").press("Enter");
        assertThat(page.locator("h1")).containsText("R-102");
        return page.url().replaceAll(".*/fi(/rules/workshop/drafts/[^/]+)/.*", "$1");
    }

    @Test
    void anExpertChangesALimitAddsAConditionMakesARuleAndUndoes(Site site) {
        Page page = site.as(Site.EXPERT).withoutScript(Language.FI);
        String draft = open(site, page, "Koulumatkan raja");

        page.locator("#c2s0n1o0-how").selectOption("AT_LEAST");
        page.locator("#c0s0n0o0-more").selectOption("ESIOPETUS");
        save(page);
        assertThat(drl(page)).containsText("value >= $limit");
        assertThat(drl(page)).containsText("services contains \"PERUSOPETUS\" || services contains \"ESIOPETUS\"");
        assertThat(page.locator(".sentence-beside .conditions")).containsText("on vähintään");

        page.locator("#addKind").selectOption("NONE");
        page.locator("#addType").selectOption("Mention");
        page.locator("button[value=add]").press("Enter");
        assertThat(drl(page)).containsText("not Mention( proposal == $id )");
        page.locator("#c3s0-add").selectOption("concept");
        page.locator("button[value='need c3s0']").press("Enter");
        assertThat(page.locator("#error-summary li")).hasText("Valitse tai kirjoita arvo.");
        assertThat(page.locator("#c3s0n0o0-error")).hasText("Valitse tai kirjoita arvo.");
        page.locator("#c3s0n0o0").selectOption("travel-time");
        save(page);
        assertThat(page.locator("#error-summary")).hasCount(0);
        assertThat(drl(page)).containsText("not Mention( proposal == $id, concept == \"travel-time\" )");

        page.locator("form[action$='/undo'] button").press("Enter");
        assertThat(page.locator("h1")).containsText("R-102");
        assertThat(drl(page)).not().containsText("travel-time");

        page.navigate(site.address() + "/fi" + draft + "/sentences?q=F_TRAVEL_OVER_LIMIT");
        assertThat(page.locator(".entry-list a").first()).containsText("R-102");
        page.locator("#file").selectOption("school.drl");
        page.locator("#rule").fill("R-950");
        page.locator("#rule").press("Enter");
        assertThat(page.locator("h1")).containsText("R-950");
        save(page);
        assertThat(page.locator("#flag-error")).containsText("Valitse havainto");
        page.locator("#flag").fill("F_TRAVEL_OVER_LIMIT");
        page.locator("#addType").selectOption("NumberAnswer");
        page.locator("button[value=add]").press("Enter");
        assertThat(drl(page)).containsText("rule \"R-950\" @flag(\"F_TRAVEL_OVER_LIMIT\") @severity(\"NOTE\")");
        page.locator("#c1s0-add").selectOption("value");
        page.locator("button[value='need c1s0']").press("Enter");
        page.locator("#c1s0n0o0-source").selectOption("#school-travel-minutes-under-13");
        save(page);
        assertThat(drl(page)).containsText("Parameter( name == \"school-travel-minutes-under-13\", $limit : value )");
        assertThat(drl(page)).containsText("exists NumberAnswer( proposal == $id, value == $limit )");

        page.locator("a[href*='/entry?file=school.drl']").first().press("Enter");
        page.locator("main a[href*='/sentence?']").press("Enter");
        assertThat(page.locator("h1")).containsText("R-950");
    }

    @Test
    void whatIsOutsideTheVocabularyIsRefusedAndNothingIsSaved(Site site) {
        Page page = site.as(Site.EXPERT).withoutScript(Language.FI);
        String draft = open(site, page, "Vihamielinen lomake");
        String before = drl(page).textContent();
        FormClient client = new FormClient(site.address(), Site.EXPERT);
        URI address = URI.create(site.address() + "/fi" + draft + "/sentence");

        HttpResponse<String> answer = client.post(
                address,
                "file=school.drl&rule=R-102&basedOn=0&do=save&flag=F_X&severity=BLOCK&mark=V&provision=policy"
                        + "&c0.kind=EACH&c0s0.type=Proposal&c0s0.name=%24id%3Did"
                        + "&c1.kind=KEPT&c1.kept=eval(+java.lang.Runtime.getRuntime().exec(%22id%22)+!%3D+null+)");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Sääntöjen lukija ei hyväksy tätä");
        answer = client.post(
                address,
                "file=school.drl&rule=R-102&basedOn=0&do=save&flag=F_X&severity=BLOCK&mark=V&provision=policy"
                        + "&c0.kind=EACH&c0s0.type=Proposal&c0s0.name=%24id%3Did&c0s0n0.kind=said"
                        + "&c0s0n0o0.field=services&c0s0n0o0.how=ANY&c0s0n0o0=RAKETTI");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("RAKETTI” ei kuulu sanastoon");
        assertThat(client.post(address, "file=terms.yaml&rule=R-102&do=save").statusCode())
                .isEqualTo(404);

        page.reload();
        assertThat(drl(page).textContent()).isEqualTo(before);
    }

    @Test
    void itsPagesFitEveryReader(Site site) {
        Page page = site.as(Site.EXPERT).withoutScript(Language.FI);
        String draft = open(site, page, "Sivut");

        site.inspect("sentences", draft + "/sentences?q=matka");
        site.inspect("sentence", draft + "/sentence" + FILE + "R-102");
        site.inspect("sentence-total", draft + "/sentence?file=budget.drl&rule=R-060");
        site.inspect("sentence-either", draft + "/sentence?file=social-health.drl&rule=R-140");
        site.inspect("sentence-new", draft + "/sentence" + FILE + "R-951");
        site.inspect("sentence-change", "/rules/workshop/change/R-102");
        assertThat(draft).isNotBlank();
    }
}
