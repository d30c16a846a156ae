package fi.lapsivaaka.summary;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.assessment.Check;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What preparers take along from the council's page. */
class CouncilTextsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Instant MADE = Instant.parse("2026-11-21T08:00:00Z");

    private final Vocabulary vocabulary = Vocabulary.shipped();
    private final AgendaTextWriter agendaTexts = new AgendaTextWriter(vocabulary);
    private final ChildTextWriter childTexts = new ChildTextWriter(vocabulary);

    @Test
    void theAgendaTextSaysWhatMustBeResolved() {
        assertThat(agendaTexts.write(Checks.schoolClosing(), Language.FI))
                .startsWith("Lapsivaikutusten arviointi: Laaja arviointi. ")
                .contains("Ei päätösvalmis")
                .contains("otsikko R-050")
                .endsWith("Säännöt child-impact 1.0.0.");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void textsKeepToTheirLengthWhateverTheMatter(Language language) {
        Stream.of(Checks.schoolClosing(), Checks.tractor(), Checks.everything(vocabulary))
                .forEach(check -> {
                    assertThat(agendaTexts.write(check, language))
                            .hasSizeLessThanOrEqualTo(AgendaTextWriter.LONGEST)
                            .hasSizeGreaterThan(100);
                    ChildText child = childTexts.write(check, language);
                    assertThat(child.characters()).isBetween(100, ChildText.LONGEST);
                    assertThat(child.lix()).isLessThanOrEqualTo(65);
                    assertThat(child.points())
                            .extracting(ChildText.Point::symbol)
                            .contains("what", "change", "right");
                });
    }

    @Test
    void everyKindOfDecisionHasWordsForChildren() {
        vocabulary.decisionTypes().forEach(type -> {
            for (Language language : Language.values()) {
                assertThat(childTexts
                                .write(Checks.of(type.code()), language)
                                .points()
                                .get(0)
                                .text()
                                .length())
                        .as(type.code())
                        .isBetween(50, 110);
            }
        });
    }

    @Test
    void theDocumentHasHeadingsAndEveryFinding() throws Exception {
        CouncilPage page =
                new CouncilPageWriter(vocabulary).write(Checks.schoolClosing(), DAY, true, null, Language.SV);

        byte[] file = new CouncilPageDocument().render(page, MADE);

        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(document.getParagraphs())
                    .filteredOn(paragraph -> "Heading1".equals(paragraph.getStyle()))
                    .singleElement()
                    .satisfies(heading -> assertThat(heading.getText()).isEqualTo(page.title()));
            assertThat(document.getParagraphs())
                    .filteredOn(paragraph -> "Heading2".equals(paragraph.getStyle()))
                    .extracting(paragraph -> paragraph.getText())
                    .startsWith(page.answers().stream()
                            .map(answer -> answer.question())
                            .toArray(String[]::new))
                    .hasSize(7 + 1);
            assertThat(document.getParagraphs())
                    .filteredOn(paragraph -> "Heading3".equals(paragraph.getStyle()))
                    .hasSize(2 + page.sections().size());
            String text = document.getParagraphs().stream()
                    .map(paragraph -> paragraph.getText())
                    .reduce("", (before, next) -> before + "\n" + next);
            page.sections().stream()
                    .flatMap(section -> section.points().stream())
                    .forEach(point -> assertThat(text).contains(point.text(), point.source()));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theJsonSaysTheSame(Language language) {
        Check check = Checks.schoolClosing();
        CouncilPage page = new CouncilPageWriter(vocabulary).write(check, DAY, false, null, language);

        JsonNode json = JsonMapper.shared()
                .readTree(new CouncilPageJson()
                        .render(page, agendaTexts.write(check, language), childTexts.write(check, language)));

        assertThat(json.get("language").asString()).isEqualTo(language.code());
        assertThat(json.get("readiness").get("tone").asString()).isEqualTo("block");
        assertThat(json.get("sections").size()).isEqualTo(page.sections().size());
        assertThat(json.get("childText").get("text").asString())
                .isEqualTo(childTexts.write(check, language).text());
    }
}
