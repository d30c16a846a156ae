package fi.lapsivaaka.people.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.people.HeldForms;
import fi.lapsivaaka.people.PasswordSignIn;
import fi.lapsivaaka.people.Paths;
import fi.lapsivaaka.people.Person;
import fi.lapsivaaka.people.PracticePeople;
import fi.lapsivaaka.people.ProviderDoor;
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
    private final PasswordSignIn passwords;
    private final ProviderDoor provider;
    private final SignIn signIn;
    private final HeldForms held;

    SignInPages(
            SignInSettings settings,
            PracticePeople practice,
            PracticeWriter writer,
            PasswordSignIn passwords,
            ProviderDoor provider,
            SignIn signIn,
            HeldForms held) {
        this.settings = settings;
        this.practice = practice;
        this.writer = writer;
        this.passwords = passwords;
        this.provider = provider;
        this.signIn = signIn;
        this.held = held;
    }

    @GetMapping("/sign-in")
    String show(
            @RequestParam(required = false) @Nullable String back,
            @RequestParam(required = false) @Nullable String failed,
            HttpServletRequest request,
            Model model,
            Visitor visitor,
            Language language) {
        if (settings.practice()) {
            model.addAttribute("people", writer.write(practice.all(), visitor, language));
            model.addAttribute("back", Paths.safe(back, "/" + language.code()));
            model.addAttribute("holding", held.waits(request));
            return "practice-people";
        }
        return form(back, failed == null ? "" : "provider", "", request, model, language);
    }

    private String form(
            @Nullable String back,
            String failed,
            String userName,
            HttpServletRequest request,
            Model model,
            Language language) {
        model.addAttribute("back", Paths.safe(back, "/" + language.code()));
        model.addAttribute("holding", held.waits(request));
        model.addAttribute("failed", failed);
        model.addAttribute("userName", userName);
        model.addAttribute("provider", provider.name());
        return "sign-in";
    }

    /** In practice mode: be one of the fictional people. */
    @PostMapping("/sign-in/practice")
    String choose(
            @RequestParam String person,
            @RequestParam(required = false) @Nullable String back,
            HttpServletRequest request,
            HttpServletResponse response,
            Language language) {
        Person chosen = practice.find(person).orElseThrow(SignInPages::notFound);
        signIn.enter(chosen, "practice", request, response);
        return "redirect:" + Paths.safe(back, "/" + language.code());
    }

    @PostMapping("/sign-in/password")
    String password(
            @RequestParam(defaultValue = "") String userName,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(required = false) @Nullable String back,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Language language) {
        if (settings.practice()) {
            throw notFound();
        }
        PasswordSignIn.Result result = passwords.attempt(userName, password, request.getRemoteAddr());
        if (result.person().isEmpty()) {
            boolean slowed = !result.pause().isZero();
            response.setStatus(
                    slowed ? HttpStatus.TOO_MANY_REQUESTS.value() : HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("seconds", result.pause().toSeconds() + 1);
            return form(back, slowed ? "slowed" : "password", userName, request, model, language);
        }
        signIn.enter(result.person().get(), "password", request, response);
        return "redirect:" + Paths.safe(back, "/" + language.code());
    }

    /** Off to the provider. */
    @GetMapping("/sign-in/provider")
    String provider(
            @RequestParam(required = false) @Nullable String back, HttpServletRequest request, Language language) {
        return "redirect:"
                + provider.leave(request, Paths.safe(back, "/" + language.code()))
                        .orElseThrow(SignInPages::notFound);
    }

    @PostMapping("/sign-out")
    String leave(HttpServletRequest request, HttpServletResponse response, Language language) {
        signIn.leave(request, response);
        return "redirect:/" + language.code();
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
