package fi.lapsivaaka.workshop.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.childbudget.Selection;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.ledger.Organisations;
import fi.lapsivaaka.ledger.Phase;
import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.workshop.Effect;
import fi.lapsivaaka.workshop.EffectRunner;
import fi.lapsivaaka.workshop.Effects;
import fi.lapsivaaka.workshop.RuleDraft;
import fi.lapsivaaka.workshop.RuleKind;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What a draft would change, run over real figures and matters before anybody else meets it. */
@Controller
@RequestMapping("/rules/workshop/drafts/{draft}/effects")
final class EffectPages {

    private final Desk desk;
    private final Effects effects;
    private final EffectRunner runner;
    private final EffectWriter writer;
    private final Organisations organisations;
    private final EffectLines lines;

    EffectPages(
            Desk desk,
            Effects effects,
            EffectRunner runner,
            EffectWriter writer,
            Organisations organisations,
            EffectLines lines) {
        this.desk = desk;
        this.effects = effects;
        this.runner = runner;
        this.writer = writer;
        this.organisations = organisations;
        this.lines = lines;
    }

    /** @param over code of the organisation, year and phase; the empty text for rules that judge matters */
    @PostMapping
    String begin(
            @PathVariable UUID draft,
            @RequestParam(defaultValue = "") String over,
            Visitor visitor,
            Language language) {
        RuleDraft found = desk.draft(draft);
        if (!found.underWay()) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        Selection selection = found.kind() == RuleKind.CHILD_IMPACT ? null : selection(over, found, visitor);
        try {
            UUID id = runner.begin(found, selection, visitor.id());
            return "redirect:" + Desk.address(draft, language) + "/effects/" + id;
        } catch (RejectedExecutionException full) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS, "many runs wait", full);
        }
    }

    private Selection selection(String over, RuleDraft draft, Visitor visitor) {
        String[] parts = over.split("/", -1);
        if (parts.length != 3 || !parts[1].matches("[0-9]{4}")) {
            throw Desk.notFound();
        }
        Organisation organisation = organisations
                .findByCode(parts[0])
                .filter(one -> lines.offered(draft, visitor).contains(one))
                .orElseThrow(Desk::notFound);
        Phase phase = Arrays.stream(Phase.values())
                .filter(one -> one.code().equals(parts[2]))
                .findFirst()
                .orElseThrow(Desk::notFound);
        return new Selection(organisation.id(), Integer.parseInt(parts[1]), phase, Map.of());
    }

    @GetMapping("/{effect}")
    String show(@PathVariable UUID draft, @PathVariable UUID effect, Visitor visitor, Language language, Model model) {
        RuleDraft found = desk.draft(draft);
        Effect run =
                effects.find(effect).filter(one -> one.draft().equals(draft)).orElseThrow(Desk::notFound);
        @Nullable Integer again = run.state() == Effect.State.RUNNING ? 3 : null;
        model.addAttribute("refresh", again);
        model.addAttribute("page", writer.write(found, run, visitor, language));
        return "rule-effect";
    }
}
