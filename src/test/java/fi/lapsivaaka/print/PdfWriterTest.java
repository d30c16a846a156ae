package fi.lapsivaaka.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfWriterTest {

    private static final Instant MADE = Instant.parse("2026-03-01T10:15:30Z");
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="fi"><head><title>Äidin kieli</title><meta name="description" content="Koe" /><meta name="subject" content="Koe" />
            <bookmarks><bookmark name="Alku" href="#alku" /></bookmarks>
            <style>body { font-family: 'Liberation Sans'; }</style></head>
            <body><h1 id="alku">Lapsen ääni – 1 234,50 €</h1>
            <table><thead><tr><th scope="col">Taso</th><th scope="col">€</th></tr></thead>
            <tbody><tr><th scope="row">Vihreä</th><td>12</td></tr></tbody></table>
            <svg xmlns="http://www.w3.org/2000/svg" width="100" height="20" alt="Kuva"><rect width="50" height="20" fill="#2b774a" /></svg>
            %s</body></html>
            """;

    private final PdfWriter writer = new PdfWriter();

    @Test
    void screenReadersAndArchivesCanUseIt() throws Exception {
        byte[] file = writer.write(PAGE.formatted(""), MADE);

        assertThat(PdfCheck.faults(file)).isEmpty();
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(new PDFTextStripper().getText(document)).contains("Lapsen ääni – 1 234,50 €");
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(MADE);
        }
    }

    @Test
    void aPictureWithoutWordsIsFound() throws Exception {
        byte[] file = writer.write(PAGE.formatted("").replace(" alt=\"Kuva\"", ""), MADE);

        assertThat(PdfCheck.faults(file)).isNotEmpty();
    }

    @Test
    void theSamePageGivesTheSameBytes() {
        assertThat(writer.write(PAGE.formatted(""), MADE)).isEqualTo(new PdfWriter().write(PAGE.formatted(""), MADE));
    }

    @Test
    void nothingOutsideThePageIsRead() throws Exception {
        java.nio.file.Path secret = java.nio.file.Files.createTempFile("secret", ".css");
        java.nio.file.Files.writeString(secret, "body::before { content: 'SALAISUUS' }");

        byte[] file = writer.write(
                PAGE.formatted("")
                        .replace("<style>", "<link rel=\"stylesheet\" href=\"" + secret.toUri() + "\" /><style>"),
                MADE);

        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(new PDFTextStripper().getText(document)).doesNotContain("SALAISUUS");
        }
    }
}
