package fi.lapsivaaka.preparation;

import fi.lapsivaaka.checklist.Answer;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Saves answers so that nothing is lost: each save is a revision of its own, a save based on an older revision is put
 * together with what came between, and where that cannot be done both stay.
 */
@Component
public class AnswerKeeper {

    private static final int MOST_TRIES = 20;

    private final KeptAnswers answers;
    private final RivalAnswers rivals;
    private final Clock clock;

    AnswerKeeper(KeptAnswers answers, RivalAnswers rivals, Clock clock) {
        this.answers = answers;
        this.rivals = rivals;
        this.clock = clock;
    }

    /**
     * @param basedOn revision that the person had seen; 0 for none
     * @param origin how the answer came; a rejection is kept even though it is blank
     */
    public Saved keep(UUID draft, String question, Answer mine, int basedOn, Origin origin, Author author) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            Optional<KeptAnswer> now = answers.newest(draft, question);
            Answer held = now.map(KeptAnswer::answer).orElse(Answer.NONE);
            int revision = now.map(KeptAnswer::revision).orElse(0);
            boolean rejected = origin == Origin.REJECTED && now.isEmpty();
            if (mine.equals(held) && !rejected) {
                return new Saved(Saved.State.UNCHANGED, now);
            }
            Answer base = basedOn == revision ? held : seen(draft, question, basedOn);
            if (basedOn != revision && mine.equals(base)) {
                return new Saved(Saved.State.UNCHANGED, now);
            }
            Optional<Answer> merged = basedOn == revision ? Optional.of(mine) : AnswerMerge.merge(base, held, mine);
            if (merged.isEmpty()) {
                keepBeside(draft, question, mine, basedOn, author);
                return new Saved(Saved.State.BESIDE, now);
            }
            boolean alone = basedOn == revision;
            KeptAnswer next =
                    new KeptAnswer(question, revision + 1, merged.get(), alone ? origin : Origin.MERGED, author, now());
            if (answers.add(draft, next)) {
                return new Saved(alone ? Saved.State.KEPT : Saved.State.MERGED, Optional.of(next));
            }
        }
        throw new IllegalStateException("answer to " + question + " of " + draft + " is saved without pause");
    }

    /** Takes the last change back; going on takes back the one before. Nothing happens where nothing was saved. */
    public void undo(UUID draft, String question, Author author) {
        Deque<Answer> before = new ArrayDeque<>();
        int revision = 0;
        for (KeptAnswer answer : answers.history(draft, question)) {
            revision = answer.revision();
            if (answer.origin() == Origin.UNDONE) {
                before.pollLast();
            } else {
                before.addLast(answer.answer());
            }
        }
        if (before.pollLast() != null) {
            Answer earlier = before.isEmpty() ? Answer.NONE : before.getLast();
            answers.add(draft, new KeptAnswer(question, revision + 1, earlier, Origin.UNDONE, author, now()));
        }
    }

    /**
     * Chooses between the answer that counts and those kept beside it.
     *
     * @param rival id of the one chosen; 0 for the one that counts already
     */
    @Transactional
    public void choose(UUID draft, String question, long rival, Author author) {
        for (RivalAnswer beside : rivals.open(draft)) {
            if (beside.question().equals(question)) {
                if (beside.id() == rival) {
                    int revision = answers.newest(draft, question)
                            .map(KeptAnswer::revision)
                            .orElse(0);
                    keep(draft, question, beside.answer(), revision, Origin.CHANGED, author);
                }
                rivals.settle(beside.id(), now());
            }
        }
    }

    /** Once only, however often a browser that got no answer sends it; whoever is signed in mends their own. */
    private void keepBeside(UUID draft, String question, Answer mine, int basedOn, Author author) {
        List<RivalAnswer> own = rivals.open(draft).stream()
                .filter(rival -> rival.question().equals(question)
                        && rival.author().equals(author)
                        && (!author.id().isEmpty() || rival.answer().equals(mine)))
                .toList();
        if (own.isEmpty()) {
            rivals.keep(draft, question, mine, basedOn, author, now());
        } else {
            rivals.replace(own.get(0).id(), mine, now());
        }
    }

    private Answer seen(UUID draft, String question, int revision) {
        return answers.revision(draft, question, revision)
                .map(KeptAnswer::answer)
                .orElse(Answer.NONE);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
