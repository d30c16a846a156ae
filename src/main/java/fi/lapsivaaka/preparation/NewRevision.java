package fi.lapsivaaka.preparation;

import fi.lapsivaaka.proposal.KeptDraft;
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
    private final Clock clock;

    NewRevision(KeptAnswers answers, FindingReplies replies, Clock clock) {
        this.answers = answers;
        this.replies = replies;
        this.clock = clock;
    }

    /** Copies the answers and reasons that count; what the later one has already stays as it is. */
    @Transactional
    public void carryOver(UUID from, KeptDraft to, Author author) {
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
        replies.of(from)
                .forEach(reason -> replies.give(
                        to.id(), reason.ruleId(), reason.reason(), new Author("", reason.person()), clock.instant()));
    }
}
