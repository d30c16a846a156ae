package fi.lapsivaaka.review;

import fi.lapsivaaka.people.Owner;
import fi.lapsivaaka.people.OwnerSource;
import fi.lapsivaaka.people.Subject;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells whose a proposed rule is, and who proposed it. */
@Component
final class ProposalOwners implements OwnerSource {

    private final RuleProposals proposals;

    ProposalOwners(RuleProposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public Subject subject() {
        return Subject.RULE_PROPOSAL;
    }

    @Override
    public Optional<Owner> find(String id) {
        return Owner.uuid(id).flatMap(proposals::owner);
    }
}
