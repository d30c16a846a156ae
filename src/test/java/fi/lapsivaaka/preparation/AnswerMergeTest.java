package fi.lapsivaaka.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.checklist.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswerMergeTest {

    private static final Map<String, String> SAFETY = Map.of("dimension", "safety", "direction", "NEG", "size", "1");
    private static final Map<String, String> LEARNING = Map.of("dimension", "learning", "direction", "POS");

    @Test
    void takesWhatOnlyOneOfThemChanged() {
        Answer base = Answer.of("no").with("date", "2026-01-01");

        assertThat(AnswerMerge.merge(
                        base, Answer.of("yes").with("date", "2026-01-01"), base.with("date", "2026-02-02")))
                .contains(Answer.of("yes").with("date", "2026-02-02"));
    }

    @Test
    void leavesTwoChangesOfOneThingToPeople() {
        assertThat(AnswerMerge.merge(Answer.of("no"), Answer.of("yes"), Answer.of("earlier")))
                .isEmpty();
        assertThat(AnswerMerge.merge(Answer.NONE, Answer.of("yes"), Answer.of("no")))
                .isEmpty();
    }

    @Test
    void takesTheSameChangeOnce() {
        assertThat(AnswerMerge.merge(Answer.of("no"), Answer.of("yes"), Answer.of("yes")))
                .contains(Answer.of("yes"));
    }

    @Test
    void putsChangesOfDifferentCellsOfARowTogether() {
        Answer base = Answer.table(List.of(SAFETY));
        Answer theirs = Answer.table(List.of(Map.of("dimension", "safety", "direction", "NEG", "size", "3")));
        Answer mine = Answer.table(
                List.of(Map.of("dimension", "safety", "direction", "NEG", "size", "1", "what", "Matka pitenee")));

        assertThat(AnswerMerge.merge(base, theirs, mine))
                .contains(Answer.table(List.of(
                        Map.of("dimension", "safety", "direction", "NEG", "size", "3", "what", "Matka pitenee"))));
    }

    @Test
    void keepsTheRowsThatBothAdded() {
        Answer theirs = Answer.table(List.of(SAFETY));
        Answer mine = Answer.table(List.of(LEARNING));

        assertThat(AnswerMerge.merge(Answer.NONE, theirs, mine)).contains(Answer.table(List.of(SAFETY, LEARNING)));
        assertThat(AnswerMerge.merge(Answer.NONE, theirs, theirs)).contains(theirs);
    }

    @Test
    void doesNotGuessWhichRowWasTakenAway() {
        Answer base = Answer.table(List.of(SAFETY, LEARNING));
        Answer shorter = Answer.table(List.of(LEARNING));
        Answer longer = Answer.table(List.of(SAFETY, LEARNING, Map.of("dimension", "health", "direction", "POS")));

        assertThat(AnswerMerge.merge(base, shorter, longer)).isEmpty();
        assertThat(AnswerMerge.merge(base, shorter, base)).contains(shorter);
    }
}
