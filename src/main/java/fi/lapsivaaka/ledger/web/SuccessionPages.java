package fi.lapsivaaka.ledger.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.ledger.LedgerProblem;
import fi.lapsivaaka.ledger.NewSuccession;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.ledger.Organisations;
import fi.lapsivaaka.ledger.Succession;
import fi.lapsivaaka.ledger.SuccessionChecker;
import fi.lapsivaaka.ledger.Successions;
import fi.lapsivaaka.people.Action;
import fi.lapsivaaka.people.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where a person keeps record of merged organisations and changed cost centres. Nothing is edited: a wrong record is withdrawn. */
@Controller
@RequestMapping("/imports/successions")
final class SuccessionPages {

    private static final int LONGEST_REASON = 500;

    private final Organisations organisations;
    private final Successions successions;
    private final SuccessionClerk clerk;
    private final SuccessionWriter writer;
    private final Words words;

    SuccessionPages(
            Organisations organisations,
            Successions successions,
            SuccessionClerk clerk,
            SuccessionWriter writer,
            Words words) {
        this.organisations = organisations;
        this.successions = successions;
        this.clerk = clerk;
        this.writer = writer;
        this.words = words;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable String organisation,
            @RequestParam(required = false) @Nullable Integer added,
            Model model,
            Visitor visitor,
            Language language) {
        Organisation shown = organisation == null
                ? organisations.findAll().stream()
                        .filter(one -> visitor.may(Action.READ_IMPORT, one.id()))
                        .findFirst()
                        .orElse(null)
                : find(organisation, Action.READ_IMPORT, visitor);
        model.addAttribute("added", added == null ? 0 : added);
        return list(shown, SuccessionForm.EMPTY, List.of(), List.of(), model, visitor, language);
    }

    /**
     * @param problems at the fields of the forms
     * @param rows problems of the rows of a file
     */
    String list(
            @Nullable Organisation shown,
            SuccessionForm form,
            List<FormProblem> problems,
            List<LedgerProblem> rows,
            Model model,
            Visitor visitor,
            Language language) {
        model.addAttribute("page", writer.write(shown, visitor, language));
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        model.addAttribute(
                "problemOf",
                problems.stream()
                        .collect(Collectors.toMap(FormProblem::field, FormProblem::text, (first, second) -> first)));
        model.addAttribute(
                "rows",
                rows.stream().map(problem -> words.problem(language, problem)).toList());
        if (!model.containsAttribute("added")) {
            model.addAttribute("added", 0);
        }
        return "successions";
    }

    @PostMapping
    String add(
            @ModelAttribute SuccessionForm form,
            Model model,
            Visitor visitor,
            Language language,
            HttpServletResponse response) {
        Organisation shown = find(form.text("organisation"), Action.EDIT_CHILD_BUDGET, visitor);
        String kind = form.ofOrganisations() ? "organisation" : "cost-centre";
        List<FormProblem> problems = new ArrayList<>();
        List<Succession> counting = form.ofOrganisations()
                ? successions.countingOrganisations()
                : successions.countingCostCentres(shown.id());
        SuccessionChecker checker = new SuccessionChecker(
                counting,
                problem -> problems.add(new FormProblem(
                        kind + "-" + problem.column(),
                        problem.what().in(language) + " " + problem.accepted().in(language))));
        NewSuccession sound = checker.read(
                0, form.text("from"), form.text("to"), form.text("day"), form.text("share"), form.text("ground"));
        if (sound != null) {
            if (form.ofOrganisations()) {
                merge(sound, shown, problems, visitor, language);
            } else {
                clerk.record(shown, List.of(sound), visitor);
            }
        }
        if (problems.isEmpty()) {
            return page(shown, language) + "&added=1";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return list(shown, form, problems, List.of(), model, visitor, language);
    }

    private void merge(
            NewSuccession sound, Organisation shown, List<FormProblem> problems, Visitor visitor, Language language) {
        Optional<Organisation> from = organisations.findByCode(sound.from());
        Optional<Organisation> to = organisations.findByCode(sound.to());
        if (from.isEmpty() || to.isEmpty()) {
            problems.add(new FormProblem(
                    from.isEmpty() ? "organisation-from" : "organisation-to",
                    words.word(language, "successions.error.organisation")));
        } else if (!visitor.may(Action.EDIT_CHILD_BUDGET, from.get().id())
                && !visitor.may(Action.EDIT_CHILD_BUDGET, to.get().id())) {
            problems.add(new FormProblem("organisation-from", words.word(language, "imports.error.foreign")));
        } else if (from.get().practice() != to.get().practice()) {
            problems.add(new FormProblem("organisation-to", words.word(language, "successions.error.practice")));
        } else {
            clerk.record(from.get(), to.get(), sound, shown, visitor);
        }
    }

    @PostMapping("/{id}/withdrawal")
    String withdraw(
            @PathVariable UUID id,
            @RequestParam String organisation,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            Visitor visitor,
            Language language,
            HttpServletResponse response) {
        Organisation shown = find(organisation, Action.EDIT_CHILD_BUDGET, visitor);
        String why = reason.strip().replaceAll("\\p{Cntrl}", " ");
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            FormProblem problem = new FormProblem(
                    "reason-" + id, words.word(language, "imports.withdraw.error", words.count(LONGEST_REASON)));
            return list(shown, SuccessionForm.EMPTY, List.of(problem), List.of(), model, visitor, language);
        }
        if (!clerk.withdraw(id, shown, why, visitor)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return page(shown, language);
    }

    /** The organisation, where the visitor may do this to it; otherwise it is not there. */
    Organisation find(String code, Action action, Visitor visitor) {
        return organisations
                .findByCode(code)
                .filter(one -> visitor.may(action, one.id()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    static String page(Organisation shown, Language language) {
        return "redirect:/" + language.code() + "/imports/successions?organisation=" + shown.code();
    }
}
