package fi.lapsivaaka.workshop;

import fi.lapsivaaka.people.Owner;
import fi.lapsivaaka.people.OwnerSource;
import fi.lapsivaaka.people.RuleKeepers;
import fi.lapsivaaka.people.Subject;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells who may go on from a version: the people of its organisation, or those who keep the national rules. */
@Component
final class VersionOwners implements OwnerSource {

    private final RuleVersions versions;
    private final RuleKeepers keepers;

    VersionOwners(RuleVersions versions, RuleKeepers keepers) {
        this.versions = versions;
        this.keepers = keepers;
    }

    @Override
    public Subject subject() {
        return Subject.RULE_VERSION;
    }

    @Override
    public Optional<Owner> find(String id) {
        return Owner.uuid(id).flatMap(versions::find).map(version -> keepers.owner(version.organisationId()));
    }
}
