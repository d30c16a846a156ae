package fi.lapsivaaka.workshop.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.workshop.Rebaser;
import fi.lapsivaaka.workshop.RuleSwitch;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A local draft beside the national rules: what both changed, a newer base, and national rules that are disabled. */
@Controller
@RequestMapping("/rules/workshop/drafts/{draft}")
final class BasePages {

    private static final int LONGEST_ID = 60;

    private final Desk desk;
    private final LocalWriter writer;
    private final Rebaser rebaser;
    private final RuleSwitch ruleSwitch;

    BasePages(Desk desk, LocalWriter writer, Rebaser rebaser, RuleSwitch ruleSwitch) {
        this.desk = desk;
        this.writer = writer;
        this.rebaser = rebaser;
        this.ruleSwitch = ruleSwitch;
    }

    /** The three-way view; drafts of the national rules have none. */
    @GetMapping("/base")
    String show(@PathVariable UUID draft, Visitor visitor, Language language, Model model) {
        model.addAttribute("page", writer.compare(desk.draft(draft), visitor, language));
        return "rule-base";
    }

    /** Makes the draft stand on the newest national version. */
    @PostMapping("/base")
    String takeOver(@PathVariable UUID draft, Visitor visitor, Language language) {
        desk.draft(draft);
        Desk.writing(() -> {
            rebaser.takeOver(draft, visitor.id());
            return draft;
        });
        return "redirect:" + Desk.address(draft, language) + "/base";
    }

    /** Takes a rule out of use by its id. */
    @PostMapping("/disabling")
    String disable(
            @PathVariable UUID draft,
            @RequestParam(defaultValue = "") String rule,
            Visitor visitor,
            Language language) {
        desk.draft(draft);
        boolean found = Desk.writing(() -> ruleSwitch.disable(draft, Desk.plain(rule, LONGEST_ID), visitor.id()));
        return "redirect:" + Desk.address(draft, language) + (found ? "#local" : "?refused=RULE");
    }
}
