package fi.lapsivaaka.preparation.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.preparation.Author;
import fi.lapsivaaka.preparation.NewRevision;
import fi.lapsivaaka.preparation.Preparations;
import fi.lapsivaaka.preparation.Signing;
import fi.lapsivaaka.proposal.KeptDraft;
import fi.lapsivaaka.proposal.KeptDrafts;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** Signing an assessment, taking the signature back, and the revision after it. */
@Controller
final class SignPages {

    private final KeptDrafts drafts;
    private final Preparations preparations;
    private final Signing signing;
    private final NewRevision revisions;
    private final ChangesWriter changes;

    SignPages(
            KeptDrafts drafts,
            Preparations preparations,
            Signing signing,
            NewRevision revisions,
            ChangesWriter changes) {
        this.drafts = drafts;
        this.preparations = preparations;
        this.signing = signing;
        this.revisions = revisions;
        this.changes = changes;
    }

    @PostMapping("/checks/{id}/assessment/signatures/assessor")
    String sign(@PathVariable UUID id, Language language, Visitor visitor) {
        return answer(id, signing.sign(preparations.of(find(id)), Author.of(visitor)), language);
    }

    @PostMapping("/checks/{id}/assessment/signatures/official")
    String countersign(@PathVariable UUID id, Language language, Visitor visitor) {
        return answer(id, signing.countersign(find(id), Author.of(visitor)), language);
    }

    @PostMapping("/checks/{id}/assessment/signatures/withdrawal")
    String withdraw(@PathVariable UUID id, Language language, Visitor visitor) {
        signing.withdraw(find(id), Author.of(visitor));
        return back(id, language) + "#sign";
    }

    /** Judges the open assessment by the rules that came in force after it was begun. */
    @PostMapping("/checks/{id}/assessment/rules")
    String takeNewRules(@PathVariable UUID id, Language language, Visitor visitor) {
        signing.takeNewRules(find(id), Author.of(visitor));
        return back(id, language);
    }

    /** A revision of what was signed, with the same text and answers; what was signed stays as it is. */
    @PostMapping("/checks/{id}/assessment/revision")
    String revise(@PathVariable UUID id, Language language, Visitor visitor) {
        return back(revisions.begin(find(id), Author.of(visitor)).id(), language);
    }

    /** Field by field what is otherwise than in the revision before. */
    @GetMapping("/checks/{id}/assessment/changes")
    String changes(@PathVariable UUID id, Model model, Language language) {
        KeptDraft draft = find(id);
        UUID previous = draft.previousId();
        if (previous == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("page", changes.write(draft, previous, language));
        return "work-changes";
    }

    private static String answer(UUID id, Optional<Signing.Refusal> refusal, Language language) {
        return back(id, language)
                + refusal.map(reason -> "?refused=" + reason.name()).orElse("") + "#sign";
    }

    private static String back(UUID id, Language language) {
        return "redirect:" + WorkPages.address(id, language);
    }

    private KeptDraft find(UUID id) {
        return drafts.findById(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
