package fi.lapsivaaka.summary.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.assessment.Check;
import fi.lapsivaaka.assessment.KeptDraftChecker;
import fi.lapsivaaka.assessment.KeptDraftCosts;
import fi.lapsivaaka.proposal.KeptDraft;
import fi.lapsivaaka.proposal.KeptDrafts;
import fi.lapsivaaka.summary.CouncilPageWriter;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The council's page of a kept draft. */
@Controller
final class CouncilPages {

    private final KeptDrafts drafts;
    private final KeptDraftChecker checker;
    private final CouncilPageWriter writer;
    private final KeptDraftCosts costs;

    CouncilPages(KeptDrafts drafts, KeptDraftChecker checker, KeptDraftCosts costs, Vocabulary vocabulary) {
        this.drafts = drafts;
        this.checker = checker;
        this.costs = costs;
        this.writer = new CouncilPageWriter(vocabulary);
    }

    @GetMapping("/checks/{id}/council")
    String show(@PathVariable UUID id, Model model, Language language) {
        KeptDraft draft = drafts.findById(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Check check = checker.check(draft);
        model.addAttribute(
                "page",
                writer.write(
                        check,
                        checker.day(draft),
                        draft.practice(),
                        costs.of(draft, check).orElse(null),
                        language));
        model.addAttribute("id", id);
        return "council";
    }
}
