package fi.lapsivaaka.workshop;

import fi.lapsivaaka.people.Owner;
import fi.lapsivaaka.people.OwnerSource;
import fi.lapsivaaka.people.RuleKeepers;
import fi.lapsivaaka.people.Subject;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells whose a draft of rules is: one organisation's, or of those who keep the national rules. */
@Component
final class DraftRuleOwners implements OwnerSource {

    private final RuleDrafts drafts;
    private final RuleKeepers keepers;

    DraftRuleOwners(RuleDrafts drafts, RuleKeepers keepers) {
        this.drafts = drafts;
        this.keepers = keepers;
    }

    @Override
    public Subject subject() {
        return Subject.RULE_DRAFT;
    }

    @Override
    public Optional<Owner> find(String id) {
        return Owner.uuid(id).flatMap(drafts::find).map(draft -> keepers.owner(draft.organisationId()));
    }
}
