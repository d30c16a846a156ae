package fi.lapsivaaka.ledger.web;

import fi.lapsivaaka.audit.AuditAction;
import fi.lapsivaaka.audit.AuditEvent;
import fi.lapsivaaka.audit.AuditTrail;
import fi.lapsivaaka.ledger.NewSuccession;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.ledger.Succession;
import fi.lapsivaaka.ledger.Successions;
import fi.lapsivaaka.people.Visitor;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records and withdraws successions, and writes down who did and why. */
@Component
class SuccessionClerk {

    private static final String KIND = "succession";

    private final Successions successions;
    private final AuditTrail trail;

    SuccessionClerk(Successions successions, AuditTrail trail) {
        this.successions = successions;
        this.trail = trail;
    }

    /** Of cost centres: one by itself, or a whole table, which is told once with its number of rows. */
    @Transactional
    public void record(Organisation organisation, List<NewSuccession> sound, Visitor visitor) {
        List<UUID> added = successions.record(organisation, sound);
        AuditEvent event =
                AuditEvent.of(AuditAction.SUCCESSION_ADDED).by(visitor.person()).in(organisation.id());
        if (added.size() == 1) {
            trail.record(event.on(KIND, added.get(0)));
        } else if (!added.isEmpty()) {
            trail.record(event.on("organisation", organisation.id()).because("file: " + added.size()));
        }
    }

    /**
     * Of organisations.
     *
     * @param shown the one the visitor works for
     */
    @Transactional
    public void record(
            Organisation ended, Organisation goesOn, NewSuccession sound, Organisation shown, Visitor visitor) {
        trail.record(AuditEvent.of(AuditAction.SUCCESSION_ADDED)
                .by(visitor.person())
                .in(shown.id())
                .on(KIND, successions.record(ended, goesOn, sound)));
    }

    /** @return whether the organisation has such a succession */
    @Transactional
    public boolean withdraw(UUID id, Organisation shown, String why, Visitor visitor) {
        boolean its = Stream.concat(
                        successions.ofCostCentres(shown.id()).stream(),
                        successions.ofOrganisations().stream()
                                .filter(one -> one.from().equals(shown.code())
                                        || one.to().equals(shown.code())))
                .map(Succession::id)
                .anyMatch(id::equals);
        if (its && successions.withdraw(id, why)) {
            trail.record(AuditEvent.of(AuditAction.SUCCESSION_WITHDRAWN)
                    .by(visitor.person())
                    .in(shown.id())
                    .on(KIND, id)
                    .because(why));
        }
        return its;
    }
}
