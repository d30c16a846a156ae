package fi.lapsivaaka.activity.web;

import fi.lapsivaaka.activity.ActivityDesk;
import fi.lapsivaaka.activity.ActivityImport;
import fi.lapsivaaka.activity.ActivityImporter;
import fi.lapsivaaka.activity.ActivityImports;
import fi.lapsivaaka.activity.ActivityReading;
import fi.lapsivaaka.activity.IncomingActivity;
import fi.lapsivaaka.activity.RefusedActivity;
import fi.lapsivaaka.audit.AuditAction;
import fi.lapsivaaka.audit.AuditEvent;
import fi.lapsivaaka.audit.AuditTrail;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.people.Visitor;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes activity figures in and out, and writes down who did and why. */
@Component
class ActivityClerk {

    private final ActivityImporter importer;
    private final ActivityImports imports;
    private final ActivityDesk desk;
    private final AuditTrail trail;
    private final Clock clock;

    ActivityClerk(
            ActivityImporter importer, ActivityImports imports, ActivityDesk desk, AuditTrail trail, Clock clock) {
        this.importer = importer;
        this.imports = imports;
        this.desk = desk;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * @return id of the import
     * @throws RefusedActivity when figures that count already are in the way
     */
    @Transactional
    public UUID take(Organisation organisation, IncomingActivity file, ActivityReading reading, Visitor visitor) {
        UUID taken = importer.take(organisation, file.fileName(), reading, file.answers())
                .id();
        desk.remove(file.id());
        trail.record(AuditEvent.of(AuditAction.ACTIVITY_TAKEN)
                .by(visitor.person())
                .in(organisation.id())
                .on("activity", taken));
        return taken;
    }

    @Transactional
    public void withdraw(ActivityImport one, String why, Visitor visitor) {
        if (imports.withdraw(one.id(), clock.instant(), why)) {
            trail.record(AuditEvent.of(AuditAction.ACTIVITY_WITHDRAWN)
                    .by(visitor.person())
                    .in(one.organisationId())
                    .on("activity", one.id())
                    .because(why));
        }
    }
}
