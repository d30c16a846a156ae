package fi.lapsivaaka.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.Page;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.browser.BrowserTest;
import fi.lapsivaaka.browser.Site;
import fi.lapsivaaka.print.PdfCheck;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports that people print, send and keep. */
@BrowserTest
class ReportIT {

    private static final Path PAPERS = Path.of("target/screenshots");

    @ParameterizedTest
    @CsvSource({"FI, X01", "SV, X01", "EN, X01", "FI, 233", "SV, 233"})
    void theChildBudgetIsWhatItSaysItIs(Language language, String organisation, Site site) throws Exception {
        APIRequestContext requests = site.window(language, 1280).context().request();
        String address = site.address() + "/" + language.code() + "/child-budget/" + organisation + "/report.pdf";

        byte[] file = requests.get(address).body();

        Files.createDirectories(PAPERS);
        Files.write(PAPERS.resolve("report-" + organisation + "-" + language.code() + ".pdf"), file);
        assertThat(PdfCheck.faults(file)).isEmpty();
        assertThat(requests.get(address).body())
                .as("the same figures, the same bytes")
                .isEqualTo(file);
        try (PDDocument document = Loader.loadPDF(file)) {
            String text = new PDFTextStripper().getText(document);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language.code());
            assertThat(text)
                    .contains(requests.get(address.replace("/report.pdf", "/table.csv"))
                            .text()
                            .lines()
                            .skip(1)
                            .findFirst()
                            .orElseThrow()
                            .split(";")[0]);
        }
    }

    @ParameterizedTest
    @CsvSource({"FI, kuusiluodon-koulu", "SV, varhaiskasvatusmaksut", "EN, tienhoitotraktori"})
    void theCouncilsSheetAnswersEverythingAndTheAnnexFollows(Language language, String draft, Site site)
            throws Exception {
        Page page = site.open(language, "");
        page.locator("form:has(input[value='" + draft + "']) button").click();
        String address = page.url() + "/council.pdf";

        byte[] file = page.context().request().get(address).body();

        Files.createDirectories(PAPERS);
        Files.write(PAPERS.resolve("council-" + draft + "-" + language.code() + ".pdf"), file);
        assertThat(PdfCheck.faults(file)).isEmpty();
        assertThat(page.context().request().get(address).body()).isEqualTo(file);
        try (PDDocument document = Loader.loadPDF(file)) {
            CouncilSheet.check(document, language, "board.annex");
        }
    }
}
