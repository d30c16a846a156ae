package fi.lapsivaaka.review.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.childbudget.LedgerLine;
import fi.lapsivaaka.childbudget.LedgerLines;
import fi.lapsivaaka.classification.Classification;
import fi.lapsivaaka.ledger.LedgerKey;
import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.review.RuleAnswers;
import fi.lapsivaaka.review.RuleTrials;
import fi.lapsivaaka.review.Trial;
import fi.lapsivaaka.review.web.ReviewReader.Asked;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an expert proposes a rule for a line of the ledger, sees what it would do, and keeps it. */
@Controller
@RequestMapping("/child-budget/{code}/review/{key}/rule")
final class RuleProposalPages {

    private final ReviewReader reader;
    private final LedgerLines lines;
    private final RuleTrials trials;
    private final ProposalClerk clerk;
    private final RulePageWriter writer;

    RuleProposalPages(
            ReviewReader reader, LedgerLines lines, RuleTrials trials, ProposalClerk clerk, RulePageWriter writer) {
        this.reader = reader;
        this.lines = lines;
        this.trials = trials;
        this.clerk = clerk;
        this.writer = writer;
    }

    @GetMapping
    String form(
            @PathVariable String code,
            @PathVariable long key,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String phase,
            Language language,
            Model model) {
        Asked asked = reader.read(code, year, phase);
        LedgerKey line = key(asked, key);
        Classification now = trials.classify(line, asked.organisation().id());
        return show(
                asked,
                key,
                line,
                now,
                RuleForm.prefill(line, now, writer.vocabulary()),
                List.of(),
                null,
                language,
                model);
    }

    /** @param act {@code try}, or {@code keep} to keep it as a proposal */
    @PostMapping
    String post(
            @PathVariable String code,
            @PathVariable long key,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String phase,
            @RequestParam(defaultValue = "try") String act,
            @ModelAttribute RuleAnswers answers,
            Visitor visitor,
            Language language,
            Model model,
            HttpServletResponse response) {
        Asked asked = reader.read(code, year, phase);
        LedgerKey line = key(asked, key);
        Classification now = trials.classify(line, asked.organisation().id());
        List<String> wrong = RuleForm.problems(answers, writer.vocabulary());
        if (!wrong.isEmpty() || now.excluded()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(asked, key, line, now, answers, wrong, null, language, model);
        }
        Trial trial = trials.run(
                answers,
                writer.vocabulary().service(answers.service()).orElseThrow(),
                now.rule(),
                line,
                asked.selection());
        if (act.equals("keep") && trial.rules() != null) {
            clerk.keep(asked.selection(), key, now.rule(), answers, trial, visitor);
            return "redirect:/" + language.code() + "/rules/proposals";
        }
        return show(asked, key, line, now, answers, List.of(), trial, language, model);
    }

    private String show(
            Asked asked,
            long key,
            LedgerKey line,
            Classification now,
            RuleAnswers answers,
            List<String> wrong,
            @Nullable Trial trial,
            Language language,
            Model model) {
        LedgerLine amount = lines.line(asked.selection(), key).orElseThrow(ReviewReader::notFound);
        model.addAttribute("page", writer.write(asked, key, amount, line, now, answers, wrong, trial, language));
        return "rule-proposal";
    }

    private LedgerKey key(Asked asked, long key) {
        return lines.key(asked.organisation(), key).orElseThrow(ReviewReader::notFound);
    }
}
