package fi.lapsivaaka.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.Language;
import java.io.IOException;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What those who decide get on paper: all answers on the first sheet, and everything else after it. */
final class CouncilSheet {

    private CouncilSheet() {}

    /** @param rest key of the words over all that comes after the first sheet */
    static void check(PDDocument document, Language language, String rest) throws IOException {
        ResourceBundle words = ResourceBundle.getBundle("messages", language.locale());
        assertThat(text(document, 1))
                .contains(Stream.of("decided", "options", "views", "costs", "moves", "unknown", "checks")
                        .map(answer -> words.getString("board." + answer))
                        .toList());
        assertThat(document.getNumberOfPages()).isBetween(2, 3);
        assertThat(text(document, 1)).doesNotContainPattern(words.getString(rest) + "(:|$)");
        assertThat(text(document, 2)).contains(words.getString(rest));
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document).replaceAll("\\s+", " ");
    }
}
