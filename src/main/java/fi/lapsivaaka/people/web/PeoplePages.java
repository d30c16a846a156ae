package fi.lapsivaaka.people.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.people.Action;
import fi.lapsivaaka.people.Administration;
import fi.lapsivaaka.people.Membership;
import fi.lapsivaaka.people.People;
import fi.lapsivaaka.people.Person;
import fi.lapsivaaka.people.Role;
import fi.lapsivaaka.people.SignInSettings;
import fi.lapsivaaka.people.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The people of an administrator's organisations: invited, given roles, reset, closed, forgotten. */
@Controller
final class PeoplePages {

    private static final int LONGEST_NAME = 200;

    private final People people;
    private final PersonWriter writer;
    private final Administration administration;
    private final SignInSettings settings;
    private final MessageSource messages;

    PeoplePages(
            People people,
            PersonWriter writer,
            Administration administration,
            SignInSettings settings,
            MessageSource messages) {
        this.people = people;
        this.writer = writer;
        this.administration = administration;
        this.settings = settings;
        this.messages = messages;
    }

    @GetMapping("/people")
    String list(Visitor visitor, Model model, Language language) {
        return list(visitor, List.of(), Map.of(), model, language);
    }

    private String list(
            Visitor visitor,
            List<PasswordForm.Problem> problems,
            Map<String, String> given,
            Model model,
            Language language) {
        model.addAttribute(
                "people",
                people.findMembers(visitor.organisations(Action.ADMINISTER_PEOPLE)).stream()
                        .map(person -> writer.write(person, visitor, language))
                        .toList());
        model.addAttribute("organisations", writer.organisations(visitor, language));
        model.addAttribute("roles", Role.given().stream().map(Role::code).toList());
        model.addAttribute("invites", !settings.practice());
        model.addAttribute("problems", problems);
        model.addAttribute("given", given);
        return "people";
    }

    @PostMapping("/people")
    String invite(
            @RequestParam Map<String, String> given,
            Visitor visitor,
            Model model,
            Language language,
            HttpServletResponse response) {
        List<PasswordForm.Problem> problems = new ArrayList<>();
        String name = given.getOrDefault("name", "").strip();
        String userName = given.getOrDefault("userName", "").strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            problems.add(problem("name", "account.name.error", language));
        }
        if (userName.isEmpty() || userName.length() > LONGEST_NAME || userName.contains(" ")) {
            problems.add(problem("userName", "account.userName.error", language));
        } else if (people.findByUserName(userName).isPresent()) {
            problems.add(problem("userName", "account.userName.taken", language));
        }
        if (settings.practice()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return list(visitor, problems, given, model, language);
        }
        String token = administration.invite(
                name, userName, organisation(visitor, given), role(given.getOrDefault("role", "")), visitor);
        return link(name, token, model, language);
    }

    @GetMapping("/people/{id}")
    String show(@PathVariable UUID id, Visitor visitor, Model model, Language language) {
        Person person = find(id);
        model.addAttribute("person", writer.write(person, visitor, language));
        model.addAttribute("organisations", writer.organisations(visitor, language));
        model.addAttribute("roles", Role.given().stream().map(Role::code).toList());
        model.addAttribute("holds", administration.holds(visitor, person));
        return "person";
    }

    @PostMapping("/people/{id}/roles")
    String give(@PathVariable UUID id, @RequestParam Map<String, String> given, Visitor visitor, Language language) {
        administration.give(find(id), organisation(visitor, given), role(given.getOrDefault("role", "")), visitor);
        return page(id, language);
    }

    @PostMapping("/people/{id}/roles/removal")
    String take(@PathVariable UUID id, @RequestParam Map<String, String> given, Visitor visitor, Language language) {
        boolean taken = administration.take(
                find(id), organisation(visitor, given), role(given.getOrDefault("role", "")), visitor);
        return page(id, language) + (taken ? "" : "?last");
    }

    @PostMapping("/people/{id}/reset")
    String reset(@PathVariable UUID id, Visitor visitor, Model model, Language language) {
        Person person = held(id, visitor);
        if (person.userName().isEmpty() || person.practice()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return link(person.name(), administration.reset(person, visitor), model, language);
    }

    @PostMapping("/people/{id}/closing")
    String close(@PathVariable UUID id, Visitor visitor, Language language) {
        administration.close(held(id, visitor), visitor);
        return page(id, language);
    }

    @PostMapping("/people/{id}/anonymising")
    String anonymise(@PathVariable UUID id, Visitor visitor, Language language) {
        administration.anonymise(held(id, visitor), visitor);
        return page(id, language);
    }

    private Person find(UUID id) {
        return people.findById(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Somebody else, all of whose roles are in the visitor's hands. */
    private Person held(UUID id, Visitor visitor) {
        Person person = find(id);
        if (!administration.holds(visitor, person) || id.equals(visitor.person())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return person;
    }

    private static UUID organisation(Visitor visitor, Map<String, String> given) {
        return visitor.memberships().stream()
                .filter(membership -> membership.role() == Role.ADMINISTRATOR)
                .filter(membership -> membership.code().equals(given.get("organisation")))
                .map(Membership::organisation)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }

    private static Role role(String code) {
        try {
            return Role.of(code);
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "no such role", e);
        }
    }

    private static String link(String name, String token, Model model, Language language) {
        model.addAttribute("name", name);
        model.addAttribute(
                "link",
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/" + language.code() + "/password")
                        .queryParam("token", token)
                        .toUriString());
        return "new-link";
    }

    private PasswordForm.Problem problem(String field, String key, Language language) {
        return new PasswordForm.Problem(field, messages.getMessage(key, null, language.locale()));
    }

    private static String page(UUID id, Language language) {
        return "redirect:/" + language.code() + "/people/" + id;
    }
}
