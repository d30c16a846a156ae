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
import org.springframework.web.util.UriComponentsBuilder;

/** What the controllers of the workshop share: finding drafts, addresses, files to take along. */
@Component
public class Desk {

    private static final int LONGEST = 120;

    private final RuleDrafts drafts;

    Desk(RuleDrafts drafts) {
        this.drafts = drafts;
    }

    /** A draft; not found where there is none. */
    public RuleDraft draft(UUID id) {
        return drafts.find(id).orElseThrow(Desk::notFound);
    }

    /** The address of a draft's page. */
    public static String address(UUID draft, Language language) {
        return "/" + language.code() + "/rules/workshop/drafts/" + draft;
    }

    /** The page on which a rule of a draft is written as a sentence. */
    public static String sentence(String draft, String file, String rule) {
        return UriComponentsBuilder.fromPath(draft + "/sentence")
                .queryParam("file", "{file}")
                .queryParam("rule", "{rule}")
                .encode()
                .buildAndExpand(plain(file, LONGEST), plain(rule, LONGEST))
                .toUriString();
    }

    /** Does something to a draft; one that is closed answers with a conflict. */
    public static <T> T writing(Supplier<T> deed) {
        try {
            return deed.get();
        } catch (DraftClosed closed) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, "closed", closed);
        }
    }

    /** There is no such thing, or not for whoever asks. */
    public static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /** A file to take along. */
    public static ResponseEntity<byte[]> file(MediaType type, String name, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }

    /** Text that people type into a field: no control characters, no blanks around it, not too long. */
    public static String plain(String text, int most) {
        String stripped = text.replaceAll("\\p{Cntrl}", " ").strip();
        return stripped.substring(0, Math.min(stripped.length(), most));
    }
}
