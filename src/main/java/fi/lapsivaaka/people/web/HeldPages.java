package fi.lapsivaaka.people.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.people.HeldForm;
import fi.lapsivaaka.people.HeldForms;
import fi.lapsivaaka.people.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** What was sent when its sender was not signed in any more, to be sent again or thrown away. */
@Controller
final class HeldPages {

    /** One value of a field; a long one is shown to be read and changed. */
    public record Field(String name, String value, boolean text) {}

    private static final int SHORT = 80;

    private final HeldForms held;

    HeldPages(HeldForms held) {
        this.held = held;
    }

    @GetMapping("/held")
    String show(HttpServletRequest request, Model model, Visitor visitor, Language language) {
        Optional<HeldForm> form = held.find(request, visitor);
        if (form.isEmpty()) {
            return "redirect:/" + language.code();
        }
        model.addAttribute("path", form.get().path());
        model.addAttribute("hadFile", form.get().hadFile());
        model.addAttribute("mark", HeldForms.MARK);
        model.addAttribute("fields", fields(form.get()));
        return "held";
    }

    private static List<Field> fields(HeldForm form) {
        return form.fields().entrySet().stream()
                .flatMap(field -> field.getValue().stream()
                        .map(value -> new Field(field.getKey(), value, value.length() > SHORT || value.contains("\n"))))
                .toList();
    }

    @PostMapping("/held/removal")
    String remove(HttpServletRequest request, Visitor visitor, Language language) {
        held.drop(request, visitor);
        return "redirect:/" + language.code();
    }
}
