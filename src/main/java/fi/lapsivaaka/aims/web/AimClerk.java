package fi.lapsivaaka.aims.web;

import fi.lapsivaaka.aims.IndicatorImports;
import fi.lapsivaaka.aims.Target;
import fi.lapsivaaka.aims.Targets;
import fi.lapsivaaka.audit.AuditAction;
import fi.lapsivaaka.audit.AuditEvent;
import fi.lapsivaaka.audit.AuditTrail;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.people.Visitor;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Does what a person asks about targets and indicator files, and writes down who did and why. */
@Component
class AimClerk {

    private final Targets targets;
    private final IndicatorImports indicators;
    private final AuditTrail trail;

    AimClerk(Targets targets, IndicatorImports indicators, AuditTrail trail) {
        this.targets = targets;
        this.indicators = indicators;
        this.trail = trail;
    }

    /** @return whether nobody else set a newer version meanwhile */
    @Transactional
    public boolean set(Organisation organisation, Targets.Setting setting, @Nullable Target before, Visitor visitor) {
        Optional<UUID> version = targets.set(organisation, setting, before);
        version.ifPresent(id -> record(
                AuditAction.TARGET_SET, organisation, "target", before == null ? id : before.seriesId(), "", visitor));
        return version.isPresent();
    }

    /** @return whether the target still counted */
    @Transactional
    public boolean withdraw(Organisation organisation, UUID series, String why, Visitor visitor) {
        boolean withdrawn = targets.withdraw(organisation.id(), series, why);
        if (withdrawn) {
            record(AuditAction.TARGET_WITHDRAWN, organisation, "target", series, why, visitor);
        }
        return withdrawn;
    }

    /** @throws fi.lapsivaaka.aims.RefusedIndicators with every problem of the file */
    @Transactional
    public void take(Organisation organisation, String name, byte[] content, String source, Visitor visitor) {
        UUID id = indicators.take(organisation.id(), name, content, source);
        record(AuditAction.INDICATORS_TAKEN, organisation, "indicators", id, "", visitor);
    }

    /** @return whether there was such a file that still counted */
    @Transactional
    public boolean withdrawFile(Organisation organisation, UUID file, String why, Visitor visitor) {
        boolean withdrawn = indicators.withdraw(organisation.id(), file, why);
        if (withdrawn) {
            record(AuditAction.INDICATORS_WITHDRAWN, organisation, "indicators", file, why, visitor);
        }
        return withdrawn;
    }

    private void record(
            AuditAction action, Organisation organisation, String kind, UUID id, String why, Visitor visitor) {
        trail.record(AuditEvent.of(action)
                .by(visitor.person())
                .in(organisation.id())
                .on(kind, id)
                .because(why));
    }
}
