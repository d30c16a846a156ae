package fi.lapsivaaka.preparation;

import fi.lapsivaaka.audit.AuditAction;
import fi.lapsivaaka.audit.AuditEvent;
import fi.lapsivaaka.audit.AuditTrail;
import fi.lapsivaaka.preparation.HandedStep.State;
import fi.lapsivaaka.proposal.KeptDraft;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Giving the steps of a draft's forms to people, and what they say of them. */
@Component
public class StepGiving {

    /** The reason for handing a step back is no longer than this, in characters. */
    public static final int LONGEST = 500;

    private final HandedSteps steps;
    private final AuditTrail trail;
    private final Clock clock;

    StepGiving(HandedSteps steps, AuditTrail trail, Clock clock) {
        this.steps = steps;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Gives a step to somebody who may work on the draft; whoever had it before has it no more.
     *
     * @param due the last day for it; null for none
     */
    @Transactional
    public void give(KeptDraft draft, String form, String step, UUID person, @Nullable LocalDate due, UUID by) {
        held(draft, form, step).ifPresent(before -> steps.close(draft.id(), before.id(), State.WITHDRAWN, "", now()));
        if (steps.give(draft.id(), form, step, person, due, by, now())) {
            record(AuditAction.STEP_GIVEN, draft, "person " + person, by);
        }
    }

    /** Takes a step away from whoever has it; nothing happens where nobody has. */
    @Transactional
    public void withdraw(KeptDraft draft, String form, String step, UUID by) {
        held(draft, form, step)
                .filter(before -> steps.close(draft.id(), before.id(), State.WITHDRAWN, "", now()))
                .ifPresent(before -> record(AuditAction.STEP_WITHDRAWN, draft, form + "/" + step, by));
    }

    /** Says that a step is done; only the person who was given it can. */
    @Transactional
    public Optional<HandedStep> finish(KeptDraft draft, long id, UUID person) {
        return close(draft, id, State.DONE, "", person, AuditAction.STEP_DONE);
    }

    /** Hands a step back; only the person who was given it can. */
    @Transactional
    public Optional<HandedStep> handBack(KeptDraft draft, long id, String reason, UUID person) {
        String note = reason.replace("\u0000", "").strip();
        return close(
                draft,
                id,
                State.RETURNED,
                note.length() <= LONGEST ? note : note.substring(0, LONGEST),
                person,
                AuditAction.STEP_RETURNED);
    }

    private Optional<HandedStep> close(
            KeptDraft draft, long id, State state, String note, UUID person, AuditAction action) {
        Optional<HandedStep> own =
                steps.find(draft.id(), id).filter(step -> step.person().id().equals(person.toString()));
        own.filter(step -> steps.close(draft.id(), id, state, note, now()))
                .ifPresent(step -> record(action, draft, step.form() + "/" + step.step(), person));
        return own;
    }

    private Optional<HandedStep> held(KeptDraft draft, String form, String step) {
        return steps.of(draft.id()).stream()
                .filter(one -> one.held() && one.is(form, step))
                .findFirst();
    }

    private void record(AuditAction action, KeptDraft draft, String reason, UUID person) {
        trail.record(AuditEvent.of(action)
                .by(person)
                .in(draft.ownerId())
                .on("draft", draft.id())
                .because(reason));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
