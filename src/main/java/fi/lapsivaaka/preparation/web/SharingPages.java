package fi.lapsivaaka.preparation.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.assessment.Questionnaire.Part;
import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.preparation.Author;
import fi.lapsivaaka.preparation.HandedStep;
import fi.lapsivaaka.preparation.HandedSteps;
import fi.lapsivaaka.preparation.Preparation;
import fi.lapsivaaka.preparation.Preparations;
import fi.lapsivaaka.preparation.Signing;
import fi.lapsivaaka.preparation.StepGiving;
import fi.lapsivaaka.proposal.KeptDraft;
import fi.lapsivaaka.proposal.KeptDrafts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
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

/** The steps of an assessment shared out among those who may work on it. */
@Controller
final class SharingPages {

    private final KeptDrafts drafts;
    private final Preparations preparations;
    private final HandedSteps steps;
    private final StepGiving giving;
    private final Signing signing;
    private final SharingWriter writer;

    SharingPages(
            KeptDrafts drafts,
            Preparations preparations,
            HandedSteps steps,
            StepGiving giving,
            Signing signing,
            SharingWriter writer) {
        this.drafts = drafts;
        this.preparations = preparations;
        this.steps = steps;
        this.giving = giving;
        this.signing = signing;
        this.writer = writer;
    }

    @GetMapping("/checks/{id}/assessment/sharing")
    String show(@PathVariable UUID id, Model model, Visitor visitor, Language language) {
        model.addAttribute("page", writer.write(preparations.of(find(id)), null, Author.of(visitor), language));
        return "sharing";
    }

    /** Saves what was changed; where anything is to be mended, nothing. */
    @PostMapping("/checks/{id}/assessment/sharing")
    String share(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Model model,
            Visitor visitor,
            Language language,
            HttpServletResponse response) {
        KeptDraft draft = openDraft(id);
        Preparation work = preparations.of(draft);
        SharingForm form = new SharingForm(fields);
        SharingPage page = writer.write(work, form, Author.of(visitor), language);
        if (!page.faulty().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("page", page);
            return "sharing";
        }
        List<HandedStep> given = steps.of(id);
        work.questionnaire().parts().forEach(part -> save(draft, part, form, given, visitor));
        return "redirect:" + WorkPages.address(id, language) + "#steps-title";
    }

    private void save(KeptDraft draft, Part part, SharingForm form, List<HandedStep> given, Visitor visitor) {
        String key = SharingForm.key(part);
        Optional<HandedStep> held = given.stream()
                .filter(one -> one.is(part.form().code(), part.step().id()))
                .filter(HandedStep::held)
                .findFirst();
        if (!form.holds(key) || form.same(key, held)) {
            return;
        }
        if (form.person(key).isEmpty()) {
            giving.withdraw(draft, part.form().code(), part.step().id(), visitor.id());
        } else {
            giving.give(
                    draft,
                    part.form().code(),
                    part.step().id(),
                    UUID.fromString(form.person(key)),
                    form.day(key).orElse(null),
                    visitor.id());
        }
    }

    /** Whoever was given a step says that it is done. */
    @PostMapping("/checks/{id}/assessment/sharing/{given}/done")
    String finish(@PathVariable UUID id, @PathVariable long given, Visitor visitor, Language language) {
        return back(id, giving.finish(openDraft(id), given, visitor.id()), language);
    }

    /** Whoever was given a step hands it back. */
    @PostMapping("/checks/{id}/assessment/sharing/{given}/return")
    String handBack(
            @PathVariable UUID id,
            @PathVariable long given,
            @RequestParam(defaultValue = "") String reason,
            Visitor visitor,
            Language language) {
        return back(id, giving.handBack(openDraft(id), given, reason, visitor.id()), language);
    }

    private static String back(UUID id, Optional<HandedStep> own, Language language) {
        return own.map(step -> "redirect:" + WorkPages.address(id, language) + "#steps-title")
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** What has been signed is not shared out any more. */
    private KeptDraft openDraft(UUID id) {
        KeptDraft draft = find(id);
        if (signing.closed(id)) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        return draft;
    }

    private KeptDraft find(UUID id) {
        return drafts.findById(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
