package fi.lapsivaaka.preparation;

import fi.lapsivaaka.audit.AuditAction;
import fi.lapsivaaka.audit.AuditEvent;
import fi.lapsivaaka.audit.AuditTrail;
import fi.lapsivaaka.proposal.KeptDraft;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Saying something beside a question, and settling what was said. The trail tells that it was done, not what was said. */
@Component
public class Commenting {

    private final Comments comments;
    private final AuditTrail trail;
    private final Clock clock;

    Commenting(Comments comments, AuditTrail trail, Clock clock) {
        this.comments = comments;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * @param thread that it answers; null to begin one
     * @param text a blank one says nothing; of one too long the beginning is kept
     */
    @Transactional
    public void say(KeptDraft draft, String question, @Nullable Long thread, String text, UUID person) {
        String remark = text.replace("\u0000", "").strip();
        String kept = remark.length() <= Comments.LONGEST ? remark : remark.substring(0, Comments.LONGEST);
        if (!kept.isEmpty() && comments.say(draft.id(), question, thread, kept, person, now())) {
            record(AuditAction.COMMENT_GIVEN, draft, question, person);
        }
    }

    /** Marks a thread as settled; nothing happens where it is. */
    @Transactional
    public void settle(KeptDraft draft, long thread, UUID person) {
        if (comments.settle(draft.id(), thread, person, now())) {
            record(AuditAction.COMMENT_SETTLED, draft, question(draft, thread), person);
        }
    }

    /** Opens a settled thread again; nothing happens where it is open. */
    @Transactional
    public void reopen(KeptDraft draft, long thread, UUID person) {
        if (comments.reopen(draft.id(), thread)) {
            record(AuditAction.COMMENT_REOPENED, draft, question(draft, thread), person);
        }
    }

    private String question(KeptDraft draft, long thread) {
        return comments.of(draft.id()).stream()
                .filter(one -> one.id() == thread)
                .map(CommentThread::question)
                .findFirst()
                .orElse("");
    }

    private void record(AuditAction action, KeptDraft draft, String question, UUID person) {
        trail.record(AuditEvent.of(action)
                .by(person)
                .in(draft.ownerId())
                .on("draft", draft.id())
                .because(question));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
