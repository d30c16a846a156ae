package fi.lapsivaaka.summary.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.print.PaperWriter;
import fi.lapsivaaka.summary.CouncilPageDocument;
import fi.lapsivaaka.summary.CouncilPageJson;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The council's page as files: for paper and archives, for word processors, for other systems. */
@Controller
final class CouncilFiles {

    private static final MediaType DOCUMENT =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final KeptCouncilPages pages;
    private final PaperWriter papers;
    private final CouncilPageDocument documents = new CouncilPageDocument();
    private final CouncilPageJson json = new CouncilPageJson();

    CouncilFiles(KeptCouncilPages pages, PaperWriter papers) {
        this.pages = pages;
        this.papers = papers;
    }

    @GetMapping("/checks/{id}/council.pdf")
    ResponseEntity<byte[]> paper(@PathVariable UUID id, Language language) {
        KeptCouncilPage kept = pages.of(id, language);
        return file(
                "pdf",
                MediaType.APPLICATION_PDF,
                papers.write("council-paper", Map.of("page", kept.page()), language, kept.made()),
                language);
    }

    @GetMapping("/checks/{id}/council.docx")
    ResponseEntity<byte[]> document(@PathVariable UUID id, Language language) {
        KeptCouncilPage kept = pages.of(id, language);
        return file("docx", DOCUMENT, documents.render(kept.page(), kept.made()), language);
    }

    @GetMapping(value = "/checks/{id}/council.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> json(@PathVariable UUID id, Language language) {
        KeptCouncilPage kept = pages.of(id, language);
        return ResponseEntity.ok(json.render(kept.page(), kept.agendaText(), kept.childText()));
    }

    private static ResponseEntity<byte[]> file(String ending, MediaType type, byte[] bytes, Language language) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("lapsivaaka-" + language.code() + "." + ending)
                                .build()
                                .toString())
                .body(bytes);
    }
}
