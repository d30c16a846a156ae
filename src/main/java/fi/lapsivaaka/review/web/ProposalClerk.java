package fi.lapsivaaka.review.web;

import fi.lapsivaaka.audit.AuditAction;
import fi.lapsivaaka.audit.AuditEvent;
import fi.lapsivaaka.audit.AuditTrail;
import fi.lapsivaaka.childbudget.Selection;
import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.review.RuleAnswers;
import fi.lapsivaaka.review.RuleProposal;
import fi.lapsivaaka.review.RuleProposals;
import fi.lapsivaaka.review.RuleTrials;
import fi.lapsivaaka.review.Trial;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps and decides proposed rules, and writes down who did, why, and beside which rules. */
@Component
class ProposalClerk {

    private static final String KIND = "rule-proposal";

    private final RuleProposals proposals;
    private final RuleTrials trials;
    private final AuditTrail trail;

    ProposalClerk(RuleProposals proposals, RuleTrials trials, AuditTrail trail) {
        this.proposals = proposals;
        this.trials = trials;
        this.trail = trail;
    }

    /**
     * @param key id of the ledger's key it was proposed from
     * @param before id of the row before which it stands
     */
    @Transactional
    public void keep(Selection from, long key, String before, RuleAnswers answers, Trial trial, Visitor visitor) {
        UUID id = proposals.keep(
                from,
                key,
                before,
                answers,
                trial,
                trials.rules(from.organisationId()).ruleSet().sha256(),
                visitor.person());
        trail.record(AuditEvent.of(AuditAction.RULE_PROPOSED)
                .by(visitor.person())
                .in(from.organisationId())
                .on(KIND, id)
                .under(rules(from.organisationId())));
    }

    /**
     * @param state {@code taken} or {@code refused}
     * @return whether it was still open
     */
    @Transactional
    public boolean decide(RuleProposal proposal, String state, String why, Visitor visitor) {
        boolean decided = proposals.decide(proposal.id(), state, why);
        if (decided) {
            trail.record(AuditEvent.of(AuditAction.RULE_PROPOSAL_DECIDED)
                    .by(visitor.person())
                    .in(proposal.organisationId())
                    .on(KIND, proposal.id())
                    .because(state + ": " + why)
                    .under(rules(proposal.organisationId())));
        }
        return decided;
    }

    private String rules(UUID organisation) {
        var rules = trials.rules(organisation).ruleSet();
        return rules.id() + " " + rules.version() + " " + rules.sha256();
    }
}
