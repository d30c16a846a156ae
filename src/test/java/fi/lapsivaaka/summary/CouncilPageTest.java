package fi.lapsivaaka.summary;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.assessment.Check;
import fi.lapsivaaka.assessment.GivenReason;
import fi.lapsivaaka.assessment.RaisedFinding;
import fi.lapsivaaka.assessment.Readiness;
import fi.lapsivaaka.summary.CouncilPage.Point;
import fi.lapsivaaka.summary.CouncilPage.Section;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CouncilPageTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private final CouncilPageWriter writer = new CouncilPageWriter(Vocabulary.shipped());

    @Test
    void tellsWhatIsProposedInTheDraftsOwnSentence() {
        Section proposed = section(page(Language.FI), "proposed");

        assertThat(proposed.paragraphs()).containsExactly("”Koivurannan koulu esitetään lakkautettavaksi 1.8.2027.”");
        assertThat(proposed.facts())
                .extracting(CouncilPage.Fact::value)
                .contains("Lakkauttaminen tai sulkeminen", "Perusopetus", "210\u00a0000\u00a0€");
    }

    @Test
    void tellsTheNeedWithWhatDecidedItAndTheReadiness() {
        CouncilPage page = page(Language.SV);

        assertThat(page.need().answer()).isEqualTo("Omfattande analys");
        assertThat(page.need().reasons()).containsExactly("rubrik R-006 (R-006)");
        assertThat(page.readiness().answer()).isEqualTo("Inte beslutsfärdigt");
        assertThat(page.readiness().tone()).isEqualTo("block");
    }

    @Test
    void putsWhatBlocksFirstAndSaysHowManyItemsWereLeftOut() {
        Section missing = section(page(Language.EN), "missing");

        assertThat(missing.points()).hasSize(7);
        assertThat(missing.points().get(0).sign()).isEqualTo("!");
        assertThat(missing.points().get(0).source()).startsWith("rule R-050; Convention on the Rights of the Child");
        assertThat(missing.points().get(1).source()).isEqualTo("rule R-201; good practice");
        assertThat(missing.paragraphs().get(1)).contains("2 lesser items");
        assertThat(missing.points()).extracting(Point::text).noneMatch(text -> text.contains("R-300"));
    }

    @Test
    void printsTheReasonForPassingWhatBlocks() {
        Check closing = Checks.schoolClosing();
        RaisedFinding first = closing.findings().get(0);
        RaisedFinding passed = new RaisedFinding(
                first.ruleId(),
                first.flag(),
                first.severity(),
                first.text(),
                first.basis(),
                first.quote(),
                first.asks(),
                new GivenReason(first.ruleId(), "Lapset kuultiin keväällä.", "Rehtori", DAY));

        Point point = section(
                        writer.write(
                                new Check(
                                        closing.draft(),
                                        closing.organisation(),
                                        closing.signals(),
                                        closing.screening(),
                                        List.of(passed),
                                        closing.crcArticles(),
                                        Readiness.READY_WITH_RESERVATIONS,
                                        closing.ruleSet()),
                                DAY,
                                false,
                                null,
                                Language.EN),
                        "missing")
                .points()
                .get(0);

        assertThat(point.sign()).isEmpty();
        assertThat(point.detail()).startsWith("Reason given: Lapset kuultiin keväällä. (Rehtori, ");
    }

    @Test
    void saysThatSomethingWasNotFoundAndNeverThatItWasNotDone() {
        CouncilPage page = writer.write(Checks.tractor(), DAY, false, null, Language.FI);

        assertThat(section(page, "proposed").facts())
                .allSatisfy(fact -> assertThat(fact.value()).isEqualTo("tekstistä ei löytynyt"));
        assertThat(section(page, "missing").points()).isEmpty();
        assertThat(page.readiness().answer()).isEqualTo("Valmis");
    }

    @Test
    void saysThatPracticeIsPractice() {
        assertThat(writer.write(Checks.tractor(), DAY, true, null, Language.FI).notice())
                .startsWith("Harjoitus.");
        assertThat(writer.write(Checks.tractor(), DAY, false, null, Language.FI).notice())
                .isNull();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theSameCheckGivesTheSameBytes(Language language) {
        CouncilPageHtml html = new CouncilPageHtml();
        CouncilPageText text = new CouncilPageText();

        assertThat(html.render(page(language))).isEqualTo(new CouncilPageHtml().render(page(language)));
        assertThat(text.render(page(language))).isEqualTo(text.render(page(language)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theFileNeedsNothingBesideItAndLeavesNoWordUntold(Language language) {
        String html = new CouncilPageHtml().render(page(language));

        assertThat(html)
                .contains("<html lang=\"" + language.code() + "\"")
                .contains("<style>")
                .contains("R-050")
                .doesNotContain("??")
                .doesNotContainPattern("th:[a-z]+=")
                .doesNotContainPattern("src=|href=\"[^#]");
    }

    @Test
    void whatPeopleWroteIsMarkedWithItsLanguageWhereThePageHasAnother() {
        String finnish = "Koivurannan koulu esitetään lakkautettavaksi 1.8.2027.";

        String swedish = new CouncilPageHtml().render(page(Language.SV));

        assertThat(swedish)
                .contains("<h1><span lang=\"fi\">Koivurannan koulun sulkeminen</span></h1>")
                .contains("<span lang=\"fi\">" + finnish + "</span>");
        assertThat(new CouncilPageHtml().render(page(Language.FI)))
                .contains(finnish)
                .doesNotContain("<span lang=");
    }

    @Test
    void textOfADraftCannotBecomeMarkup() {
        CouncilPage page = page(Language.FI);
        CouncilPage hostile = new CouncilPage(
                page.language(),
                page.labels(),
                page.kicker(),
                "<script>alert(1)</script>",
                page.notice(),
                page.need(),
                page.readiness(),
                page.answers(),
                page.sections(),
                page.pictures(),
                page.footer(),
                page.foreign());

        assertThat(new CouncilPageHtml().render(hostile)).doesNotContain("<script");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theTextIsNarrowAndReadsInOrder(Language language) {
        String text = new CouncilPageText().render(page(language));

        assertThat(text.lines()).allMatch(line -> line.length() <= 78);
        assertThat(List.of(
                        text.indexOf("Koivurannan koulun sulkeminen"),
                        text.indexOf("lakkautettavaksi"),
                        text.indexOf("otsikko R-050") + text.indexOf("rubrik R-050") + text.indexOf("title R-050") + 2,
                        text.indexOf("(R-006)"),
                        text.indexOf("R-050; "),
                        text.indexOf("28 ")))
                .isSorted()
                .doesNotContain(-1);
    }

    private CouncilPage page(Language language) {
        return writer.write(Checks.schoolClosing(), DAY, false, null, language);
    }

    private static Section section(CouncilPage page, String id) {
        return page.sections().stream()
                .filter(section -> section.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
