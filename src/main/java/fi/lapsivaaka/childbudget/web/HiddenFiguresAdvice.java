package fi.lapsivaaka.childbudget.web;

import fi.lapsivaaka.Language;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Leads whoever asks for hidden figures to the page that tells why they are hidden. */
@ControllerAdvice(basePackageClasses = HiddenFiguresAdvice.class)
final class HiddenFiguresAdvice {

    @ExceptionHandler(HiddenFigures.class)
    String lead(Language language) {
        return "forward:/" + language.code() + "/hidden-figures";
    }
}
