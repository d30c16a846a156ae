package fi.lapsivaaka.workshop.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.workshop.DraftClosed;
import fi.lapsivaaka.workshop.RuleDraft;
import fi.lapsivaaka.workshop.RuleDrafts;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What the controllers of the workshop share: finding drafts, addresses, files to take along. */
@Component
class Desk {

    private final RuleDrafts drafts;

    Desk(RuleDrafts drafts) {
        this.drafts = drafts;
    }

    RuleDraft draft(UUID id) {
        return drafts.find(id).orElseThrow(Desk::notFound);
    }

    static String address(UUID draft, Language language) {
        return "/" + language.code() + "/rules/workshop/drafts/" + draft;
    }

    /** Does something to a draft; one that is closed answers with a conflict. */
    static <T> T writing(Supplier<T> deed) {
        try {
            return deed.get();
        } catch (DraftClosed closed) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, "closed", closed);
        }
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    static ResponseEntity<byte[]> file(MediaType type, String name, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }

    /** Text that people type into a field: no control characters, no blanks around it, not too long. */
    static String plain(String text, int most) {
        String stripped = text.replaceAll("\\p{Cntrl}", " ").strip();
        return stripped.substring(0, Math.min(stripped.length(), most));
    }
}
