package fi.lapsivaaka.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.browser.Axe;
import fi.lapsivaaka.browser.Site;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A preparer's way from a draft to a signed assessment. The draft and what is typed on the way lie in
 * {@code src/test/resources/journeys}; a question that was filled in before is left as it is unless it stands there with an
 * exclamation mark.
 */
final class Walk {

    private static final Path MATTERS = Path.of("src/test/resources/journeys");

    private static final String UNFOLD = """
            field => {
              for (let folded = field.closest('details'); folded; folded = folded.parentElement.closest('details'))
                folded.open = true;
            }""";

    private final Site site;
    private final Language language;
    private final Map<String, Map<String, String>> answers = new LinkedHashMap<>();
    private final Set<String> insisted = new LinkedHashSet<>();

    /** Questions a person answered. */
    final Set<String> byHand = new LinkedHashSet<>();

    /** Questions the service had filled in. */
    final Set<String> filledIn = new LinkedHashSet<>();

    /** Questions that were met and left alone, with their fields. */
    final List<String> passed = new ArrayList<>();

    private final String draft;
    private boolean patient;

    Walk(Site site, Language language, String matter) throws IOException {
        this.site = site;
        this.language = language;
        draft = Files.readString(MATTERS.resolve(matter + "." + language.code() + ".txt"));
        for (String line : Files.readAllLines(MATTERS.resolve(matter + ".properties"), StandardCharsets.UTF_8)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split(" = ", 2);
                String field = parts[0].replace("!", "");
                String question = field.replaceAll("\\..*", "");
                answers.computeIfAbsent(question, key -> new LinkedHashMap<>()).put(field, parts[1]);
                if (parts[0].startsWith("!")) {
                    insisted.add(question);
                }
            }
        }
    }

    /** Waits for each answer to be saved, so that later fields of the same step are filled in from it. */
    Walk patiently() {
        patient = true;
        return this;
    }

    /**
     * Hands over the draft.
     *
     * @param organisation {@code kunta} or {@code hva}
     * @param figures code of the organisation whose figures stand beside; the empty text for none
     * @return the page of the first question
     */
    Page begin(String organisation, String figures) {
        Page page = site.open(language, "");
        page.locator("#text").fill(draft);
        page.locator("input[name=organisation][value=" + organisation + "]").check();
        page.locator("#figures").selectOption(figures);
        page.locator("form.card button[type=submit]:not(.link)").click();
        page.locator("main .actions a").first().click();
        page.locator("main .actions a").first().click();
        return page;
    }

    /** Answers step after step until the whole work is shown. */
    void answerAll(Page page) {
        while (page.url().matches(".*/assessment/[a-z-]+/[a-z-]+.*")) {
            Locator questions = page.locator(".question:visible");
            for (int index = 0; index < questions.count(); index++) {
                answer(page, questions.nth(index));
            }
            assertThat(page.locator(".save-status")).not().hasAttribute("data-kind", "lost");
            String here = page.url();
            page.locator("button[value=next]").click();
            page.waitForURL(address -> !address.equals(here));
        }
    }

    /** Signs as the one who prepared it, and then as the accountable official in a window of their own. */
    Page sign(Page page) {
        page.locator("#sign form button").first().click();
        assertThat(page.locator("#sign dl")).containsText("Aino Harju");
        assertThat(page.locator("#sign form[action$='/official']")).hasCount(0);
        Axe.check(page);
        Page official = site.as(Site.OFFICIAL).window(language, 1280);
        site.as(Site.PREPARER);
        official.navigate(page.url());
        official.locator("#sign form[action$='/official'] button").click();
        assertThat(official.locator("#sign dl")).containsText("Mikael Strand");
        Axe.check(official);
        return official;
    }

    private void answer(Page page, Locator question) {
        String id = String.valueOf(question.getAttribute("data-question"));
        Map<String, String> fields = answers.getOrDefault(id, Map.of());
        boolean suggested = question.locator(".from").count() > 0;
        if (suggested) {
            filledIn.add(id);
        }
        if (fields.isEmpty() || (suggested && !insisted.contains(id))) {
            if (!suggested) {
                passed.add(id + " "
                        + question.locator("[name^='" + id + "']")
                                .evaluateAll(
                                        "fields => fields.map(one => one.name + '=' + (one.type == 'radio' || one.type =="
                                                + " 'checkbox' ? one.value : one.type))"));
            }
            return;
        }
        byHand.add(id);
        fields.forEach((name, value) -> fill(page, name, value));
        if (patient) {
            assertThat(page.locator("#save-status[data-kind=saved]")).isVisible();
        }
    }

    private static void fill(Page page, String name, String value) {
        Locator field = page.locator("[name='" + name + "']");
        field.first().evaluate(UNFOLD);
        String kind = String.valueOf(field.first().evaluate("field => field.type || field.tagName"));
        if (kind.equals("radio") || (kind.equals("checkbox") && field.count() > 1)) {
            Locator choice = page.locator("[name='" + name + "'][value='" + value + "']");
            choice.evaluate(UNFOLD);
            choice.check();
        } else if (kind.startsWith("select")) {
            field.selectOption(value);
        } else {
            field.first().fill(value);
        }
    }
}
