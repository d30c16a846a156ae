package fi.lapsivaaka.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.comparison.OptionTable.Cell;
import fi.lapsivaaka.comparison.OptionTable.Column;
import fi.lapsivaaka.comparison.OptionTable.Row;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OptionTableWriterTest {

    private final OptionTableWriter writer = new OptionTableWriter(AnsweredMatters.messages());

    @Test
    void marksWhatIsProposedAndWhatIsBestForChildrenAndTellsWhyTheyDiffer() {
        OptionTable table = write(AnsweredMatters.wholeClosure(), true);

        assertThat(table.columns())
                .extracting(Column::heading)
                .containsExactly("VE0 Nykytila", "VE1 (esitetään)", "VE2 (lapsille paras)");
        assertThat(table.best())
                .isEqualTo("Lapsille paras vaihtoehto on arvioijan mukaan VE2. Esitetään toista vaihtoehtoa.");
        assertThat(table.reasons())
                .extracting(Told::name)
                .containsExactly("Miksi se on lapsille paras", "Mikä painoi enemmän");
    }

    @Test
    void saysEffectsInWordsAndUnknownAsUnknown() {
        OptionTable table = write(AnsweredMatters.wholeClosure(), true);

        assertThat(cells(table, "Turvallisuus ja matkat"))
                .containsExactly("ennallaan", "heikkenee\u00a0−2", "heikkenee\u00a0−1");
        assertThat(cells(table, "Haja-asutusalueella asuvat lapset"))
                .containsExactly("ennallaan", "heikkenee", "ennallaan");
        assertThat(cells(table, "2028 yhteensä")).containsExactly("0\u00a0€", "−305\u00a0000\u00a0€", "ei tiedetä");
        assertThat(cells(table, "Hyvinvointialue")).containsExactly("0\u00a0€", "+5\u00a0000\u00a0€", "ei tiedetä");
        assertThat(cells(table, "Siitä siirtyy muille"))
                .containsExactly("0\u00a0€", "+147\u00a0000\u00a0€", "+20\u00a0000\u00a0€ + osa ei tiedossa");
        assertThat(cells(table, "Yhteensä 2027–2028"))
                .containsExactly("0\u00a0€", "−429\u00a0000\u00a0€", "−40\u00a0000\u00a0€ + osa ei tiedossa");
    }

    @Test
    void thePageTellsEachPayerInEachYear() {
        OptionTable table = write(AnsweredMatters.wholeClosure(), false);

        assertThat(table.parts().get(3).rows())
                .extracting(Row::name)
                .containsExactly(
                        "2027: Oma toimiala",
                        "2027: Muut toimialat",
                        "2027: Hyvinvointialue",
                        "2027 yhteensä",
                        "2028: Oma toimiala",
                        "2028: Muut toimialat",
                        "2028: Hyvinvointialue",
                        "2028 yhteensä",
                        "Siitä siirtyy muille",
                        "Yhteensä 2027–2028");
    }

    @Test
    void aYearlySumIsToldForFourYearsAndSaysSo() {
        OptionTable table = write(
                AnsweredMatters.fee()
                        .row("L-02", "option=option-1", "description=Korotus", "euros=-1500", "proposed=yes"),
                true);

        assertThat(cells(table, "Yhteensä neljässä vuodessa"))
                .containsExactly("0\u00a0€", "−6\u00a0000\u00a0€ + osa ei tiedossa");
        assertThat(table.notes()).anyMatch(note -> note.contains("sama vuosisumma neljä kertaa"));
        assertThat(table.best()).isEqualTo("Vastauksista ei näe, mikä vaihtoehto on lapsille paras.");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void hasACellForEachOptionInEveryLanguage(Language language) {
        OptionTable table = writer.write(AnsweredMatters.wholeClosure().read(), false, language)
                .orElseThrow();

        assertThat(table.parts()).hasSize(4).allSatisfy(part -> assertThat(part.rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.cells()).hasSize(3)));
    }

    @Test
    void theBarsLieWithinThePictureWithSavingsToTheLeft() {
        CostBars bars = write(AnsweredMatters.wholeClosure(), true).bars();

        assertThat(bars).isNotNull();
        assertThat(bars.lying()).hasSize(3);
        assertThat(bars.lying().get(0).own()).as("nothing changes").isNull();
        assertThat(bars.lying().subList(1, 3)).allSatisfy(bar -> {
            for (CostBars.Strip strip : List.of(bar.own(), bar.moved())) {
                assertThat(strip.x()).isBetween(0, CostBars.WIDTH);
                assertThat(strip.x() + strip.width()).isLessThanOrEqualTo(CostBars.WIDTH);
            }
        });
        CostBars.Lying proposed = bars.lying().get(1);
        assertThat(proposed.own().x() + proposed.own().width()).isEqualTo(bars.zero());
        assertThat(proposed.moved().x()).isEqualTo(bars.zero());
        assertThat(proposed.own().width()).isGreaterThan(3 * proposed.moved().width());
        assertThat(proposed.bar().ownText()).isEqualTo("oma toimiala −576\u00a0000\u00a0€");
        assertThat(proposed.bar().movedText()).isEqualTo("siirtyy muille +147\u00a0000\u00a0€");
    }

    private OptionTable write(AnsweredMatters matter, boolean compact) {
        return writer.write(matter.read(), compact, Language.FI).orElseThrow();
    }

    private static List<String> cells(OptionTable table, String row) {
        return table.parts().stream()
                .flatMap(part -> part.rows().stream())
                .filter(one -> one.name().equals(row))
                .flatMap(one -> one.cells().stream().map(Cell::text))
                .toList();
    }
}
