package fi.lapsivaaka.summary;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.Money;
import fi.lapsivaaka.assessment.Matter;
import fi.lapsivaaka.comparison.AnsweredMatters;
import fi.lapsivaaka.comparison.FollowUpState;
import fi.lapsivaaka.comparison.LedgerYear;
import fi.lapsivaaka.summary.CouncilPage.Fact;
import fi.lapsivaaka.summary.CouncilPage.Section;
import fi.lapsivaaka.summary.CouncilPage.Table;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The council's page of a matter that people have answered about. */
class AnsweredSectionsTest {

    private static final LocalDate DAY = AnsweredMatters.DAY;

    private final Vocabulary vocabulary = Vocabulary.shipped();
    private final CouncilPageWriter writer = new CouncilPageWriter(vocabulary);

    @Test
    void tellsViewsThenOptionsThenCostsAndWhatIsCheckedWhen() {
        CouncilPage page = page(promised(), null, Language.FI);

        assertThat(page.sections())
                .extracting(Section::id)
                .containsExactly("proposed", "children", "views", "options", "follow-up", "costs", "missing", "rights");
        assertThat(section(page, "children").facts())
                .as("what people answered replaces what the draft says of hearing")
                .extracting(Fact::name)
                .doesNotContain("Lasten kuuleminen");
        assertThat(section(page, "views").facts())
                .contains(new Fact("Kysyttiinkö lapsilta", "Kyllä, tätä asiaa varten"));
        assertThat(section(page, "options").paragraphs())
                .containsExactly("Lapsille paras vaihtoehto on arvioijan mukaan VE2. Esitetään toista vaihtoehtoa.");
        assertThat(section(page, "follow-up").facts())
                .containsExactly(
                        new Fact("Tarkistuspäivä", "31.1.2028"),
                        new Fact("Mitä seurataan", "Matka yli 60 min (lähtötaso 3, tavoite 5)"));
        assertThat(page.footer().get(0)).contains("arvioinnin vastauksista");
    }

    @Test
    void theMatrixHasHeadingsOfRowsAndACellForEachOption() {
        Table table = Objects.requireNonNull(
                section(page(promised(), null, Language.FI), "options").table());

        assertThat(table.columns())
                .containsExactly("Vaikutus tai euro", "VE0 Nykytila", "VE1 (esitetään)", "VE2 (lapsille paras)");
        assertThat(table.rows())
                .allMatch(
                        row -> row.size() == 1 || row.size() == table.columns().size());
        assertThat(table.rows())
                .filteredOn(row -> row.size() == 1)
                .containsExactly(
                        List.of("Lasten elämä"),
                        List.of("Haavoittuvat ryhmät"),
                        List.of("Lapsen oikeudet"),
                        List.of("Eurot nykyiseen verrattuna"));
        assertThat(table.total()).isEmpty();
    }

    @Test
    void anOverdueFollowUpIsSeenAndASignedOneTellsWhatCameOfIt() {
        Matter matter = promised()
                .row("F-03", "indicator=Matka yli 60 min", "result=9", "against-baseline=worse")
                .read();
        FollowUpState late =
                new FollowUpState(matter, FollowUpState.Stage.OVERDUE, LocalDate.of(2026, 1, 31), null, null);
        FollowUpState signed = new FollowUpState(
                matter, FollowUpState.Stage.SIGNED, LocalDate.of(2026, 1, 31), "Aino Harju", LocalDate.of(2026, 2, 3));
        LedgerYear ledger = new LedgerYear(2025, "actual", List.of("Perusopetus"), new Money(1_049_677_400));

        assertThat(section(page(promised(), new FollowedUp(late, List.of()), Language.FI), "follow-up")
                        .facts())
                .contains(new Fact("Seurannan tilanne", "Myöhässä"));
        Section followed = section(page(promised(), new FollowedUp(signed, List.of(ledger)), Language.FI), "follow-up");
        assertThat(followed.facts())
                .contains(new Fact(
                        "Seurannan tilanne", "Seuranta on tehty. Seurannan allekirjoitti Aino Harju, 3.2.2026."));
        assertThat(Objects.requireNonNull(followed.table()).rows())
                .contains(
                        List.of("Matka yli 60 min", "lähtötaso 3, tavoite 5", "9, huonompi"),
                        List.of(
                                "Perusopetus: kirjanpito 2025, Toteuma",
                                "koko palvelu",
                                "10\u00a0496\u00a0774\u00a0€"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void readsAsNarrowTextAndAsAFileWithNothingBesideIt(Language language) {
        CouncilPage page = page(promised(), null, language);

        assertThat(new CouncilPageText().render(page).lines()).allMatch(line -> line.length() <= 78);
        assertThat(new CouncilPageHtml().render(page))
                .contains("<title id=\"bars-title-options\">", "<desc id=\"bars-what-options\">")
                .doesNotContain("??")
                .doesNotContainPattern("th:[a-z]+=");
        assertThat(page(promised(), null, language)).isEqualTo(page);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theJsonKeepsToItsSchema(Language language) throws IOException {
        CouncilPage page = page(promised(), null, language);
        JsonNode schema = JsonMapper.shared()
                .readTree(Files.readString(Path.of("src/main/resources/static/assets/council-page.schema.json")))
                .path("$defs")
                .path("section");
        Matter matter = promised().read();
        JsonNode json = JsonMapper.shared()
                .readTree(new CouncilPageJson()
                        .render(
                                page,
                                new AgendaTextWriter(vocabulary).write(matter.check(), language),
                                new ChildTextWriter(vocabulary).write(matter.check(), language)));

        List<String> ids = schema.path("properties")
                .path("id")
                .path("enum")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
        List<String> keys =
                schema.path("required").valueStream().map(JsonNode::asString).toList();
        assertThat(json.path("sections").valueStream()).allSatisfy(section -> {
            assertThat(ids).contains(section.path("id").asString());
            assertThat(section.propertyNames()).containsExactlyInAnyOrderElementsOf(keys);
        });
        assertThat(json.path("sections")
                        .get(3)
                        .path("bars")
                        .path("bars")
                        .get(1)
                        .path("own")
                        .asLong())
                .isEqualTo(-576_000);
    }

    private static AnsweredMatters promised() {
        return AnsweredMatters.wholeClosure()
                .row("L-14", "indicator=Matka yli 60 min", "baseline=3", "target=5", "date=2028-01-31");
    }

    private CouncilPage page(AnsweredMatters matter, @Nullable FollowedUp followed, Language language) {
        return writer.write(matter.read(), followed, DAY, false, null, language);
    }

    private static Section section(CouncilPage page, String id) {
        return page.sections().stream()
                .filter(section -> section.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
