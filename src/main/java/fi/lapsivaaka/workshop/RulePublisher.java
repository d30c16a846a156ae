package fi.lapsivaaka.workshop;

import fi.lapsivaaka.audit.AuditAction;
import fi.lapsivaaka.audit.AuditEvent;
import fi.lapsivaaka.audit.AuditTrail;
import fi.lapsivaaka.ruleset.RuleSet;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Takes a draft past the gate and a second person: what is published is a version that never changes. */
@Component
public class RulePublisher {

    private static final String KIND = "rule-draft";

    /** Why something was not done. */
    public enum Refusal {
        /** The gate misses something. */
        NOT_READY,
        /** Whoever wrote in a draft never approves it. */
        OWN_DRAFT,
        /** Somebody has done it, or something else, meanwhile. */
        OUT_OF_TURN
    }

    private final RuleDrafts drafts;
    private final DraftFiles files;
    private final RuleVersions versions;
    private final RuleReader reader;
    private final Gate gate;
    private final VersionKeeper keeper;
    private final AuditTrail trail;
    private final Clock clock;

    RulePublisher(
            RuleDrafts drafts,
            DraftFiles files,
            RuleVersions versions,
            RuleReader reader,
            Gate gate,
            VersionKeeper keeper,
            AuditTrail trail,
            Clock clock) {
        this.drafts = drafts;
        this.files = files;
        this.versions = versions;
        this.reader = reader;
        this.gate = gate;
        this.keeper = keeper;
        this.trail = trail;
        this.clock = clock;
    }

    /** What is told at the publication. */
    @Transactional
    public void describe(UUID id, String reason, @Nullable LocalDate inForceOn, OpenAssessments open) {
        drafts.writable(id);
        drafts.describe(id, reason, inForceOn, open);
    }

    /** Asks for approval; nobody writes in the draft from then on. */
    @Transactional
    public Optional<Refusal> submit(UUID id, UUID person) {
        RuleDraft draft = drafts.locked(id);
        if (!draft.open()) {
            return Optional.of(Refusal.OUT_OF_TURN);
        }
        if (gate.items(draft).stream().anyMatch(item -> !item.met())) {
            return Optional.of(Refusal.NOT_READY);
        }
        drafts.state(id, RuleDraft.State.SUBMITTED, person, null);
        record(AuditAction.RULE_DRAFT_SUBMITTED, draft, person, draft.reason());
        return Optional.empty();
    }

    /** Opens a submitted draft for writing again. */
    @Transactional
    public Optional<Refusal> giveBack(UUID id, UUID person) {
        RuleDraft draft = drafts.locked(id);
        if (draft.state() != RuleDraft.State.SUBMITTED) {
            return Optional.of(Refusal.OUT_OF_TURN);
        }
        drafts.state(id, RuleDraft.State.OPEN, null, null);
        record(AuditAction.RULE_DRAFT_RETURNED, draft, person, "");
        return Optional.empty();
    }

    /** Puts a draft aside; its revisions stay. */
    @Transactional
    public Optional<Refusal> discard(UUID id, UUID person) {
        RuleDraft draft = drafts.locked(id);
        if (!draft.open()) {
            return Optional.of(Refusal.OUT_OF_TURN);
        }
        drafts.state(id, RuleDraft.State.DISCARDED, null, null);
        record(AuditAction.RULE_DRAFT_DISCARDED, draft, person, "");
        return Optional.empty();
    }

    /**
     * Approves and publishes a submitted draft. Afterwards the service takes it into use, at once or on its day.
     *
     * @param person who approves: never one of its authors
     */
    @Transactional
    public Optional<Refusal> publish(UUID id, UUID person) {
        RuleDraft draft = drafts.locked(id);
        if (draft.state() != RuleDraft.State.SUBMITTED) {
            return Optional.of(Refusal.OUT_OF_TURN);
        }
        if (!gate.isSecondPerson(draft, person)) {
            return Optional.of(Refusal.OWN_DRAFT);
        }
        if (gate.items(draft).stream().anyMatch(item -> !item.met())) {
            return Optional.of(Refusal.NOT_READY);
        }
        SortedMap<String, byte[]> content = files.of(draft);
        RuleSet rules = reader.read(draft.kind(), content);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        boolean givesUp = Optional.ofNullable(draft.standsOnId())
                .flatMap(versions::find)
                .map(national -> national.sha256().equals(rules.sha256()))
                .orElse(false);
        RuleVersion version = versions.add(
                new RuleVersion(
                        UUID.randomUUID(),
                        draft.kind(),
                        0,
                        rules.sha256(),
                        rules.version(),
                        false,
                        draft.reason(),
                        Gate.inForceAt(draft, now),
                        draft.openAssessments(),
                        draft.baseId(),
                        person,
                        now,
                        draft.organisationId(),
                        draft.standsOnId(),
                        givesUp),
                content);
        drafts.state(id, RuleDraft.State.PUBLISHED, draft.submittedBy(), version.id());
        trail.record(AuditEvent.of(AuditAction.RULES_PUBLISHED)
                .by(person)
                .in(draft.organisationId())
                .on(KIND, id)
                .because(draft.reason())
                .under(version.told()));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                keeper.followSoon();
            }
        });
        return Optional.empty();
    }

    private void record(AuditAction action, RuleDraft draft, UUID person, String reason) {
        trail.record(AuditEvent.of(action)
                .by(person)
                .in(draft.organisationId())
                .on(KIND, draft.id())
                .because(reason)
                .under(draft.kind().id()));
    }
}
