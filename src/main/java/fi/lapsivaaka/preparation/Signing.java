package fi.lapsivaaka.preparation;

import fi.lapsivaaka.assessment.AssessmentRules;
import fi.lapsivaaka.assessment.Readiness;
import fi.lapsivaaka.proposal.KeptDraft;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
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
        /** Nobody's name is known. */
        NAMELESS,
        /** It has been signed already, or the assessor has not signed yet. */
        OUT_OF_TURN
    }

    private final SignOffs signOffs;
    private final StoredAssessments stored;
    private final FindingReplies replies;
    private final AssessmentRules rules;
    private final Clock clock;

    Signing(SignOffs signOffs, StoredAssessments stored, FindingReplies replies, AssessmentRules rules, Clock clock) {
        this.signOffs = signOffs;
        this.stored = stored;
        this.replies = replies;
        this.rules = rules;
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
        if (author.name().isBlank()) {
            return Optional.of(Refusal.NAMELESS);
        }
        if (closed(draft)) {
            return Optional.of(Refusal.OUT_OF_TURN);
        }
        if (!work.rivals().isEmpty()) {
            return Optional.of(Refusal.RIVALS);
        }
        if (work.matter().check().readiness() == Readiness.NOT_READY) {
            return Optional.of(Refusal.NOT_READY);
        }
        signOffs.add(draft, new SignOff(store(work), SignOff.Part.ASSESSOR, author, now()));
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
        if (author.name().isBlank()) {
            return Optional.of(Refusal.NAMELESS);
        }
        if (assessor.isEmpty()
                || signOffs.of(draft.id(), SignOff.Part.OFFICIAL).isPresent()) {
            return Optional.of(Refusal.OUT_OF_TURN);
        }
        if (same(assessor.get().author(), author)) {
            return Optional.of(Refusal.SAME_PERSON);
        }
        signOffs.add(draft.id(), new SignOff(assessor.get().assessment(), SignOff.Part.OFFICIAL, author, now()));
        return Optional.empty();
    }

    /** Takes the assessor's signature back; nothing happens once the official has signed. */
    @Transactional
    public void withdraw(KeptDraft draft) {
        if (signOffs.of(draft.id(), SignOff.Part.OFFICIAL).isEmpty()) {
            signOffs.withdraw(draft.id(), now());
        }
    }

    private static boolean same(Author one, Author other) {
        return (one.id().isEmpty() || other.id().isEmpty())
                ? plain(one.name()).equals(plain(other.name()))
                : one.id().equals(other.id());
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    private UUID store(Preparation work) {
        UUID id = UUID.randomUUID();
        stored.archive(work.matter().check().ruleSet(), rules.ruleSet().files(), now());
        stored.add(new StoredAssessment(
                id,
                work.draft().id(),
                work.matter().check().ruleSet(),
                ResultJson.input(work.matter(), replies.of(work.draft().id()), work.day()),
                ResultJson.result(work.matter().check()),
                now()));
        return id;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
