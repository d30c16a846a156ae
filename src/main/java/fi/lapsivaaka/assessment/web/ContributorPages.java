package fi.lapsivaaka.assessment.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.audit.AuditAction;
import fi.lapsivaaka.audit.AuditEvent;
import fi.lapsivaaka.audit.AuditTrail;
import fi.lapsivaaka.people.People;
import fi.lapsivaaka.people.Person;
import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.proposal.Contributors;
import fi.lapsivaaka.proposal.KeptDraft;
import fi.lapsivaaka.proposal.KeptDrafts;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A colleague, or somebody of another authority, is invited to one draft. */
@Controller
final class ContributorPages {

    private final KeptDrafts drafts;
    private final Contributors contributors;
    private final People people;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;

    ContributorPages(
            KeptDrafts drafts,
            Contributors contributors,
            People people,
            AuditTrail trail,
            TransactionTemplate transaction) {
        this.drafts = drafts;
        this.contributors = contributors;
        this.people = people;
        this.trail = trail;
        this.transaction = transaction;
    }

    @PostMapping("/checks/{id}/contributors")
    String invite(@PathVariable UUID id, @RequestParam String userName, Visitor visitor, Language language) {
        KeptDraft draft = find(id);
        Optional<Person> person = people.findByUserName(userName.strip()).filter(one -> one.closedAt() == null);
        if (person.isEmpty()) {
            return CheckPages.page(id, language) + "?unknown#contributors";
        }
        UUID invited = person.get().id();
        transaction.executeWithoutResult(status -> {
            if (contributors.invite(id, invited)) {
                record(AuditAction.CONTRIBUTOR_INVITED, draft, invited, visitor);
            }
        });
        return CheckPages.page(id, language) + "#contributors";
    }

    @PostMapping("/checks/{id}/contributors/removal")
    String remove(@PathVariable UUID id, @RequestParam UUID person, Visitor visitor, Language language) {
        KeptDraft draft = find(id);
        transaction.executeWithoutResult(status -> {
            if (contributors.remove(id, person)) {
                record(AuditAction.CONTRIBUTOR_REMOVED, draft, person, visitor);
            }
        });
        return CheckPages.page(id, language) + "#contributors";
    }

    private void record(AuditAction action, KeptDraft draft, UUID contributor, Visitor visitor) {
        trail.record(AuditEvent.of(action)
                .by(visitor.person())
                .in(draft.ownerId())
                .on("draft", draft.id())
                .because("person " + contributor));
    }

    private KeptDraft find(UUID id) {
        return drafts.findById(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
