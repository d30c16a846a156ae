package fi.lapsivaaka.workshop.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.workshop.SchemaClosed;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Leads whoever may not change what rules are written in back to the draft, and tells why nothing was saved. */
@ControllerAdvice
final class SchemaAdvice {

    /** The reason as it stands in the address of the draft. */
    static final String CODE = "SCHEMA";

    @ExceptionHandler(SchemaClosed.class)
    String lead(SchemaClosed closed, Language language) {
        return "redirect:" + Desk.address(closed.draft(), language) + "?refused=" + CODE;
    }
}
