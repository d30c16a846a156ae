package fi.lapsivaaka.people.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.people.Administration;
import fi.lapsivaaka.people.PasswordSignIn;
import fi.lapsivaaka.people.People;
import fi.lapsivaaka.people.Person;
import fi.lapsivaaka.people.SignIn;
import fi.lapsivaaka.people.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own account: roles, password, and signing out everywhere. */
@Controller
final class AccountPages {

    private final People people;
    private final Administration administration;
    private final PasswordSignIn passwords;
    private final PasswordForm form;
    private final SignIn signIn;
    private final MessageSource messages;

    AccountPages(
            People people,
            Administration administration,
            PasswordSignIn passwords,
            PasswordForm form,
            SignIn signIn,
            MessageSource messages) {
        this.people = people;
        this.administration = administration;
        this.passwords = passwords;
        this.form = form;
        this.signIn = signIn;
        this.messages = messages;
    }

    @GetMapping("/account")
    String show(Visitor visitor, Model model, Language language) {
        return visitor.signedIn()
                ? show(visitor, List.of(), model)
                : "redirect:/" + language.code() + "/sign-in?back=/" + language.code() + "/account";
    }

    private String show(Visitor visitor, List<PasswordForm.Problem> problems, Model model) {
        model.addAttribute(
                "local",
                people.findById(visitor.id())
                        .filter(person -> !person.passwordHash().isEmpty())
                        .isPresent());
        model.addAttribute("problems", problems);
        return "account";
    }

    @PostMapping("/account/password")
    String password(
            @RequestParam(defaultValue = "") String old,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            Visitor visitor,
            Model model,
            Language language,
            HttpServletRequest request,
            HttpServletResponse response) {
        Person person = visitor.signedIn() ? people.findById(visitor.id()).orElse(null) : null;
        if (person == null || person.passwordHash().isEmpty()) {
            return "redirect:/" + language.code() + "/account";
        }
        List<PasswordForm.Problem> problems = form.problems(password, again, person.userName(), language);
        if (passwords
                .attempt(person.userName(), old, request.getRemoteAddr())
                .person()
                .isEmpty()) {
            problems.add(
                    0,
                    new PasswordForm.Problem("old", messages.getMessage("account.old.error", null, language.locale())));
        }
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(visitor, problems, model);
        }
        signIn.enter(administration.setPassword(person, password), "password", request, response);
        return "redirect:/" + language.code() + "/account";
    }

    @PostMapping("/sign-out/everywhere")
    String leaveEverywhere(
            Visitor visitor, HttpServletRequest request, HttpServletResponse response, Language language) {
        if (visitor.signedIn()) {
            signIn.leaveEverywhere(request, response);
        }
        return "redirect:/" + language.code();
    }
}
