package fi.lapsivaaka.assessment.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.people.UnfinishedForms;
import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.proposal.Draft;
import fi.lapsivaaka.proposal.KeptDraft;
import fi.lapsivaaka.proposal.KeptDrafts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The text of a draft mended and checked again; the one before stays as it was. */
@Controller
final class RevisionPages {

    private final KeptDrafts drafts;
    private final FormReader forms;
    private final DraftKeeper keeper;
    private final UnfinishedForms unfinished;

    RevisionPages(KeptDrafts drafts, FormReader forms, DraftKeeper keeper, UnfinishedForms unfinished) {
        this.drafts = drafts;
        this.forms = forms;
        this.keeper = keeper;
        this.unfinished = unfinished;
    }

    @GetMapping("/checks/{id}/text")
    String edit(@PathVariable UUID id, Model model, Visitor visitor) {
        KeptDraft draft = find(id);
        Optional<String> typed = unfinished.find(visitor, path(id), "text");
        model.addAttribute("restored", typed.isPresent());
        return show(draft, typed.orElse(draft.bodyText()), List.of(), model);
    }

    @PostMapping("/checks/{id}/text")
    String checkAgain(
            @PathVariable UUID id,
            @RequestParam String text,
            Model model,
            Visitor visitor,
            Language language,
            HttpServletResponse response) {
        KeptDraft draft = find(id);
        FormReader.Taken taken =
                forms.read(new CheckForm(text, null, null, draft.organisation(), null, null), visitor, language);
        Draft given = taken.draft();
        if (given == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(draft, text, taken.problems(), model);
        }
        unfinished.drop(visitor, path(id));
        return CheckPages.page(
                keeper.keep(
                        given,
                        new DraftKeeper.Given(
                                draft.organisation(),
                                draft.organisationId(),
                                draft.practice(),
                                draft.ownerId(),
                                draft.id(),
                                draft.annexes()),
                        visitor),
                language);
    }

    private static String show(KeptDraft draft, String text, List<FormProblem> problems, Model model) {
        model.addAttribute("id", draft.id());
        model.addAttribute("name", draft.name());
        model.addAttribute("text", text);
        model.addAttribute("problems", problems);
        return "draft-text";
    }

    private static String path(UUID id) {
        return "/checks/" + id + "/text";
    }

    private KeptDraft find(UUID id) {
        return drafts.findById(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
