package fi.lapsivaaka.childbudget.web;

import fi.lapsivaaka.disclosure.SmallNumbers;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Tells why there is no figure, in place of the page or file asked for. */
@Controller
final class HiddenFiguresPage {

    private final SmallNumbers smallNumbers;

    HiddenFiguresPage(SmallNumbers smallNumbers) {
        this.smallNumbers = smallNumbers;
    }

    @GetMapping("/hidden-figures")
    @ResponseStatus(HttpStatus.FORBIDDEN)
    String explain(Model model) {
        model.addAttribute("threshold", smallNumbers.threshold());
        return "hidden-figures";
    }
}
