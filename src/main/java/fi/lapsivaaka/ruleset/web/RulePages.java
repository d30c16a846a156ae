package fi.lapsivaaka.ruleset.web;

import fi.lapsivaaka.Download;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.ruleset.Rule;
import fi.lapsivaaka.ruleset.RuleSet;
import fi.lapsivaaka.ruleset.RuleSetInUse;
import fi.lapsivaaka.ruleset.ZippedRules;
import java.util.Comparator;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The rule sets in use, open to read: what each rule says, when it holds and what it rests on. */
@Controller
final class RulePages {

    private final ObjectProvider<RuleSetInUse> ruleSets;
    private final RuleWriter writer;

    RulePages(ObjectProvider<RuleSetInUse> ruleSets, RuleWriter writer) {
        this.ruleSets = ruleSets;
        this.writer = writer;
    }

    @GetMapping("/rules")
    String sets(Language language, Model model) {
        model.addAttribute(
                "sets",
                ruleSets().map(rules -> writer.set(rules, "", "", language)).toList());
        return "rule-sets";
    }

    @GetMapping("/rules/{set}")
    String set(
            @PathVariable String set,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String group,
            Language language,
            Model model) {
        model.addAttribute("page", writer.set(ruleSet(set), q, group, language));
        model.addAttribute("q", q);
        model.addAttribute("group", group);
        return "rule-set";
    }

    /** The rule set's files as they are, to be edited and looked over on one's own machine. */
    @GetMapping("/rules/{set}/files.zip")
    ResponseEntity<byte[]> files(@PathVariable String set) {
        RuleSet rules = ruleSet(set);
        return Download.zip(rules.id() + "-" + rules.version(), ZippedRules.zip(rules.id(), rules.files()));
    }

    @GetMapping("/rules/{set}/{rule}")
    String rule(@PathVariable String set, @PathVariable String rule, Language language, Model model) {
        RuleSet rules = ruleSet(set);
        Rule found = rules.rules().stream()
                .filter(candidate -> candidate.id().equals(rule))
                .findFirst()
                .orElseThrow(RulePages::notFound);
        model.addAttribute("page", writer.rule(rules, found, language));
        return "rule";
    }

    private RuleSet ruleSet(String id) {
        return ruleSets().filter(rules -> rules.id().equals(id)).findFirst().orElseThrow(RulePages::notFound);
    }

    private Stream<RuleSet> ruleSets() {
        return ruleSets.stream().map(RuleSetInUse::ruleSet).sorted(Comparator.comparing(RuleSet::id));
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
