package fi.lapsivaaka.preparation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of the work.
 *
 * @param id of the draft
 * @param number of this step, from 1 on
 * @param minutes how long its form usually takes
 * @param closed whether it has been signed, so that nothing can be changed
 * @param ways how children of each age can be asked; null where they are not asked about
 * @param comments what people say to each other beside its questions
 * @param hand who was given it; null where nobody was
 */
public record StepPage(
        String id,
        String name,
        boolean practice,
        String form,
        String formTitle,
        String step,
        String title,
        int number,
        int count,
        int minutes,
        @Nullable StepLink previous,
        @Nullable StepLink next,
        List<QuestionView> questions,
        ResultView result,
        boolean closed,
        @Nullable WaysToAsk ways,
        CommentsView comments,
        @Nullable HandView hand) {

    /** A step elsewhere. */
    public record StepLink(String form, String step, String title) {}

    /** Whether something in it was filled in before a person looked at it. */
    public boolean suggested() {
        return questions.stream().anyMatch(question -> question.shown() && question.suggested() != null);
    }

    /** Whether something in it is to be mended. */
    public boolean faulty() {
        return questions.stream().anyMatch(question -> !question.faults().isEmpty());
    }
}
