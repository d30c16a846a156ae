package fi.lapsivaaka.ledger;

import fi.lapsivaaka.people.Owner;
import fi.lapsivaaka.people.OwnerSource;
import fi.lapsivaaka.people.Subject;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells whose a child budget is, and whether everybody may read it. */
@Component
final class OrganisationOwners implements OwnerSource {

    private final Organisations organisations;
    private final ChildBudgetAccess access;

    OrganisationOwners(Organisations organisations, ChildBudgetAccess access) {
        this.organisations = organisations;
        this.access = access;
    }

    @Override
    public Subject subject() {
        return Subject.ORGANISATION;
    }

    @Override
    public Optional<Owner> find(String code) {
        return organisations
                .findByCode(code)
                .map(one -> new Owner(Set.of(one.id()), null, Set.of(), access.isOpen(one)));
    }
}
