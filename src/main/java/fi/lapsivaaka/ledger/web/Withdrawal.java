package fi.lapsivaaka.ledger.web;

import fi.lapsivaaka.audit.AuditAction;
import fi.lapsivaaka.audit.AuditEvent;
import fi.lapsivaaka.audit.AuditTrail;
import fi.lapsivaaka.ledger.LedgerImport;
import fi.lapsivaaka.ledger.LedgerImports;
import fi.lapsivaaka.people.Visitor;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the figures of an import out of every view, and writes down who did and why. */
@Component
class Withdrawal {

    private final LedgerImports imports;
    private final AuditTrail trail;
    private final Clock clock;

    Withdrawal(LedgerImports imports, AuditTrail trail, Clock clock) {
        this.imports = imports;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public void withdraw(LedgerImport one, String why, Visitor visitor) {
        if (imports.withdraw(one.id(), clock.instant(), why)) {
            trail.record(AuditEvent.of(AuditAction.IMPORT_WITHDRAWN)
                    .by(visitor.person())
                    .in(one.organisationId())
                    .on("import", one.id())
                    .because(why));
        }
    }
}
