package fi.lapsivaaka.assessment.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.assessment.Check;
import fi.lapsivaaka.assessment.KeptDraftChecker;
import fi.lapsivaaka.assessment.web.FormReader.Taken;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.ledger.Organisations;
import fi.lapsivaaka.people.Action;
import fi.lapsivaaka.people.People;
import fi.lapsivaaka.people.UnfinishedForms;
import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.proposal.Contributors;
import fi.lapsivaaka.proposal.Draft;
import fi.lapsivaaka.proposal.KeptDraft;
import fi.lapsivaaka.proposal.KeptDrafts;
import fi.lapsivaaka.proposal.PracticeDraft;
import fi.lapsivaaka.proposal.PracticeDrafts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** From a draft to its check: the start page, the check made from it, and what can be done to it later. */
@Controller
final class CheckPages {

    /** Code of the practice municipality, whose figures stand beside the practice drafts. */
    private static final String PRACTICE_ORGANISATION = "X01";

    private final StartPages start;
    private final FormReader forms;
    private final KeptDrafts drafts;
    private final PracticeDrafts practice;
    private final KeptDraftChecker checker;
    private final CheckPageWriter writer;
    private final DraftKeeper keeper;
    private final UnfinishedForms unfinished;
    private final Contributors contributors;
    private final People people;
    private final Organisations organisations;

    CheckPages(
            StartPages start,
            FormReader forms,
            KeptDrafts drafts,
            PracticeDrafts practice,
            KeptDraftChecker checker,
            CheckPageWriter writer,
            DraftKeeper keeper,
            UnfinishedForms unfinished,
            Contributors contributors,
            People people,
            Organisations organisations) {
        this.start = start;
        this.forms = forms;
        this.drafts = drafts;
        this.practice = practice;
        this.checker = checker;
        this.writer = writer;
        this.keeper = keeper;
        this.unfinished = unfinished;
        this.contributors = contributors;
        this.people = people;
        this.organisations = organisations;
    }

    @GetMapping({"", "/"})
    String start(Model model, Visitor visitor, Language language) {
        Optional<String> typed = unfinished.find(visitor, "/", "text");
        model.addAttribute("restored", typed.isPresent());
        return start.show(model, start.fresh(typed.orElse(null), visitor), List.of(), visitor, language);
    }

    @PostMapping("/checks")
    String check(
            @ModelAttribute("form") CheckForm form,
            Model model,
            Visitor visitor,
            Language language,
            HttpServletResponse response) {
        Taken taken = forms.read(form, visitor, language);
        List<FormProblem> problems = new ArrayList<>(taken.problems());
        UUID owner = forms.owner(form, visitor, language, problems).orElse(null);
        if (taken.draft() == null || owner == null || !problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return start.show(model, form, problems, visitor, language);
        }
        unfinished.drop(visitor, "/");
        return page(
                keeper.keep(
                        taken.draft(),
                        new DraftKeeper.Given(
                                String.valueOf(form.organisation()),
                                taken.organisation() == null
                                        ? null
                                        : taken.organisation().id(),
                                false,
                                owner,
                                null,
                                taken.annexes()),
                        visitor),
                language);
    }

    @PostMapping("/checks/practice")
    String practice(@RequestParam String draft, Visitor visitor, Language language) {
        PracticeDraft chosen =
                practice.find(draft, language).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        UUID practised = organisations
                .findByCode(PRACTICE_ORGANISATION)
                .map(Organisation::id)
                .orElse(null);
        List<UUID> own = visitor.organisations(Action.CHECK_DRAFT);
        UUID owner = practised != null && own.contains(practised) ? practised : own.get(0);
        return page(
                keeper.keep(
                        new Draft(chosen.title(), chosen.text()),
                        new DraftKeeper.Given("kunta", practised, true, owner, null, List.of()),
                        visitor),
                language);
    }

    @GetMapping("/checks/{id}")
    String show(@PathVariable UUID id, Model model, Visitor visitor, Language language) {
        return show(find(id), false, model, visitor, language);
    }

    @PostMapping("/checks/{id}/name")
    String rename(
            @PathVariable UUID id,
            @RequestParam String name,
            Model model,
            Visitor visitor,
            Language language,
            HttpServletResponse response) {
        KeptDraft draft = find(id);
        String given = name.strip();
        if (given.isEmpty() || given.length() > KeptDraft.LONGEST_NAME) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(draft, true, model, visitor, language);
        }
        keeper.rename(draft, given, visitor);
        return page(id, language);
    }

    @PostMapping("/checks/{id}/deletion")
    String delete(
            @PathVariable UUID id, Model model, Visitor visitor, Language language, HttpServletResponse response) {
        KeptDraft draft = find(id);
        try {
            keeper.delete(draft, visitor);
        } catch (DataIntegrityViolationException signed) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("signed", true);
            return show(draft, false, model, visitor, language);
        }
        return "redirect:/" + language.code();
    }

    private String show(KeptDraft draft, boolean nameWrong, Model model, Visitor visitor, Language language) {
        model.addAttribute(
                "invites", draft.ownerId() != null && visitor.may(Action.INVITE_CONTRIBUTOR, draft.ownerId()));
        model.addAttribute(
                "contributors",
                contributors.of(draft.id()).stream()
                        .flatMap(id -> people.findById(id).stream())
                        .toList());
        model.addAttribute("deletes", draft.ownerId() != null && visitor.may(Action.DELETE_DRAFT, draft.ownerId()));
        model.addAttribute(
                "page", writer.write(draft, checker.day(draft), checker.check(draft), before(draft), language));
        model.addAttribute("nameWrong", nameWrong);
        return "check";
    }

    private @Nullable Check before(KeptDraft draft) {
        UUID previous = draft.previousId();
        return previous == null
                ? null
                : drafts.findById(previous).map(checker::check).orElse(null);
    }

    private KeptDraft find(UUID id) {
        return drafts.findById(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    static String page(UUID id, Language language) {
        return "redirect:/" + language.code() + "/checks/" + id;
    }
}
