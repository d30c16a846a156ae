package fi.lapsivaaka.assessment.web;

import fi.lapsivaaka.assessment.KeptDraftChecker;
import fi.lapsivaaka.audit.AuditAction;
import fi.lapsivaaka.audit.AuditEvent;
import fi.lapsivaaka.audit.AuditTrail;
import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.proposal.Annex;
import fi.lapsivaaka.proposal.KeptDraft;
import fi.lapsivaaka.proposal.KeptDrafts;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.server.ResponseStatusException;

/** Puts documents beside the main text of a draft and takes them away, until its assessment is signed. */
@Component
class DocumentKeeper {

    private static final int MOST_TRIES = 5;

    private final KeptDrafts drafts;
    private final KeptDraftChecker checker;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DocumentKeeper(
            KeptDrafts drafts,
            KeptDraftChecker checker,
            AuditTrail trail,
            TransactionTemplate transaction,
            Clock clock) {
        this.drafts = drafts;
        this.checker = checker;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    void add(UUID draft, List<Annex> added, Visitor visitor) {
        change(draft, AuditAction.DOCUMENT_ADDED, added.size() + "", visitor, kept -> {
            List<Annex> all = new ArrayList<>(kept.annexes());
            all.addAll(added);
            if (all.size() > Annex.MOST) {
                throw new ResponseStatusException(HttpStatus.CONFLICT);
            }
            return kept.withAnnexes(all);
        });
    }

    /**
     * @param position of the annex in the draft's list
     * @throws ResponseStatusException 404 when no such annex counts
     */
    void remove(UUID draft, int position, String reason, Visitor visitor) {
        change(draft, AuditAction.DOCUMENT_REMOVED, reason, visitor, kept -> {
            if (position < 0
                    || position >= kept.annexes().size()
                    || !kept.annexes().get(position).counts()) {
                throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            }
            return kept.withoutAnnex(position, reason, visitor.person(), clock.instant());
        });
    }

    /** Where somebody else changes the draft at the same moment, it is read and changed again. */
    private void change(
            UUID draft, AuditAction action, String reason, Visitor visitor, UnaryOperator<KeptDraft> change) {
        for (int tries = 1; ; tries++) {
            try {
                transaction.executeWithoutResult(status -> {
                    KeptDraft kept =
                            drafts.findById(draft).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
                    if (checker.closed(kept)) {
                        throw new ResponseStatusException(HttpStatus.CONFLICT);
                    }
                    drafts.save(change.apply(kept));
                    trail.record(AuditEvent.of(action)
                            .by(visitor.person())
                            .in(kept.ownerId())
                            .on("draft", draft)
                            .because(reason));
                });
                return;
            } catch (OptimisticLockingFailureException somebodyElse) {
                if (tries == MOST_TRIES) {
                    throw somebodyElse;
                }
            }
        }
    }
}
