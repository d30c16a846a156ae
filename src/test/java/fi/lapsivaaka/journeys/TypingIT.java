package fi.lapsivaaka.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.WaitUntilState;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.browser.OwnServiceTest;
import fi.lapsivaaka.browser.Site;
import fi.lapsivaaka.people.PracticePeople;
import fi.lapsivaaka.workshop.DraftFiles;
import fi.lapsivaaka.workshop.DraftOpener;
import fi.lapsivaaka.workshop.DraftRevision;
import fi.lapsivaaka.workshop.DraftRevision.Deed;
import fi.lapsivaaka.workshop.RuleKind;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an expert types into the forms of a draft is saved without a button, and undone in one step. */
@OwnServiceTest
class TypingIT {

    private static final String LIMIT = "/parameter?entry=affected-children-for-full";
    private static final String SAVED = "Tallennettu luonnokseen";

    /** All rules are looked over before the page tells of them anew. */
    private static final LocatorAssertions.ContainsTextOptions LOOKED_OVER =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

    @Autowired
    private DraftOpener opener;

    @Autowired
    private DraftFiles files;

    @Autowired
    private PracticePeople people;

    private UUID draft(String name) {
        return opener.open(
                RuleKind.CHILD_IMPACT, name, people.find("expert").orElseThrow().id());
    }

    private static String address(Site site, UUID draft, String page) {
        return site.address() + "/fi/rules/workshop/drafts/" + draft + page;
    }

    private static Locator status(Page page) {
        return page.locator("#save-status");
    }

    @Test
    void aLimitIsSavedWhileItIsTypedAndUndoneInOneStep(Site site) {
        UUID draft = draft("Kirjoittaen");
        Page page = site.as(Site.EXPERT).window(Language.FI, 1280);
        page.navigate(address(site, draft, LIMIT));
        String before = page.locator("#value-0").inputValue();

        page.locator("#value-0").fill("monta");
        assertThat(status(page)).containsText("Ei vielä tallennettu");
        assertThat(page.locator("#value-0-error")).containsText("kokonaisluku");
        assertThat(page.locator("#value-0")).hasAttribute("aria-invalid", "true");
        assertThat(files.undoable(draft)).map(DraftRevision::deed).contains(Deed.LABEL);

        page.locator("#value-0").fill("41");
        assertThat(status(page)).hasText(SAVED);
        assertThat(page.locator("#value-0-error")).hasCount(0);
        page.locator("#value-0").fill("42");
        assertThat(status(page)).hasText(SAVED);
        assertThat(page.locator("#times")).containsText("42", LOOKED_OVER);
        assertThat(files.revisions(draft))
                .extracting(DraftRevision::deed)
                .containsExactly(Deed.TYPED, Deed.TYPED, Deed.LABEL);

        page.locator("#undo button").click();
        assertThat(page.locator("#value-0")).hasValue(before);
        assertThat(files.steps(draft)).hasSize(3);
        assertThat(files.undoable(draft)).map(DraftRevision::deed).contains(Deed.LABEL);

        page.locator("#value-0").fill("43");
        page.locator("#whole button[value=save]").click();
        assertThat(page).hasURL(Pattern.compile(".*/parameter\\?entry=.*"));
        assertThat(page.locator("#value-0")).hasValue("43");
    }

    @Test
    void aSentenceIsSavedAndWhatAnotherWindowChangedMeanwhileStaysBesideIt(Site site) {
        UUID draft = draft("Kaksi ikkunaa");
        Page page = site.as(Site.EXPERT).window(Language.FI, 1280);
        page.navigate(address(site, draft, "/sentence?file=school.drl&rule=R-102"));
        Page other = page.context().newPage();
        other.navigate(page.url());

        page.locator("#c2s0n1o0-how").selectOption("AT_LEAST");
        assertThat(status(page)).hasText(SAVED);
        assertThat(page.locator("#drl")).containsText("value >= $limit", LOOKED_OVER);

        other.locator("#c2s0n1o0-how").selectOption("LESS");
        assertThat(status(other)).containsText("Joku muu on muuttanut");
        assertThat(other.locator("#drl")).containsText("value >= $limit", LOOKED_OVER);
    }

    @Test
    void whatIsTypedBeforeTheScriptOrWithoutAConnectionIsSavedLater(Site site) {
        UUID draft = draft("Yhteys");
        Page page = site.as(Site.EXPERT).window(Language.FI, 1280);
        List<Route> held = new ArrayList<>();
        page.route("**/assets/typing*.js", held::add);
        page.navigate(
                address(site, draft, "/wording?entry=R-102"),
                new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        page.locator("#title-en").fill("A first title");
        page.waitForCondition(() -> !held.isEmpty());
        held.forEach(Route::resume);
        assertThat(status(page)).hasText(SAVED);

        page.context().setOffline(true);
        page.locator("#title-en").fill("A second title");
        assertThat(status(page)).containsText("Ei yhteyttä palveluun");
        page.context().setOffline(false);
        assertThat(status(page)).hasText(SAVED);
        page.unroute("**/assets/typing*.js");
        page.reload();
        assertThat(page.locator("#title-en")).hasValue("A second title");
    }
}
