package fi.lapsivaaka.authoring.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.authoring.CaseKeeper;
import fi.lapsivaaka.authoring.CaseText;
import fi.lapsivaaka.publication.Proofs;
import fi.lapsivaaka.publication.Suspicion;
import fi.lapsivaaka.ruleset.Problem;
import fi.lapsivaaka.ruleset.ProblemWords;
import fi.lapsivaaka.ruleset.RefusedRuleSet;
import fi.lapsivaaka.ruleset.TriedCase;
import fi.lapsivaaka.workshop.DraftFiles;
import fi.lapsivaaka.workshop.RuleDraft;
import fi.lapsivaaka.workshop.RuleDrafts;
import fi.lapsivaaka.workshop.RuleKind;
import fi.lapsivaaka.workshop.RuleReader;
import fi.lapsivaaka.workshop.web.Desk;
import fi.lapsivaaka.workshop.web.WorkshopWords;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What making a case of a matter and of a row of a ledger have in common: drafts, trying it out, keeping it. */
@Component
class CaseDesk {

    private static final int MOST_PROBLEMS = 10;

    private final RuleDrafts drafts;
    private final DraftFiles files;
    private final RuleReader reader;
    private final CaseKeeper keeper;
    private final Proofs proofs;
    private final CaseWords words;
    private final WorkshopWords messages;

    CaseDesk(
            RuleDrafts drafts,
            DraftFiles files,
            RuleReader reader,
            CaseKeeper keeper,
            Proofs proofs,
            CaseWords words,
            WorkshopWords messages) {
        this.drafts = drafts;
        this.files = files;
        this.reader = reader;
        this.keeper = keeper;
        this.proofs = proofs;
        this.words = words;
        this.messages = messages;
    }

    /** The drafts that are written in, the newest first. */
    List<RuleDraft> open(RuleKind kind) {
        return drafts.all().stream()
                .filter(draft -> draft.kind() == kind && draft.open())
                .toList();
    }

    /** One of them. */
    RuleDraft open(RuleKind kind, String id) {
        return open(kind).stream()
                .filter(draft -> draft.id().toString().equals(id))
                .findFirst()
                .orElseThrow(Desk::notFound);
    }

    /**
     * Everything that keeps a case from being kept: mistakes, and what may be personal data.
     *
     * @param beside what the case was made of
     */
    CaseTrial tryOut(RuleDraft draft, String text, String beside, Language language) {
        List<String> problems = new ArrayList<>();
        String typed = String.join("\n", CaseText.words(text));
        List<Suspicion> suspicions = proofs.suspicions(typed).stream()
                .filter(one -> one.kind() != Suspicion.Kind.NAME || !proofs.isKnown(one.found()))
                .toList();
        List<String> doubts = proofs.loneNames(typed, beside).stream()
                .filter(word -> suspicions.stream().noneMatch(one -> one.found().contains(word)))
                .toList();
        for (Suspicion one : suspicions) {
            problems.add(messages.word(
                    language,
                    "workshop.case.personal",
                    messages.word(language, "publish.kind." + one.kind().code()),
                    one.found()));
        }
        try {
            List<TriedCase> tried = reader.tryOut(draft.kind(), files.of(draft), text);
            if (tried.size() != 1) {
                problems.add(messages.word(language, "workshop.case.one"));
                return new CaseTrial(problems, doubts, List.of(), true, false, List.of());
            }
            TriedCase one = tried.get(0);
            return new CaseTrial(problems, doubts, List.of(), true, one.holds(), words.differences(one, language));
        } catch (RefusedRuleSet unreadable) {
            return new CaseTrial(
                    problems,
                    doubts,
                    unreadable.problems().stream()
                            .limit(MOST_PROBLEMS)
                            .map(problem -> said(problem, language))
                            .toList(),
                    false,
                    false,
                    List.of());
        }
    }

    private static String said(Problem problem, Language language) {
        return ProblemWords.say(problem.what(), language)
                + (problem.allowed().isEmpty() ? "" : " – " + ProblemWords.say(problem.allowed(), language));
    }

    /** @return where to go on: the list of the draft's cases */
    String keep(RuleDraft draft, String name, String kind, String text, UUID author, Language language) {
        Desk.writing(() -> {
            keeper.add(draft.id(), name, kind, text, author);
            return draft;
        });
        return "redirect:" + Desk.address(draft.id(), language) + "/cases?q="
                + URLEncoder.encode(name, StandardCharsets.UTF_8);
    }
}
