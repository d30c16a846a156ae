package fi.lapsivaaka.preparation;

import fi.lapsivaaka.audit.AuditAction;
import fi.lapsivaaka.audit.AuditEvent;
import fi.lapsivaaka.audit.AuditTrail;
import fi.lapsivaaka.proposal.Contributors;
import fi.lapsivaaka.proposal.KeptDraft;
import fi.lapsivaaka.proposal.KeptDrafts;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes answers over to a later text of the same matter, where a person goes through them again. */
@Component
public class NewRevision {

    private final KeptAnswers answers;
    private final FindingReplies replies;
    private final ProposalDates dates;
    private final Comments comments;
    private final HandedSteps steps;
    private final Contributors contributors;
    private final KeptDrafts drafts;
    private final AuditTrail trail;
    private final Clock clock;

    NewRevision(
            KeptAnswers answers,
            FindingReplies replies,
            ProposalDates dates,
            Comments comments,
            HandedSteps steps,
            Contributors contributors,
            KeptDrafts drafts,
            AuditTrail trail,
            Clock clock) {
        this.answers = answers;
        this.replies = replies;
        this.dates = dates;
        this.comments = comments;
        this.steps = steps;
        this.contributors = contributors;
        this.drafts = drafts;
        this.trail = trail;
        this.clock = clock;
    }

    /** A revision of a draft with the same text and answers, which is worked on while the draft stays as it was signed. */
    @Transactional
    public KeptDraft begin(KeptDraft draft, Author author) {
        KeptDraft revised = drafts.save(draft.revised(UUID.randomUUID(), clock.instant(), author.person()));
        carryOver(draft.id(), revised, author);
        trail.record(AuditEvent.of(AuditAction.ASSESSMENT_REVISED)
                .by(author.person())
                .in(revised.ownerId())
                .on("draft", revised.id()));
        return revised;
    }

    /**
     * Copies the answers and reasons that count, the comments that are open, who has which step and who was invited; what the
     * later one has already stays as it is.
     */
    @Transactional
    public void carryOver(UUID from, KeptDraft to, Author author) {
        dates.carryOver(from, to.id());
        answers.of(from)
                .values()
                .forEach(answer -> answers.add(
                        to.id(),
                        new KeptAnswer(
                                answer.question(),
                                1,
                                answer.answer(),
                                Origin.COPIED,
                                author,
                                clock.instant().truncatedTo(ChronoUnit.MICROS))));
        replies.copy(from, to.id());
        comments.carryOver(from, to.id());
        steps.carryOver(from, to.id());
        contributors.carryOver(from, to.id());
    }
}
