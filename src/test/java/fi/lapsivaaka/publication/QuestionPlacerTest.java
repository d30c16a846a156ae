package fi.lapsivaaka.publication;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.comparison.AnsweredMatters;
import fi.lapsivaaka.summary.CouncilPage;
import fi.lapsivaaka.summary.CouncilPage.Fact;
import fi.lapsivaaka.summary.CouncilPage.Section;
import fi.lapsivaaka.summary.CouncilPageWriter;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/** A question that is published stands where it was asked. */
class QuestionPlacerTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private static CouncilQuestion question(String section, String text) {
        return new CouncilQuestion(
                UUID.randomUUID(),
                new UUID(1, 1),
                "Asia",
                section,
                text,
                new UUID(1, 2),
                "Nimi",
                NOW,
                new CouncilQuestion.Answer("Vastaus tähän", "Toinen nimi", NOW));
    }

    private static List<String> names(CouncilPage page, String id) {
        return page.sections().stream()
                .filter(section -> section.id().equals(id))
                .flatMap(section -> section.facts().stream())
                .map(Fact::name)
                .toList();
    }

    @Test
    void itStandsAtItsPointAndTheOthersTogether() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        CouncilPage page = new CouncilPageWriter(Vocabulary.shipped())
                .write(AnsweredMatters.wholeClosure().read(), null, AnsweredMatters.DAY, true, null, Language.FI);

        CouncilPage with = new QuestionPlacer(new Wording(messages, new Figures()), Language.FI)
                .place(
                        page,
                        List.of(
                                question("views", "Keitä kuultiin?"),
                                question("decided", "Milloin?"),
                                question("moves", "Kuka maksaa kyydit?"),
                                question("readiness", "Kuka sen sanoo?"),
                                question("", "Miksi nyt?")));

        assertThat(names(with, "views")).contains("Valtuutettu kysyy: Keitä kuultiin?");
        assertThat(names(with, "proposed"))
                .as("the part that the answer opens")
                .contains("Valtuutettu kysyy: Milloin?");
        assertThat(names(with, "options")).contains("Valtuutettu kysyy: Kuka maksaa kyydit?");
        assertThat(names(with, "questions"))
                .containsExactly("Valtuutettu kysyy: Kuka sen sanoo?", "Valtuutettu kysyy: Miksi nyt?");
        assertThat(with.sections()).hasSize(page.sections().size() + 1);
        assertThat(with.sections())
                .extracting(Section::heading)
                .startsWith(page.sections().stream().map(Section::heading).toArray(String[]::new));
        assertThat(with.toString())
                .contains("Vastaus: Vastaus tähän (22.11.2026)")
                .doesNotContain("Toinen nimi");
    }
}
