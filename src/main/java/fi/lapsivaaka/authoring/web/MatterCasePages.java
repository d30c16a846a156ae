package fi.lapsivaaka.authoring.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.authoring.ParameterTimeline;
import fi.lapsivaaka.authoring.web.MatterCaseWriter.Typed;
import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.proposal.KeptDraft;
import fi.lapsivaaka.proposal.KeptDrafts;
import fi.lapsivaaka.workshop.RuleDraft;
import fi.lapsivaaka.workshop.RuleKind;
import fi.lapsivaaka.workshop.RuleReader;
import fi.lapsivaaka.workshop.web.Desk;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Makes a case of a matter: for those who read the matter and write rules. */
@Controller
@RequestMapping("/checks/{id}/case")
final class MatterCasePages {

    private static final int LONGEST_REASON = 200;
    private static final int LONGEST_FACTS = 20_000;

    private final KeptDrafts matters;
    private final MatterCaseWriter writer;
    private final CaseDesk cases;
    private final RuleReader reader;

    MatterCasePages(KeptDrafts matters, MatterCaseWriter writer, CaseDesk cases, RuleReader reader) {
        this.matters = matters;
        this.writer = writer;
        this.cases = cases;
        this.reader = reader;
    }

    @GetMapping
    String show(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String draft,
            @RequestParam(defaultValue = "") String rule,
            Language language,
            Model model) {
        RuleDraft chosen = draft.isEmpty() ? null : cases.open(RuleKind.CHILD_IMPACT, draft);
        model.addAttribute("page", writer.write(matter(id), chosen, rule, null, language));
        return "rule-case-matter";
    }

    /** @param act {@code save}, or {@code try} to see how it turns out */
    @PostMapping
    String save(
            @PathVariable UUID id,
            @RequestParam String draft,
            @RequestParam String rule,
            @RequestParam(defaultValue = "try") String act,
            @RequestParam(defaultValue = "fires") String expect,
            @RequestParam(defaultValue = "") String because,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String facts,
            @RequestParam(defaultValue = "false") boolean sure,
            Visitor visitor,
            Language language,
            Model model,
            HttpServletResponse response) {
        RuleDraft chosen = cases.open(RuleKind.CHILD_IMPACT, draft);
        String plain = facts.replace("\r\n", "\n").replace("\t", " ");
        Typed typed = new Typed(
                expect.equals("silent") ? "silent" : "fires",
                Desk.plain(because, LONGEST_REASON).replaceAll(" +", " "),
                ParameterTimeline.day(day).orElseGet(reader::today),
                plain.substring(0, Math.min(LONGEST_FACTS, plain.length())));
        MatterCaseView view = writer.write(matter(id), chosen, rule, typed, language);
        CaseTrial trial = view.trial();
        if (trial == null) {
            throw Desk.notFound();
        }
        if (act.equals("save") && trial.sound(sure)) {
            return cases.keep(
                    chosen, view.rule(), "rule", MatterCaseWriter.text(view.rule(), typed), visitor.id(), language);
        }
        if (!trial.sound(sure || act.equals("try"))) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        model.addAttribute("page", view);
        return "rule-case-matter";
    }

    private KeptDraft matter(UUID id) {
        return matters.findById(id).orElseThrow(Desk::notFound);
    }
}
