package fi.lapsivaaka.preparation;

import fi.lapsivaaka.assessment.RuleSetVersion;
import fi.lapsivaaka.assessment.RulesInUse;
import fi.lapsivaaka.audit.AuditAction;
import fi.lapsivaaka.audit.AuditEvent;
import fi.lapsivaaka.audit.AuditTrail;
import fi.lapsivaaka.checklist.Question;
import fi.lapsivaaka.comparison.FollowUpState;
import fi.lapsivaaka.proposal.KeptDraft;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Signing a follow-up: it stores the answers and what the rules say of them, and closes it for good. */
@Component
public class FollowUpSigning {

    /** Why a follow-up cannot be signed. */
    public enum Refusal {
        /** The day of review has not come, or the assessment is not signed by both. */
        NOT_OPEN,
        /** Somebody must choose between two answers first. */
        RIVALS,
        /** A question that expects an answer has none, or one that is to be mended. */
        UNANSWERED
    }

    private final KeptFollowUps followUps;
    private final Preparations preparations;
    private final SignOffs signOffs;
    private final StoredAssessments stored;
    private final RulesInUse rules;
    private final AuditTrail trail;
    private final Clock clock;

    FollowUpSigning(
            KeptFollowUps followUps,
            Preparations preparations,
            SignOffs signOffs,
            StoredAssessments stored,
            RulesInUse rules,
            AuditTrail trail,
            Clock clock) {
        this.followUps = followUps;
        this.preparations = preparations;
        this.signOffs = signOffs;
        this.stored = stored;
        this.rules = rules;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Signs as the one who followed up.
     *
     * @return why it cannot be signed; empty when it was
     */
    @Transactional
    public Optional<Refusal> sign(KeptDraft draft, Author author) {
        if (!followUps.of(draft).map(FollowUpState::open).orElse(false)) {
            return Optional.of(Refusal.NOT_OPEN);
        }
        Preparation work = preparations.followUp(draft);
        if (!work.rivals().isEmpty()) {
            return Optional.of(Refusal.RIVALS);
        }
        if (!unanswered(work).isEmpty()) {
            return Optional.of(Refusal.UNANSWERED);
        }
        signOffs.add(draft.id(), new SignOff(store(work), SignOff.Part.FOLLOW_UP, author, now()));
        RuleSetVersion used = work.matter().check().ruleSet();
        trail.record(AuditEvent.of(AuditAction.FOLLOW_UP_SIGNED)
                .by(author.person())
                .in(draft.ownerId())
                .on("draft", draft.id())
                .under(used.id() + " " + used.version() + " " + used.sha256()));
        return Optional.empty();
    }

    /** The questions that still lack something. */
    public static List<Question> unanswered(Preparation followUp) {
        return followUp.questionnaire()
                .questions()
                .filter(question -> !followUp.done(question))
                .toList();
    }

    private UUID store(Preparation work) {
        UUID id = UUID.randomUUID();
        RuleSetVersion used = work.matter().check().ruleSet();
        stored.archive(used, rules.version(used).ruleSet().files(), now());
        stored.add(new StoredAssessment(
                id,
                work.draft().id(),
                used,
                ResultJson.input(work.matter(), work.draft().counting(), work.unasked(), List.of(), work.day()),
                ResultJson.result(work.matter().check()),
                now()));
        return id;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
