package fi.lapsivaaka.preparation.web;

import fi.lapsivaaka.preparation.web.StepPage.StepLink;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole work on a draft: its steps, what the rules say, and what is still to be done.
 *
 * @param next the first step in which something is still asked; null when nothing is
 * @param done questions that have all they ask for
 * @param count questions that apply
 * @param followUp how far the follow-up is, as a sentence; null until both have signed
 * @param late whether the follow-up is overdue
 * @param revision whether there is a revision before this one
 * @param others other proposals that hit the same children
 * @param comments what people say to each other beside the questions
 * @param unasked what was answered to questions that are not asked any more
 */
public record WorkPage(
        String id,
        String name,
        boolean practice,
        List<FormSteps> forms,
        @Nullable StepLink next,
        int done,
        int count,
        ResultView result,
        SignView sign,
        @Nullable String followUp,
        boolean late,
        boolean revision,
        List<OtherView> others,
        CommentsView comments,
        List<UnaskedAnswer> unasked) {

    /** The steps of a form. */
    public record FormSteps(String title, String purpose, int minutes, List<StepState> steps) {}

    /**
     * How far a step is.
     *
     * @param done questions that have all they ask for
     * @param count questions that apply
     * @param comments open threads beside its questions
     * @param hand who was given it; null where nobody was
     */
    public record StepState(
            StepLink link,
            int done,
            int count,
            int comments,
            @Nullable HandView hand) {

        public boolean whole() {
            return done == count;
        }
    }
}
