package fi.lapsivaaka.people.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.people.Paths;
import fi.lapsivaaka.people.UnfinishedForms;
import fi.lapsivaaka.people.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the pages' own script asks for: a sign of life, and to keep what was typed. */
@Controller
final class SessionPages {

    private final UnfinishedForms forms;

    SessionPages(UnfinishedForms forms) {
        this.forms = forms;
    }

    /** Being asked is the sign of life. */
    @PostMapping("/session")
    ResponseEntity<Void> stay(Visitor visitor) {
        return ResponseEntity.status(visitor.signedIn() ? HttpStatus.NO_CONTENT : HttpStatus.UNAUTHORIZED)
                .build();
    }

    @PostMapping("/unfinished")
    ResponseEntity<Void> keep(
            @RequestParam String path, @RequestParam String field, @RequestParam String content, Visitor visitor) {
        if (visitor.signedIn()) {
            forms.keep(visitor.id(), path, field, content);
        }
        return stay(visitor);
    }

    /** What was typed earlier is not wanted: the form is shown empty. */
    @PostMapping("/unfinished/removal")
    String drop(
            @RequestParam String path,
            @RequestParam(required = false) @Nullable String back,
            Visitor visitor,
            Language language) {
        forms.drop(visitor, path);
        return "redirect:" + Paths.safe(back, "/" + language.code());
    }
}
