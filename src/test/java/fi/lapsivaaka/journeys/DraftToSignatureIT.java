package fi.lapsivaaka.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.browser.Axe;
import fi.lapsivaaka.browser.BrowserTest;
import fi.lapsivaaka.browser.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** From a pasted draft to two signatures, and how much a person has to answer on the way. */
@BrowserTest
class DraftToSignatureIT {

    private static final int MOST_ANSWERS = 16;

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"FI", "SV"})
    void aShortAssessmentAsksForSixteenAnswersAndIsRevisedAfterSigning(Language language, Site site)
            throws IOException {
        Walk walk = new Walk(site, language, "fee-change").patiently();
        Page page = walk.begin("kunta", "");
        walk.answerAll(page);

        assertThat(walk.byHand)
                .as("answered by hand; filled in before: %s", walk.filledIn)
                .hasSizeLessThanOrEqualTo(MOST_ANSWERS);
        assertThat(walk.filledIn).hasSizeGreaterThan(MOST_ANSWERS / 2);
        Site.screenshot(page, "work-done-" + language.code() + "-1280");
        Page official = walk.sign(page);
        Site.screenshot(official, "work-signed-" + language.code() + "-1280");

        String signed = page.url().replaceAll("#.*", "");
        page.navigate(signed + "/short/views");
        assertThat(page.locator("#q-L-08 input").first()).isDisabled();
        Axe.check(page);
        page.navigate(signed);
        page.locator("form[action$='/revision'] button").click();
        assertThat(page).not().hasURL(Pattern.compile(".*" + signed.replaceAll(".*/checks/", "") + ".*"));
        page.navigate(page.url() + "/short/views");
        page.locator("#q-L-08 input[value=earlier]").check();
        assertThat(page.locator("#save-status[data-kind=saved]")).isVisible();
        page.navigate(page.url().replaceAll("/assessment/.*", "/assessment/changes"));
        assertThat(page.locator(".change")).hasCount(1);
        Axe.check(page);
        Site.screenshot(page, "work-changes-" + language.code() + "-1280");
    }

    @ParameterizedTest
    @CsvSource({
        "tractor, kunta, '', none, FI",
        "tractor, kunta, '', none, SV",
        "tender, hva, '', full, FI",
        "tender, hva, '', full, SV",
        "budget, kunta, X01, full, FI",
        "budget, kunta, X01, full, SV"
    })
    void reachesTwoSignatures(
            String matter, String organisation, String figures, String level, Language language, Site site)
            throws Exception {
        Walk walk = new Walk(site, language, matter);
        Page page = walk.begin(organisation, figures);
        walk.answerAll(page);

        assertThat(page.locator(".verdict .answer").first())
                .hasText(ResourceBundle.getBundle("messages", language.locale()).getString("check.need." + level));
        if (!figures.isEmpty()) {
            assertThat(walk.filledIn)
                    .as("from the figures and the draft")
                    .contains("B-01", "B-02", "B-03", "B-05", "B-06");
        }
        assertThat(page.locator(".finding-BLOCK:not(.answered) h3").allTextContents())
                .as("answered %s, left %s", walk.byHand, String.join("\n", walk.passed))
                .isEmpty();
        Site.screenshot(page, "work-" + matter + "-" + language.code() + "-1280");
        walk.sign(page);
        if (!figures.isEmpty()) {
            Page council = site.open(language, page.url().replaceAll(".*(/checks/[0-9a-f-]+).*", "$1/council"));
            SevenAnswers.fitOneScreen(council);
            Axe.check(council);
            Site.screenshot(council, "council-" + matter + "-" + language.code() + "-1280");
            byte[] pdf = council.request()
                    .get(council.url().replaceAll("#.*", "") + ".pdf")
                    .body();
            SevenAnswers.fitOneSheet(council, pdf);
            Files.createDirectories(Path.of("target", "screenshots"));
            Files.write(Path.of("target", "screenshots", "council-" + matter + "-" + language.code() + ".pdf"), pdf);
        }
    }
}
