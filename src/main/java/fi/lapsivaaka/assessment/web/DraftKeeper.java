package fi.lapsivaaka.assessment.web;

import fi.lapsivaaka.assessment.Check;
import fi.lapsivaaka.assessment.KeptDraftChecker;
import fi.lapsivaaka.audit.AuditAction;
import fi.lapsivaaka.audit.AuditEvent;
import fi.lapsivaaka.audit.AuditTrail;
import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.proposal.AgendaItem;
import fi.lapsivaaka.proposal.Annex;
import fi.lapsivaaka.proposal.Draft;
import fi.lapsivaaka.proposal.KeptDraft;
import fi.lapsivaaka.proposal.KeptDrafts;
import fi.lapsivaaka.proposal.MendedDraft;
import fi.lapsivaaka.proposal.TakenItems;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps a draft that was given, under the name that people will know it by: its heading, and its file's name beside it. What
 * is done to drafts is written into the audit trail.
 */
@Component
class DraftKeeper {

    /**
     * What was given with a draft.
     *
     * @param organisation {@code kunta} or {@code hva}
     * @param figures id of the organisation whose figures stand beside it
     * @param owner id of the organisation whose people may read it
     * @param previous id of the draft whose text was mended into this one
     * @param annexes documents beside the main text
     */
    record Given(
            String organisation,
            @Nullable UUID figures,
            boolean practice,
            @Nullable UUID owner,
            @Nullable UUID previous,
            List<Annex> annexes) {}

    private final KeptDrafts drafts;
    private final KeptDraftChecker checker;
    private final TakenItems taken;
    private final AuditTrail trail;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DraftKeeper(
            KeptDrafts drafts,
            KeptDraftChecker checker,
            TakenItems taken,
            AuditTrail trail,
            Clock clock,
            ApplicationEventPublisher events) {
        this.drafts = drafts;
        this.checker = checker;
        this.taken = taken;
        this.trail = trail;
        this.clock = clock;
        this.events = events;
    }

    /**
     * @param visitor who had it checked
     * @return id under which it is kept
     */
    @Transactional
    public UUID keep(Draft draft, Given given, Visitor visitor) {
        KeptDraft unnamed = new KeptDraft(
                UUID.randomUUID(),
                0,
                draft.name().isBlank() ? "–" : shortened(draft.name()),
                draft.text(),
                given.organisation(),
                given.figures(),
                given.practice(),
                clock.instant(),
                given.owner(),
                visitor.person(),
                given.previous(),
                given.annexes());
        Check check = checker.check(unnamed);
        String title = check.signals().title().strip();
        String name = draft.name().isBlank() || draft.name().equals(title) || given.previous() != null
                ? title
                : title + " (" + draft.name() + ")";
        drafts.save(title.isEmpty() ? unnamed : unnamed.named(shortened(name)));
        if (given.previous() != null) {
            events.publishEvent(new MendedDraft(given.previous(), unnamed.id()));
        }
        trail.record(
                event(given.previous() == null ? AuditAction.DRAFT_CHECKED : AuditAction.TEXT_CHANGED, unnamed, visitor)
                        .under(check.ruleSet().id() + " " + check.ruleSet().version() + " "
                                + check.ruleSet().sha256()));
        return unnamed.id();
    }

    /**
     * Makes an item of an agenda a draft of its own.
     *
     * @return id of that draft
     */
    @Transactional
    public UUID takeUp(KeptDraft agenda, AgendaItem item, Visitor visitor) {
        UUID draft = keep(
                item.draft(agenda.bodyText()),
                new Given(
                        agenda.organisation(),
                        agenda.organisationId(),
                        agenda.practice(),
                        agenda.ownerId(),
                        null,
                        List.of()),
                visitor);
        taken.add(agenda.id(), item.position(), draft);
        trail.record(event(AuditAction.ITEM_TAKEN_UP, agenda, visitor).because(item.number()));
        return draft;
    }

    @Transactional
    public void rename(KeptDraft draft, String name, Visitor visitor) {
        drafts.save(draft.named(name));
        trail.record(event(AuditAction.DRAFT_RENAMED, draft, visitor));
    }

    @Transactional
    public void delete(KeptDraft draft, Visitor visitor) {
        drafts.deleteById(draft.id());
        trail.record(event(AuditAction.DRAFT_DELETED, draft, visitor));
    }

    private static AuditEvent event(AuditAction action, KeptDraft draft, Visitor visitor) {
        return AuditEvent.of(action).by(visitor.person()).in(draft.ownerId()).on("draft", draft.id());
    }

    private static String shortened(String name) {
        return name.length() <= KeptDraft.LONGEST_NAME ? name : name.substring(0, KeptDraft.LONGEST_NAME);
    }
}
