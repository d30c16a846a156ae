package fi.lapsivaaka.review.web;

import fi.lapsivaaka.Download;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.childbudget.LedgerLines;
import fi.lapsivaaka.ledger.LedgerKey;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.ledger.Organisations;
import fi.lapsivaaka.people.Action;
import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.review.ProposedRules;
import fi.lapsivaaka.review.RuleProposal;
import fi.lapsivaaka.review.RuleProposals;
import fi.lapsivaaka.review.RuleTrials;
import fi.lapsivaaka.review.web.ProposalsPage.Proposal;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The proposed rules: to be read, taken along as files, and answered. Publishing them is another matter. */
@Controller
@RequestMapping("/rules/proposals")
final class ProposalsPages {

    private static final int LONGEST_REASON = 500;

    private final RuleProposals proposals;
    private final ProposalClerk clerk;
    private final Organisations organisations;
    private final LedgerLines lines;
    private final RuleTrials trials;
    private final ReviewWords words;

    ProposalsPages(
            RuleProposals proposals,
            ProposalClerk clerk,
            Organisations organisations,
            LedgerLines lines,
            RuleTrials trials,
            ReviewWords words) {
        this.proposals = proposals;
        this.clerk = clerk;
        this.organisations = organisations;
        this.lines = lines;
        this.trials = trials;
        this.words = words;
    }

    @GetMapping
    String list(Visitor visitor, Language language, Model model) {
        return list("", visitor, language, model);
    }

    private String list(String problem, Visitor visitor, Language language, Model model) {
        List<RuleProposal> all = proposals.findAll().stream()
                .filter(one -> visitor.may(Action.READ_RULE_PROPOSALS, one.organisationId()))
                .toList();
        model.addAttribute(
                "page",
                new ProposalsPage(
                        all.stream()
                                .filter(one -> one.state().equals("open"))
                                .map(one -> write(one, language))
                                .toList(),
                        all.stream()
                                .filter(one -> !one.state().equals("open"))
                                .map(one -> write(one, language))
                                .toList(),
                        problem));
        return "rule-proposals";
    }

    private Proposal write(RuleProposal proposal, Language language) {
        Organisation organisation =
                organisations.findById(proposal.organisationId()).orElseThrow();
        Instant decided = proposal.decidedAt();
        return new Proposal(
                proposal.id().toString(),
                proposal.rule(),
                proposal.before(),
                proposal.row(),
                proposal.reason(),
                proposal.author(),
                organisation.name().in(language),
                organisation.practice(),
                words.day(proposal.proposedAt()),
                words.word(
                        language,
                        "review.moved",
                        String.valueOf(proposal.year()),
                        words.word(language, "phase." + proposal.phase().code()),
                        words.figures().count(proposal.movedKeys()),
                        words.figures().euros(proposal.moved()),
                        words.figures().euros(proposal.childChange())),
                decided == null
                        ? words.word(language, "review.state.open")
                        : words.word(
                                language,
                                "review.state." + proposal.state(),
                                words.day(decided),
                                proposal.stateReason()),
                proposal.ruleSetSha256()
                        .equals(trials.rules(proposal.organisationId())
                                .ruleSet()
                                .sha256()));
    }

    /** The row as it stands in the decision table. */
    @GetMapping("/{id}/row.csv")
    ResponseEntity<byte[]> row(@PathVariable UUID id) {
        RuleProposal proposal = find(id);
        return Download.csv(proposal.rule(), (proposal.row() + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** The rule set in force with the row, its texts and its cases written in. */
    @GetMapping("/{id}/files.zip")
    ResponseEntity<byte[]> files(@PathVariable UUID id) {
        RuleProposal proposal = find(id);
        Organisation organisation =
                organisations.findById(proposal.organisationId()).orElseThrow();
        LedgerKey example = lines.key(organisation, proposal.key()).orElseThrow(ReviewReader::notFound);
        try {
            ProposedRules rules = trials.write(
                    proposal.answers(),
                    words.vocabulary().service(proposal.answers().service()).orElseThrow(ReviewReader::notFound),
                    proposal.before(),
                    example,
                    organisation.id());
            return Download.zip("service-classification-" + rules.rule(), zipped(rules.files()));
        } catch (IllegalArgumentException rowIsGone) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
    }

    private static byte[] zipped(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry("service-classification/" + file.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return bytes.toByteArray();
    }

    @PostMapping("/{id}/decision")
    String decide(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String reason,
            Visitor visitor,
            Language language,
            Model model,
            HttpServletResponse response) {
        RuleProposal proposal = find(id);
        String why = reason.strip().replaceAll("\\p{Cntrl}", " ");
        if (why.isEmpty()
                || why.length() > LONGEST_REASON
                || !List.of("taken", "refused").contains(state)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return list("reason-" + id, visitor, language, model);
        }
        if (!clerk.decide(proposal, state, why, visitor)) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        return "redirect:/" + language.code() + "/rules/proposals";
    }

    private RuleProposal find(UUID id) {
        return proposals.findById(id).orElseThrow(ReviewReader::notFound);
    }
}
