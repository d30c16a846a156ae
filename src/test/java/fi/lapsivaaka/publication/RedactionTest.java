package fi.lapsivaaka.publication;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.publication.Suspicion.Kind;
import fi.lapsivaaka.summary.CouncilPage.Fact;
import fi.lapsivaaka.summary.CouncilPage.Section;
import fi.lapsivaaka.summary.CouncilPage.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is left out is left out everywhere, and nothing else is changed. */
class RedactionTest {

    /** A page in miniature. */
    record Sheet(Language language, String title, List<Section> sections) {}

    private static final Sheet SHEET = new Sheet(
            Language.FI,
            "Matti Meikäläinen ja koulu",
            List.of(new Section(
                    "views",
                    "Näkemykset",
                    List.of("Kuultiin: Matti, Mattila."),
                    List.of(new Fact("Matti Meikäläinen", "4")),
                    List.of(),
                    new Table(
                            "Oppilaat",
                            List.of("Koulu", "Oppilaita"),
                            List.of(List.of("A", "4"), List.of("B", "40")),
                            List.of("Yhteensä", "44"),
                            List.of("Laskettu 4 kertaa")))));

    @Test
    void everyTextIsWalkedThroughWithThePlaceItStandsAt() {
        List<Passage> passages = PageTexts.of(SHEET);

        assertThat(passages).contains(new Passage("", "", "Matti Meikäläinen ja koulu"));
        assertThat(passages).contains(new Passage("Näkemykset", "", "Kuultiin: Matti, Mattila."));
        assertThat(passages).contains(new Passage("Näkemykset – Oppilaat", "Oppilaat · A · Oppilaita", "4"));
        assertThat(passages).extracting(Passage::text).doesNotContain("views");
    }

    @Test
    void wholeWordsAndTheVeryCellsAreLeftOut() {
        List<Suspicion> leftOut = List.of(
                Suspicion.of(Kind.NAME, "", "Matti Meikäläinen", "a"),
                Suspicion.of(Kind.NAME, "", "Matti", "b"),
                PersonalDataCheck.smallCell(new Passage("x", "Oppilaat · A · Oppilaita", "4")));

        Sheet changed = PageTexts.changed(SHEET, new Redaction(leftOut, "[$pois]", "alle 5"));

        assertThat(changed.title()).isEqualTo("[$pois] ja koulu");
        Section section = changed.sections().get(0);
        assertThat(section.id()).isEqualTo("views");
        assertThat(section.paragraphs()).containsExactly("Kuultiin: [$pois], Mattila.");
        assertThat(section.facts()).containsExactly(new Fact("[$pois]", "4"));
        assertThat(section.table()).isNotNull();
        assertThat(section.table().rows()).containsExactly(List.of("A", "alle 5"), List.of("B", "40"));
        assertThat(section.table().notes()).containsExactly("Laskettu 4 kertaa");
    }

    @Test
    void nothingChangesWhereNothingIsLeftOut() {
        assertThat(PageTexts.changed(SHEET, new Redaction(List.of(), "x", "y"))).isEqualTo(SHEET);
    }
}
