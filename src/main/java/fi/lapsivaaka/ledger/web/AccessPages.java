package fi.lapsivaaka.ledger.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.audit.AuditAction;
import fi.lapsivaaka.audit.AuditEvent;
import fi.lapsivaaka.audit.AuditTrail;
import fi.lapsivaaka.ledger.ChildBudgetAccess;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.ledger.Organisations;
import fi.lapsivaaka.people.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** An administrator opens the child budget of the organisation to everybody, or closes it. */
@Controller
final class AccessPages {

    private final Organisations organisations;
    private final ChildBudgetAccess access;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;

    AccessPages(
            Organisations organisations, ChildBudgetAccess access, AuditTrail trail, TransactionTemplate transaction) {
        this.organisations = organisations;
        this.access = access;
        this.trail = trail;
        this.transaction = transaction;
    }

    @PostMapping("/child-budget/{code}/access")
    String set(@PathVariable String code, @RequestParam boolean open, Visitor visitor, Language language) {
        Organisation organisation =
                organisations.findByCode(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        transaction.executeWithoutResult(status -> {
            access.set(organisation.id(), open);
            trail.record(AuditEvent.of(open ? AuditAction.CHILD_BUDGET_OPENED : AuditAction.CHILD_BUDGET_CLOSED)
                    .by(visitor.person())
                    .in(organisation.id())
                    .on("organisation", organisation.id()));
        });
        return "redirect:/" + language.code() + "/child-budget/" + organisation.code();
    }
}
