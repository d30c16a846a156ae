package fi.lapsivaaka.workshop.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.people.Action;
import fi.lapsivaaka.people.RuleKeepers;
import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.workshop.RuleDrafts;
import fi.lapsivaaka.workshop.RuleKind;
import fi.lapsivaaka.workshop.web.SentenceView.Option;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** From a rule that is in force to the draft in which it is changed. */
@Controller
final class ChangePages {

    private static final int LONGEST = 60;

    private final RuleDrafts drafts;
    private final SentenceDraft sentences;
    private final RuleKeepers keepers;

    ChangePages(RuleDrafts drafts, SentenceDraft sentences, RuleKeepers keepers) {
        this.keepers = keepers;
        this.drafts = drafts;
        this.sentences = sentences;
    }

    @GetMapping("/rules/workshop/change/{rule}")
    String change(@PathVariable String rule, Visitor visitor, Language language, Model model) {
        boolean national = keepers.may(visitor, Action.READ_RULE_DRAFT);
        model.addAttribute("opens", keepers.may(visitor, Action.WRITE_RULES));
        String id = Desk.plain(rule, LONGEST);
        model.addAttribute("rule", id);
        model.addAttribute(
                "drafts",
                drafts.all().stream()
                        .filter(draft -> draft.kind() == RuleKind.CHILD_IMPACT && draft.open())
                        .filter(draft -> draft.organisationId() == null
                                ? national
                                : visitor.may(Action.READ_RULE_DRAFT, draft.organisationId()))
                        .flatMap(
                                draft -> sentences
                                        .address(draft, id, language)
                                        .map(address -> new Option(address, draft.name()))
                                        .stream())
                        .toList());
        return "rule-change";
    }
}
