package fi.lapsivaaka.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fi.lapsivaaka.print.PdfCheck;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What the council's page promises: seven answers on one screen of a laptop and on one sheet of paper. */
final class SevenAnswers {

    private static final int SCREEN = 800;

    private static final String PLACES = """
            () => [...document.querySelectorAll('.board-answer')]
                .map(one => one.querySelector('h2').textContent + ' ' + Math.ceil(one.getBoundingClientRect().bottom + scrollY)
                    + (one.querySelector('.board-lines').textContent.trim() ? '' : ' empty'))
            """;

    private SevenAnswers() {}

    /** On a laptop, at the top of the page, nothing has to be scrolled. */
    @SuppressWarnings("unchecked")
    static void fitOneScreen(Page page) {
        List<String> places = (List<String>) page.evaluate(PLACES);
        assertThat(places)
                .hasSize(7)
                .noneMatch(place -> place.endsWith("empty"))
                .allSatisfy(place -> assertThat(Integer.parseInt(place.replaceAll("^.* ", "")))
                        .as(place)
                        .isLessThanOrEqualTo(SCREEN));
    }

    /** The first sheet has all of them, and the annex begins on the second. */
    @SuppressWarnings("unchecked")
    static void fitOneSheet(Page page, byte[] file) throws Exception {
        assertThat(PdfCheck.faults(file)).isEmpty();
        List<String> questions = (List<String>)
                page.evaluate("() => [...document.querySelectorAll('.board-answer h2')].map(one => one.textContent)");
        try (PDDocument document = Loader.loadPDF(file)) {
            String first = text(document, 1);
            assertThat(questions).allSatisfy(question -> assertThat(first).contains(question));
            String annex = page.url().contains("/sv/") ? "Bilaga:" : "Liite:";
            assertThat(first).doesNotContain(annex);
            assertThat(text(document, 2)).contains(annex);
            assertThat(questions)
                    .allSatisfy(question -> assertThat(text(document, 2)).doesNotContain(question));
        }
    }

    private static String text(PDDocument document, int sheet) throws Exception {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(sheet);
        stripper.setEndPage(sheet);
        return stripper.getText(document).replaceAll("\\s+", " ");
    }
}
