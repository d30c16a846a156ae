package fi.lapsivaaka.people.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.people.HeldForms;
import fi.lapsivaaka.people.Paths;
import fi.lapsivaaka.people.Person;
import fi.lapsivaaka.people.PracticePeople;
import fi.lapsivaaka.people.SignIn;
import fi.lapsivaaka.people.SignInSettings;
import fi.lapsivaaka.people.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Signing in and out, and coming back to where one was. */
@Controller
final class SignInPages {

    private final SignInSettings settings;
    private final PracticePeople practice;
    private final PracticeWriter writer;
    private final SignIn signIn;
    private final HeldForms held;

    SignInPages(
            SignInSettings settings, PracticePeople practice, PracticeWriter writer, SignIn signIn, HeldForms held) {
        this.settings = settings;
        this.practice = practice;
        this.writer = writer;
        this.signIn = signIn;
        this.held = held;
    }

    @GetMapping("/sign-in")
    String show(
            @RequestParam(required = false) @Nullable String back,
            HttpServletRequest request,
            Model model,
            Visitor visitor,
            Language language) {
        model.addAttribute("back", Paths.safe(back, "/" + language.code()));
        model.addAttribute("asked", back != null);
        model.addAttribute("holding", held.find(request).isPresent());
        if (settings.practice()) {
            model.addAttribute("people", writer.write(practice.all(), visitor, language));
            return "practice-people";
        }
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /** In practice mode: be one of the fictional people. */
    @PostMapping("/sign-in/practice")
    String choose(
            @RequestParam String person,
            @RequestParam(required = false) @Nullable String back,
            HttpServletRequest request,
            HttpServletResponse response,
            Language language) {
        Person chosen = practice.find(person).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        signIn.enter(chosen, "practice", request, response);
        return "redirect:" + Paths.safe(back, "/" + language.code());
    }

    @PostMapping("/sign-out")
    String leave(HttpServletRequest request, HttpServletResponse response, Language language) {
        signIn.leave(request, response);
        return "redirect:/" + language.code();
    }
}
