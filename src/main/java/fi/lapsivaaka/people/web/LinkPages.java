package fi.lapsivaaka.people.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.people.Administration;
import fi.lapsivaaka.people.OneTimeLinks;
import fi.lapsivaaka.people.OneTimeLinks.Link;
import fi.lapsivaaka.people.OneTimeLinks.Purpose;
import fi.lapsivaaka.people.OrganisationMaker;
import fi.lapsivaaka.people.People;
import fi.lapsivaaka.people.Person;
import fi.lapsivaaka.people.SignIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What opens by a link that works once: setting the service up, and setting a password. */
@Controller
final class LinkPages {

    private static final int LONGEST_NAME = 200;

    private final OneTimeLinks links;
    private final Administration administration;
    private final OrganisationMaker organisations;
    private final People people;
    private final PasswordForm passwords;
    private final SignIn signIn;
    private final MessageSource messages;

    LinkPages(
            OneTimeLinks links,
            Administration administration,
            OrganisationMaker organisations,
            People people,
            PasswordForm passwords,
            SignIn signIn,
            MessageSource messages) {
        this.links = links;
        this.administration = administration;
        this.organisations = organisations;
        this.people = people;
        this.passwords = passwords;
        this.signIn = signIn;
        this.messages = messages;
    }

    @GetMapping("/set-up")
    String setUp(@RequestParam(defaultValue = "") String token, Model model, HttpServletResponse response) {
        return show("set-up", token, Map.of(), List.of(), model, response);
    }

    @PostMapping("/set-up")
    String setUp(
            @RequestParam Map<String, String> given,
            Model model,
            Language language,
            HttpServletRequest request,
            HttpServletResponse response) {
        String token = given.getOrDefault("token", "");
        Optional<Link> link = links.find(token).filter(one -> one.purpose() == Purpose.SETUP);
        List<PasswordForm.Problem> problems = new ArrayList<>();
        String name = text(given, "name", "account.name.error", problems, language);
        String userName = text(given, "userName", "account.userName.error", problems, language);
        String organisation = text(given, "organisation", "setUp.organisation.error", problems, language);
        String password = given.getOrDefault("password", "");
        problems.addAll(passwords.problems(password, given.getOrDefault("again", ""), userName, language));
        if (link.isPresent() && problems.isEmpty()) {
            Optional<UUID> home = organisations.make(organisation, "hva".equals(given.get("kind")) ? "hva" : "kunta");
            if (home.isEmpty()) {
                problems.add(problem("organisation", "setUp.organisation.error", language));
            } else {
                Optional<Person> made = administration.setUp(link.get(), name, userName, password, home.get());
                if (made.isPresent()) {
                    signIn.enter(made.get(), "password", request, response);
                    return "redirect:/" + language.code() + "/people";
                }
            }
        }
        return show("set-up", token, given, problems, model, response);
    }

    @GetMapping("/password")
    String password(@RequestParam(defaultValue = "") String token, Model model, HttpServletResponse response) {
        return show("password", token, Map.of(), List.of(), model, response);
    }

    @PostMapping("/password")
    String password(
            @RequestParam Map<String, String> given,
            Model model,
            Language language,
            HttpServletRequest request,
            HttpServletResponse response) {
        String token = given.getOrDefault("token", "");
        Optional<Link> link = links.find(token).filter(one -> one.purpose() != Purpose.SETUP);
        String userName = link.map(Link::person)
                .flatMap(people::findById)
                .map(Person::userName)
                .orElse("");
        String password = given.getOrDefault("password", "");
        List<PasswordForm.Problem> problems =
                passwords.problems(password, given.getOrDefault("again", ""), userName, language);
        if (link.isPresent() && problems.isEmpty()) {
            Optional<Person> person = administration.setPassword(link.get(), password);
            if (person.isPresent()) {
                signIn.enter(person.get(), "password", request, response);
                return "redirect:/" + language.code();
            }
        }
        return show("password", token, given, problems, model, response);
    }

    private String show(
            String page,
            String token,
            Map<String, String> given,
            List<PasswordForm.Problem> problems,
            Model model,
            HttpServletResponse response) {
        Optional<Link> link =
                links.find(token).filter(one -> (one.purpose() == Purpose.SETUP) == page.equals("set-up"));
        if (link.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return "dead-link";
        }
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        model.addAttribute(
                "account",
                link.map(Link::person)
                        .flatMap(people::findById)
                        .map(Person::userName)
                        .orElse(""));
        model.addAttribute("token", token);
        model.addAttribute("given", given);
        model.addAttribute("problems", problems);
        return page;
    }

    private String text(
            Map<String, String> given,
            String field,
            String fault,
            List<PasswordForm.Problem> problems,
            Language language) {
        String text = given.getOrDefault(field, "").strip();
        if (text.isEmpty() || text.length() > LONGEST_NAME) {
            problems.add(problem(field, fault, language));
        }
        return text;
    }

    private PasswordForm.Problem problem(String field, String key, Language language) {
        return new PasswordForm.Problem(field, messages.getMessage(key, null, language.locale()));
    }
}
