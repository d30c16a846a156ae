package fi.lapsivaaka.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.checklist.Forms;
import fi.lapsivaaka.comparison.FollowUpState.Stage;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FollowUpTest {

    private static final LocalDate REVIEW = LocalDate.of(2028, 1, 31);

    @Test
    void opensOnTheDayOfReviewAndIsLateAfterIt() {
        assertThat(KeptFollowUps.stage(REVIEW, REVIEW.minusDays(1), false)).isEqualTo(Stage.WAITING);
        assertThat(KeptFollowUps.stage(REVIEW, REVIEW, false)).isEqualTo(Stage.OPEN);
        assertThat(KeptFollowUps.stage(REVIEW, REVIEW.plusDays(1), false)).isEqualTo(Stage.OVERDUE);
        assertThat(KeptFollowUps.stage(REVIEW, REVIEW.plusDays(1), true)).isEqualTo(Stage.SIGNED);
        assertThat(KeptFollowUps.stage(null, REVIEW, false)).isEqualTo(Stage.OPEN);
    }

    @Test
    void knowsItsOwnQuestionsAndNoOthers() {
        Forms.shipped().all().forEach(form -> assertThat(form.questions())
                .as(form.code())
                .allMatch(question ->
                        FollowUpQuestions.contain(question.id()) == form.code().equals(Forms.FOLLOW_UP)));
    }
}
