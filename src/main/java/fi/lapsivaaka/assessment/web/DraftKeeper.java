package fi.lapsivaaka.assessment.web;

import fi.lapsivaaka.assessment.KeptDraftChecker;
import fi.lapsivaaka.proposal.Draft;
import fi.lapsivaaka.proposal.KeptDraft;
import fi.lapsivaaka.proposal.KeptDrafts;
import fi.lapsivaaka.proposal.MendedDraft;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps a draft that was given, under the name that people will know it by: its heading, and its file's name beside it. */
@Component
final class DraftKeeper {

    private final KeptDrafts drafts;
    private final KeptDraftChecker checker;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DraftKeeper(KeptDrafts drafts, KeptDraftChecker checker, Clock clock, ApplicationEventPublisher events) {
        this.drafts = drafts;
        this.checker = checker;
        this.clock = clock;
        this.events = events;
    }

    /**
     * @param organisation {@code kunta} or {@code hva}
     * @param figures id of the organisation whose figures stand beside it
     * @param previous id of the draft whose text was mended into this one
     * @return id under which it is kept
     */
    UUID keep(Draft draft, String organisation, @Nullable UUID figures, boolean practice, @Nullable UUID previous) {
        KeptDraft unnamed = new KeptDraft(
                UUID.randomUUID(),
                0,
                draft.name().isBlank() ? "–" : shortened(draft.name()),
                draft.text(),
                organisation,
                figures,
                practice,
                clock.instant(),
                previous);
        String title = checker.check(unnamed).signals().title().strip();
        String name = draft.name().isBlank() || draft.name().equals(title) || previous != null
                ? title
                : title + " (" + draft.name() + ")";
        drafts.save(title.isEmpty() ? unnamed : unnamed.named(shortened(name)));
        if (previous != null) {
            events.publishEvent(new MendedDraft(previous, unnamed.id()));
        }
        return unnamed.id();
    }

    private static String shortened(String name) {
        return name.length() <= KeptDraft.LONGEST_NAME ? name : name.substring(0, KeptDraft.LONGEST_NAME);
    }
}
