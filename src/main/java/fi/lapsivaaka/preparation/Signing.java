package fi.lapsivaaka.preparation;

import fi.lapsivaaka.assessment.DraftRules;
import fi.lapsivaaka.assessment.Readiness;
import fi.lapsivaaka.assessment.RuleSetVersion;
import fi.lapsivaaka.assessment.RulesInUse;
import fi.lapsivaaka.audit.AuditAction;
import fi.lapsivaaka.audit.AuditEvent;
import fi.lapsivaaka.audit.AuditTrail;
import fi.lapsivaaka.proposal.KeptDraft;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signing an assessment: the assessor first, which stores the result and closes the answers, then the accountable official,
 * who is somebody else. Until then the assessor's signature can be taken back; after that only a new revision can be made.
 */
@Component
public class Signing {

    /** Why something cannot be signed. */
    public enum Refusal {
        /** A finding that blocks is open. */
        NOT_READY,
        /** Somebody must choose between two answers first. */
        RIVALS,
        /** The same person has signed as the assessor. */
        SAME_PERSON,
        /** The rules have changed since, and the matter must be looked at by the new ones first. */
        NEW_RULES,
        /** It has been signed already, or the assessor has not signed yet. */
        OUT_OF_TURN
    }

    private final SignOffs signOffs;
    private final StoredAssessments stored;
    private final FindingReplies replies;
    private final RulesInUse rules;
    private final AuditTrail trail;
    private final Clock clock;

    Signing(
            SignOffs signOffs,
            StoredAssessments stored,
            FindingReplies replies,
            RulesInUse rules,
            AuditTrail trail,
            Clock clock) {
        this.signOffs = signOffs;
        this.stored = stored;
        this.replies = replies;
        this.rules = rules;
        this.trail = trail;
        this.clock = clock;
    }

    /** Whether answers may not be changed any more. */
    public boolean closed(UUID draft) {
        return signOffs.of(draft, SignOff.Part.ASSESSOR).isPresent();
    }

    /**
     * Signs as the assessor.
     *
     * @return why it cannot be signed; empty when it was
     */
    @Transactional
    public Optional<Refusal> sign(Preparation work, Author author) {
        UUID draft = work.draft().id();
        if (closed(draft)) {
            return Optional.of(Refusal.OUT_OF_TURN);
        }
        if (!work.rivals().isEmpty()) {
            return Optional.of(Refusal.RIVALS);
        }
        if (rules.standing(work.draft()) == DraftRules.Standing.REQUIRED) {
            return Optional.of(Refusal.NEW_RULES);
        }
        if (work.matter().check().readiness() == Readiness.NOT_READY) {
            return Optional.of(Refusal.NOT_READY);
        }
        signOffs.add(draft, new SignOff(store(work), SignOff.Part.ASSESSOR, author, now()));
        RuleSetVersion rulesUsed = work.matter().check().ruleSet();
        trail.record(event(AuditAction.ASSESSMENT_SIGNED, work.draft(), author)
                .under(rulesUsed.id() + " " + rulesUsed.version() + " " + rulesUsed.sha256()));
        return Optional.empty();
    }

    /**
     * Signs as the accountable official, after the assessor.
     *
     * @return why it cannot be signed; empty when it was
     */
    @Transactional
    public Optional<Refusal> countersign(KeptDraft draft, Author author) {
        Optional<SignOff> assessor = signOffs.of(draft.id(), SignOff.Part.ASSESSOR);
        if (assessor.isEmpty() || signOffs.of(draft.id(), SignOff.Part.OFFICIAL).isPresent()) {
            return Optional.of(Refusal.OUT_OF_TURN);
        }
        if (assessor.get().author().id().equals(author.id())) {
            return Optional.of(Refusal.SAME_PERSON);
        }
        signOffs.add(draft.id(), new SignOff(assessor.get().assessment(), SignOff.Part.OFFICIAL, author, now()));
        trail.record(event(AuditAction.ASSESSMENT_APPROVED, draft, author));
        return Optional.empty();
    }

    /**
     * Judges the matter by the rules in force from now on; nothing happens once somebody has signed.
     *
     * @return whether it was still open
     */
    @Transactional
    public boolean takeNewRules(KeptDraft draft, Author author) {
        UUID person = author.person();
        if (person == null || closed(draft.id())) {
            return false;
        }
        rules.move(draft, person);
        trail.record(event(AuditAction.MATTER_MOVED_TO_NEW_RULES, draft, author));
        return true;
    }

    /** Takes the assessor's signature back; nothing happens once the official has signed. */
    @Transactional
    public void withdraw(KeptDraft draft, Author author) {
        if (closed(draft.id()) && signOffs.of(draft.id(), SignOff.Part.OFFICIAL).isEmpty()) {
            signOffs.withdraw(draft.id(), now());
            trail.record(event(AuditAction.SIGNATURE_WITHDRAWN, draft, author));
        }
    }

    private static AuditEvent event(AuditAction action, KeptDraft draft, Author author) {
        return AuditEvent.of(action).by(author.person()).in(draft.ownerId()).on("draft", draft.id());
    }

    private UUID store(Preparation work) {
        UUID id = UUID.randomUUID();
        RuleSetVersion used = work.matter().check().ruleSet();
        stored.archive(used, rules.version(used).ruleSet().files(), now());
        stored.add(new StoredAssessment(
                id,
                work.draft().id(),
                used,
                ResultJson.input(
                        work.matter(),
                        work.draft().counting(),
                        work.unasked(),
                        replies.of(work.draft().id()),
                        work.day()),
                ResultJson.result(work.matter().check()),
                now()));
        return id;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
