package fi.lapsivaaka.ruleset.web;

import fi.lapsivaaka.Download;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.ruleset.LocalRules;
import fi.lapsivaaka.ruleset.LocalVersion;
import fi.lapsivaaka.ruleset.Rule;
import fi.lapsivaaka.ruleset.RuleSet;
import fi.lapsivaaka.ruleset.RuleSetInUse;
import fi.lapsivaaka.ruleset.ZippedRules;
import java.util.Comparator;
import java.util.Optional;
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
    private final LocalRules locals;
    private final RuleWriter writer;
    private final LocalNoteWriter notes;

    RulePages(
            ObjectProvider<RuleSetInUse> ruleSets,
            ObjectProvider<LocalRules> locals,
            RuleWriter writer,
            LocalNoteWriter notes) {
        this.ruleSets = ruleSets;
        this.locals = locals.getIfAvailable(() -> LocalRules.NONE);
        this.notes = notes;
        this.writer = writer;
    }

    @GetMapping("/rules")
    String sets(Language language, Model model) {
        model.addAttribute(
                "sets",
                ruleSets().map(rules -> writer.set(rules, "", "", language)).toList());
        model.addAttribute(
                "locals",
                ruleSets()
                        .flatMap(rules -> locals.all(rules.id()).stream())
                        .map(local -> notes.write(local, language))
                        .toList());
        return "rule-sets";
    }

    /** @param of code of the organisation whose rules are shown; the empty text for the national ones */
    @GetMapping("/rules/{set}")
    String set(
            @PathVariable String set,
            @RequestParam(defaultValue = "") String of,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String group,
            Language language,
            Model model) {
        RuleSet national = ruleSet(set);
        Optional<LocalVersion> local = locals.inForce(set, of);
        model.addAttribute("page", writer.set(local.map(LocalVersion::rules).orElse(national), q, group, language));
        local.ifPresent(own -> model.addAttribute("local", notes.write(own, language)));
        model.addAttribute("q", q);
        model.addAttribute("group", group);
        return "rule-set";
    }

    /** The rule set's files as they are, to be edited and looked over on one's own machine. */
    @GetMapping("/rules/{set}/files.zip")
    ResponseEntity<byte[]> files(@PathVariable String set, @RequestParam(defaultValue = "") String of) {
        RuleSet rules = locals.inForce(set, of).map(LocalVersion::rules).orElseGet(() -> ruleSet(set));
        return Download.zip(rules.id() + "-" + rules.version(), ZippedRules.zip(rules.id(), rules.files()));
    }

    /** A rule that an organisation has disabled is shown as the national rules have it. */
    @GetMapping("/rules/{set}/{rule}")
    String rule(
            @PathVariable String set,
            @PathVariable String rule,
            @RequestParam(defaultValue = "") String of,
            Language language,
            Model model) {
        RuleSet national = ruleSet(set);
        Optional<LocalVersion> local = locals.inForce(set, of);
        RuleSet rules = local.map(LocalVersion::rules)
                .filter(own -> find(own, rule).isPresent())
                .orElse(national);
        Rule found = find(rules, rule).orElseThrow(RulePages::notFound);
        model.addAttribute("page", writer.rule(rules, found, language));
        local.ifPresent(own -> model.addAttribute("local", notes.write(own, language)));
        return "rule";
    }

    private static Optional<Rule> find(RuleSet rules, String id) {
        return rules.rules().stream().filter(rule -> rule.id().equals(id)).findFirst();
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
