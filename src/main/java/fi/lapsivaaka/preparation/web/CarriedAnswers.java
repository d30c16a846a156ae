package fi.lapsivaaka.preparation.web;

import fi.lapsivaaka.preparation.Author;
import fi.lapsivaaka.preparation.NewRevision;
import fi.lapsivaaka.proposal.KeptDrafts;
import fi.lapsivaaka.proposal.MendedDraft;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Carries answers over to a mended text, so that nobody types them again. */
@Component
final class CarriedAnswers {

    private final NewRevision revisions;
    private final KeptDrafts drafts;

    CarriedAnswers(NewRevision revisions, KeptDrafts drafts) {
        this.revisions = revisions;
        this.drafts = drafts;
    }

    @EventListener
    void on(MendedDraft mended) {
        drafts.findById(mended.to()).ifPresent(draft -> revisions.carryOver(mended.from(), draft, Author.SERVICE));
    }
}
