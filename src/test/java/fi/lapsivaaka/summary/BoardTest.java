package fi.lapsivaaka.summary;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.comparison.AnsweredMatters;
import fi.lapsivaaka.print.Papers;
import fi.lapsivaaka.print.PdfCheck;
import fi.lapsivaaka.summary.CouncilPage.Answer;
import fi.lapsivaaka.summary.CouncilPage.Line;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The seven answers, on the page and on its first sheet of paper. */
class BoardTest {

    private static final List<String> QUESTIONS =
            List.of("decided", "options", "views", "costs", "moves", "unknown", "checks");
    private static final Instant MADE = Instant.parse("2026-11-21T08:00:00Z");
    private static final LocalDate DAY = AnsweredMatters.DAY;

    private final CouncilPageWriter writer = new CouncilPageWriter(Vocabulary.shipped());

    @Test
    void aFullAssessmentAnswersAllOfThem() {
        CouncilPage page = page(whole(), Language.FI);

        assertThat(page.answers()).extracting(Answer::id).containsExactlyElementsOf(QUESTIONS);
        assertThat(page.answers()).extracting(Answer::known).containsOnly(true);
        assertThat(told(page, "decided")).anyMatch(line -> line.startsWith("Koulu lakkaa"));
        assertThat(told(page, "views").get(0))
                .isEqualTo("Kaverit samaan luokkaan – otettiin huomioon: Luokat siirtyvät kokonaisina");
        assertThat(told(page, "costs"))
                .contains(
                        "Turvallisuus ja matkat: heikkenee – Koulupäivä pitenee tunnilla",
                        "Oma toimiala: −576\u00a0000\u00a0€",
                        "Yhteensä 2027–2028: −429\u00a0000\u00a0€ (miinus on säästö)");
        assertThat(told(page, "moves"))
                .containsExactly(
                        "Muut toimialat: +142\u00a0000\u00a0€ (yhteensä 2027–2028)",
                        "Hyvinvointialue: +5\u00a0000\u00a0€ (yhteensä 2027–2028)");
        assertThat(told(page, "unknown")).contains("Harrastuskyydit");
        assertThat(told(page, "checks"))
                .contains("Tarkistuspäivä: 31.1.2028", "Seurataan: Matka yli 60 min (lähtötaso 3, tavoite 5)");
    }

    @Test
    void theOptionsStandBesideEachOtherInFewRows() {
        CouncilPage.Table table = answer(page(whole(), Language.FI), "options").table();

        assertThat(table).isNotNull();
        assertThat(table.columns()).hasSize(4);
        assertThat(table.rows())
                .extracting(row -> row.get(0))
                .containsExactly(
                        "Sisältö",
                        "Lasten elämä",
                        "Haavoittuvat ryhmät",
                        "Lapsen oikeudet",
                        "Yhteensä 2027–2028",
                        "Siitä siirtyy muille");
        assertThat(table.rows().get(1))
                .containsExactly("Lasten elämä", "ennallaan", "1 paranee, 2 heikkenee", "2 paranee, 1 heikkenee");
    }

    @Test
    void aDraftAloneTellsWhatStandsInItAndNothingMore() {
        CouncilPage page =
                writer.write(GoldenMatter.SCHOOL_DRAFT.read(Language.FI).check(), DAY, false, null, Language.FI);

        assertThat(told(page, "options")).contains("Luonnoksesta ei löytynyt vaihtoehtojen vertailua.");
        assertThat(told(page, "checks")).contains("Luonnoksesta ei löytynyt tarkistuspäivää.");
        assertThat(told(page, "costs"))
                .as("an amount stands in its own sentence")
                .anyMatch(line -> line.matches("[\\d\u00a0; €−]+: ”.*\\d.*”"));
        assertThat(answer(page, "unknown").lines().get(0).text())
                .as("what an act asks for comes before formalities")
                .doesNotContain("Arvioija");
        assertThat(page.answers()).allSatisfy(answer -> assertThat(answer.lines())
                .noneMatch(line -> line.text().contains("ei ole kerrottu")));
    }

    @Test
    void aMatterThatDoesNotTouchChildrenSaysSoInsteadOfAskingForThem() {
        CouncilPage page = writer.write(GoldenMatter.TRACTOR.read(Language.FI).check(), DAY, false, null, Language.FI);

        assertThat(told(page, "views"))
                .containsExactly("Tekstistä ei löytynyt lasten kuulemista eikä mitään, mikä koskisi lapsia.");
        assertThat(told(page, "unknown")).anyMatch(line -> line.contains("välillisiä vaikutuksia"));
        assertThat(told(page, "unknown")).noneMatch(line -> line.contains("nykyisiä kustannuksia"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatNobodyToldIsSaidToBeUnknown(Language language) {
        CouncilPage draft = writer.write(Checks.tractor(), DAY, false, null, language);
        CouncilPage begun = page(AnsweredMatters.closure(), language);

        for (CouncilPage page : List.of(draft, begun)) {
            assertThat(page.answers()).hasSize(7).allSatisfy(answer -> {
                assertThat(answer.question()).endsWith("?");
                assertThat(answer.lines()).isNotEmpty();
                assertThat(answer.known()
                                || answer.lines().stream()
                                        .anyMatch(line -> line.sign().equals(Line.UNKNOWN)))
                        .as(answer.id())
                        .isTrue();
            });
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theFirstSheetIsExactlyOneAndTheRestIsAnAnnex(Language language) throws Exception {
        sheet(page(whole(), language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theSheetStaysOneHoweverMuchPeopleWrite(Language language) throws Exception {
        sheet(page(wordy(), language));
    }

    private static void sheet(CouncilPage page) throws Exception {
        byte[] file = Papers.writer().write("council-paper", Map.of("page", page), page.language(), MADE);

        assertThat(PdfCheck.faults(file)).isEmpty();
        assertThat(Papers.writer().write("council-paper", Map.of("page", page), page.language(), MADE))
                .as("the same bytes")
                .isEqualTo(file);
        try (PDDocument document = Loader.loadPDF(file)) {
            List<String> sheets = new ArrayList<>();
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(number);
                stripper.setEndPage(number);
                sheets.add(stripper.getText(document).replaceAll("\\s+", " "));
            }
            assertThat(sheets).hasSizeGreaterThan(1);
            page.answers().forEach(answer -> assertThat(sheets.get(0)).contains(answer.question()));
            page.answers().forEach(answer -> answer.lines()
                    .forEach(line -> assertThat(sheets.get(0).replaceAll("[\\s\u00a0]", ""))
                            .contains(line.text().replaceAll("[\\s\u00a0]", ""))));
            assertThat(sheets.get(0))
                    .as("to its last line")
                    .contains(page.footer().get(0))
                    .doesNotContain(page.labels().annex() + ":");
            assertThat(sheets.get(1)).contains(page.labels().annex() + ": " + page.title());
            page.answers().forEach(answer -> assertThat(sheets.get(1)).doesNotContain(answer.question()));
        }
    }

    /** All that people may write into the fields that the board shows, at its longest. */
    private static AnsweredMatters wordy() {
        String words = "sana lapsivaikutusten arvioinnista ".repeat(40);
        String long1 = "lapsivaikutustenarviointi".repeat(20);
        AnsweredMatters matter = whole().answer("L-01", words)
                .beside("L-07", "unknown", words)
                .answer("T-22", words)
                .answer("T-24", long1)
                .beside("T-29", "person", long1)
                .row("L-02", "option=option-3", "description=" + words, "euros=-120000000", "proposed=no")
                .row("L-02", "option=option-4", "description=" + long1, "euros=-120000000", "proposed=no");
        for (int row = 0; row < 6; row++) {
            matter.row("L-03", "group=" + words, "age=13-15", "count=41")
                    .row("L-04", "dimension=health", "direction=NEG", "size=3", "what=" + words)
                    .row("T-16", "view=" + words, "taken=no", "why-not=" + long1)
                    .row("T-25", "harm=x", "remedy=" + words, "owner=" + words, "date=2027-01-01")
                    .row("L-14", "indicator=" + words, "baseline=" + words, "target=" + words, "date=2027-01-01")
                    .row("T-08", "option=option-1", "years=203" + row, "own=-999999999", "explanation=" + words);
        }
        return matter;
    }

    private static AnsweredMatters whole() {
        return AnsweredMatters.wholeClosure()
                .answer("L-01", "Koulu lakkaa 1.8.2027, ja 41 oppilasta siirtyy keskustaan.")
                .row("L-03", "group=Koulun oppilaat", "age=7-12", "count=41")
                .row("L-04", "dimension=safety", "direction=NEG", "size=2", "what=Koulupäivä pitenee tunnilla")
                .row("L-04", "dimension=relations", "direction=POS", "size=1", "what=Ikätovereita on enemmän")
                .beside("L-07", "unknown", "Harrastuskyydit")
                .row("L-14", "indicator=Matka yli 60 min", "baseline=3", "target=5", "date=2028-01-31");
    }

    private CouncilPage page(AnsweredMatters matter, Language language) {
        return writer.write(matter.read(), null, DAY, false, null, language);
    }

    private static Answer answer(CouncilPage page, String id) {
        return page.answers().stream()
                .filter(answer -> answer.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> told(CouncilPage page, String id) {
        return answer(page, id).lines().stream().map(Line::told).toList();
    }
}
