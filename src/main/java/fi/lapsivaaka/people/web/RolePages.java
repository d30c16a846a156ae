package fi.lapsivaaka.people.web;

import fi.lapsivaaka.people.Action;
import fi.lapsivaaka.people.Matrix;
import fi.lapsivaaka.people.Role;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The matrix of roles and actions, for administrators to read. */
@Controller
final class RolePages {

    /** What one action is open to, in the order of {@link Role}. */
    public record Line(String action, List<Boolean> allowed) {}

    @GetMapping("/roles")
    String show(Model model) {
        model.addAttribute("roles", Arrays.stream(Role.values()).map(Role::code).toList());
        model.addAttribute(
                "lines",
                Arrays.stream(Action.values())
                        .map(action -> new Line(
                                action.code(),
                                Arrays.stream(Role.values())
                                        .map(role -> Matrix.allowed(action).contains(role))
                                        .toList()))
                        .toList());
        return "roles";
    }
}
