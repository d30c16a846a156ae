package fi.lapsivaaka.authoring.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.ruleset.Problem;
import fi.lapsivaaka.ruleset.RefusedRuleSet;
import fi.lapsivaaka.ruleset.TriedCase;
import fi.lapsivaaka.workshop.DraftFiles;
import fi.lapsivaaka.workshop.RuleDraft;
import fi.lapsivaaka.workshop.RuleReader;
import fi.lapsivaaka.workshop.web.Desk;
import fi.lapsivaaka.workshop.web.ProblemLinks;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The cases of a draft as a list: what each expects, and whether the draft's rules keep to it. */
@Controller
@RequestMapping("/rules/workshop/drafts/{draft}/cases")
final class CaseListPages {

    private static final int MOST_SHOWN = 120;
    private static final int MOST_PROBLEMS = 20;

    private final Desk desk;
    private final DraftFiles files;
    private final RuleReader reader;
    private final CaseWords words;

    CaseListPages(Desk desk, DraftFiles files, RuleReader reader, CaseWords words) {
        this.desk = desk;
        this.files = files;
        this.reader = reader;
        this.words = words;
    }

    @GetMapping
    String list(
            @PathVariable UUID draft,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "false") boolean failing,
            Language language,
            Model model) {
        RuleDraft found = desk.draft(draft);
        SortedMap<String, byte[]> content = files.of(found);
        ProblemLinks links = new ProblemLinks(Desk.address(draft, language), content);
        String query = Desk.plain(q, 100);
        List<TriedCase> all = List.of();
        List<Problem> problems = List.of();
        try {
            all = reader.cases(found.kind(), content);
        } catch (RefusedRuleSet unreadable) {
            problems = unreadable.problems();
        }
        List<TriedCase> matching = all.stream()
                .filter(one -> !failing || !one.holds())
                .filter(one -> (one.because() + ' ' + one.rule())
                        .toLowerCase(Locale.ROOT)
                        .contains(query.toLowerCase(Locale.ROOT)))
                .sorted(Comparator.comparing(TriedCase::holds))
                .toList();
        model.addAttribute(
                "page",
                new CaseListView(
                        draft.toString(),
                        found.name(),
                        query,
                        failing,
                        all.size(),
                        (int) all.stream().filter(one -> !one.holds()).count(),
                        matching.stream()
                                .limit(MOST_SHOWN)
                                .map(one -> line(one, links, language))
                                .toList(),
                        Math.max(0, matching.size() - MOST_SHOWN),
                        problems.stream()
                                .limit(MOST_PROBLEMS)
                                .map(problem -> links.line(problem, "", language))
                                .toList()));
        return "rule-cases";
    }

    private CaseListView.Line line(TriedCase one, ProblemLinks links, Language language) {
        return new CaseListView.Line(
                one.because(),
                one.rule(),
                one.place().file() + ":" + one.place().line(),
                words.expected(one, language),
                one.holds(),
                words.differences(one, language),
                links.link(new Problem(
                        one.place().file(), one.place().line(), one.place().column(), one.rule(), "", "")));
    }
}
