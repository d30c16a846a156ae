package fi.lapsivaaka.assessment.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.assessment.AssessmentRules;
import fi.lapsivaaka.assessment.KeptDraftChecker;
import fi.lapsivaaka.assessment.RulesInUse;
import fi.lapsivaaka.proposal.KeptDraft;
import fi.lapsivaaka.proposal.KeptDrafts;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Why each rule held in a check, or why it did not. */
@Controller
final class WhyPages {

    private final KeptDrafts drafts;
    private final KeptDraftChecker checker;
    private final RulesInUse rules;
    private final WhyWriter writer;

    WhyPages(KeptDrafts drafts, KeptDraftChecker checker, RulesInUse rules, WhyWriter writer) {
        this.drafts = drafts;
        this.checker = checker;
        this.rules = rules;
        this.writer = writer;
    }

    @GetMapping("/checks/{id}/rules")
    String list(
            @PathVariable UUID id, @RequestParam(defaultValue = "all") String show, Language language, Model model) {
        KeptDraft draft = find(id);
        model.addAttribute(
                "page",
                writer(draft)
                        .list(
                                draft,
                                rules.of(draft)
                                        .explainer()
                                        .explain(draft.draft(), draft.organisation(), checker.day(draft)),
                                show,
                                language));
        return "why-list";
    }

    @GetMapping("/checks/{id}/rules/{rule}")
    String why(@PathVariable UUID id, @PathVariable String rule, Language language, Model model) {
        KeptDraft draft = find(id);
        model.addAttribute(
                "page",
                rules.of(draft)
                        .explainer()
                        .explain(rule, draft.draft(), draft.organisation(), checker.day(draft))
                        .map(explanation -> writer(draft).write(draft, AssessmentRules.NAME, explanation, language))
                        .orElseThrow(WhyPages::notFound));
        return "why";
    }

    /** Tells the limits of the rules by which the matter is judged, which may be its organisation's own. */
    private WhyWriter writer(KeptDraft draft) {
        return writer.with(rules.of(draft).rules().ruleSet().parameters(), checker.day(draft));
    }

    private KeptDraft find(UUID id) {
        return drafts.findById(id).orElseThrow(WhyPages::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
