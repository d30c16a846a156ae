package fi.lapsivaaka.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Pages of text: what the service is and rests on, and the accessibility statement. */
@Controller
final class InformationPages {

    @GetMapping("/about")
    String about() {
        return "about";
    }

    @GetMapping("/accessibility")
    String accessibility() {
        return "accessibility";
    }
}
