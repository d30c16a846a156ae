package fi.lapsivaaka.ledger;

import fi.lapsivaaka.audit.AuditAction;
import fi.lapsivaaka.audit.AuditEvent;
import fi.lapsivaaka.audit.AuditTrail;
import fi.lapsivaaka.people.Action;
import fi.lapsivaaka.people.Matrix;
import fi.lapsivaaka.people.Membership;
import fi.lapsivaaka.people.Memberships;
import fi.lapsivaaka.people.Role;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * For which organisations a person may take figures in: where their role allows it; and, where nobody has a role yet, for
 * any, as of then being its expert. An organisation with people of its own is theirs alone.
 */
@Component
class ImportRights {

    private final Memberships memberships;
    private final AuditTrail trail;

    ImportRights(Memberships memberships, AuditTrail trail) {
        this.memberships = memberships;
        this.trail = trail;
    }

    boolean may(UUID person, UUID organisation) {
        List<Membership> roles = memberships.of(person);
        boolean here = roles.stream()
                .filter(one -> one.organisation().equals(organisation))
                .anyMatch(ImportRights::brings);
        return here || (roles.stream().anyMatch(ImportRights::brings) && memberships.isUnclaimed(organisation));
    }

    private static boolean brings(Membership membership) {
        return Matrix.allowed(Action.BRING_FIGURES).contains(membership.role());
    }

    /** @throws ForeignOrganisation when the person may not */
    void claim(UUID person, UUID organisation) {
        if (!may(person, organisation)) {
            throw new ForeignOrganisation();
        }
        if (memberships.isUnclaimed(organisation) && memberships.give(person, organisation, Role.EXPERT, false)) {
            trail.record(AuditEvent.of(AuditAction.ROLE_GIVEN)
                    .by(person)
                    .in(organisation)
                    .on("person", person)
                    .because(Role.EXPERT.code()));
        }
    }
}
