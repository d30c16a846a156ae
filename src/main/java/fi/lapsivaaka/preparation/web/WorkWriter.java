package fi.lapsivaaka.preparation.web;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.assessment.Questionnaire;
import fi.lapsivaaka.assessment.Questionnaire.Part;
import fi.lapsivaaka.checklist.Form;
import fi.lapsivaaka.checklist.Question;
import fi.lapsivaaka.comparison.FollowUpState;
import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.preparation.Author;
import fi.lapsivaaka.preparation.KeptFollowUps;
import fi.lapsivaaka.preparation.Preparation;
import fi.lapsivaaka.preparation.Signing;
import fi.lapsivaaka.preparation.web.StepPage.StepLink;
import fi.lapsivaaka.preparation.web.WorkPage.FormSteps;
import fi.lapsivaaka.preparation.web.WorkPage.StepState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts the pages of the work together: the whole of it, and each step. */
@Component
final class WorkWriter {

    private final QuestionWriter questions;
    private final ResultWriter results;
    private final SignWriter signatures;
    private final Signing signing;
    private final OthersWriter others;
    private final WaysToAskWriter ways;
    private final KeptFollowUps followUps;
    private final CommentWriter comments;
    private final SharingWriter sharing;
    private final UnaskedWriter unasked;
    private final MessageSource messages;
    private final Figures figures;

    WorkWriter(
            QuestionWriter questions,
            ResultWriter results,
            SignWriter signatures,
            Signing signing,
            OthersWriter others,
            WaysToAskWriter ways,
            KeptFollowUps followUps,
            CommentWriter comments,
            SharingWriter sharing,
            UnaskedWriter unasked,
            MessageSource messages,
            Figures figures) {
        this.questions = questions;
        this.results = results;
        this.signatures = signatures;
        this.signing = signing;
        this.others = others;
        this.ways = ways;
        this.followUps = followUps;
        this.comments = comments;
        this.sharing = sharing;
        this.unasked = unasked;
        this.messages = messages;
        this.figures = figures;
    }

    /** @param refused why the last try to sign was refused; null when it was not */
    WorkPage whole(Preparation work, Visitor visitor, @Nullable String refused, Language language) {
        CommentsView said = comments.write(work, language);
        SharingWriter.Hands hands = sharing.hands(work, Author.of(visitor), language);
        List<FormSteps> forms = new ArrayList<>();
        work.questionnaire().parts().stream()
                .map(Part::form)
                .distinct()
                .forEach(form -> forms.add(new FormSteps(
                        form.title().in(language),
                        form.purpose().in(language),
                        form.minutes(),
                        steps(form, work, said, hands, language))));
        List<Question> asked = work.questionnaire().questions().toList();
        Optional<FollowUpState> after = followUps.of(work.draft());
        return new WorkPage(
                work.draft().id().toString(),
                work.draft().name(),
                work.draft().practice(),
                forms,
                next(work).map(part -> link(part, language)).orElse(null),
                (int) asked.stream().filter(work::done).count(),
                asked.size(),
                results.write(work, null, language),
                signatures.write(work, visitor, refused, language),
                after.map(one -> followUp(one, language)).orElse(null),
                after.filter(one -> one.stage() == FollowUpState.Stage.OVERDUE).isPresent(),
                work.draft().previousId() != null,
                others.write(work, visitor, language),
                said,
                unasked.write(work, language));
    }

    private String followUp(FollowUpState state, Language language) {
        LocalDate review = state.review();
        String key =
                switch (state.stage()) {
                    case SIGNED -> "followUp.done";
                    case OVERDUE -> "followUp.overdue";
                    default -> review == null ? "followUp.none" : "followUp.due";
                };
        Object[] day = {review == null ? "" : figures.day(review)};
        return messages.getMessage(key, day, language.locale());
    }

    /** The first step in which something is still asked. */
    static Optional<Part> next(Preparation work) {
        return work.questionnaire().parts().stream()
                .filter(part -> work.done(part) < part.questions().size())
                .findFirst();
    }

    /** @param part as asked for; also one in which no question applies any more */
    StepPage step(Preparation work, Part part, Author author, Language language) {
        Questionnaire all = work.questionnaire();
        int index = index(all, part);
        return new StepPage(
                work.draft().id().toString(),
                work.draft().name(),
                work.draft().practice(),
                part.form().code(),
                part.form().title().in(language),
                part.step().id(),
                part.step().title().in(language),
                index + 1,
                all.parts().size(),
                part.form().minutes(),
                neighbour(all, index - 1, language),
                neighbour(all, index + 1, language),
                part.step().questions().stream()
                        .map(question ->
                                questions.write(question, part.questions().contains(question), work, author, language))
                        .toList(),
                results.write(work, null, language),
                signing.closed(work.draft().id()),
                part.step().id().equals(WaysToAsk.STEP) ? ways.write(work, language) : null,
                comments.write(work, language),
                sharing.hands(work, author, language)
                        .of(part.form().code(), part.step().id()));
    }

    private static int index(Questionnaire all, Part part) {
        for (int index = 0; index < all.parts().size(); index++) {
            if (all.parts().get(index).is(part.form().code(), part.step().id())) {
                return index;
            }
        }
        return 0;
    }

    private static @Nullable StepLink neighbour(Questionnaire all, int index, Language language) {
        return index < 0 || index >= all.parts().size()
                ? null
                : link(all.parts().get(index), language);
    }

    private static List<StepState> steps(
            Form form, Preparation work, CommentsView said, SharingWriter.Hands hands, Language language) {
        return work.questionnaire().parts().stream()
                .filter(part -> part.form().equals(form))
                .map(part -> new StepState(
                        link(part, language),
                        work.done(part),
                        part.questions().size(),
                        part.questions().stream()
                                .mapToInt(question -> said.open(question.id()))
                                .sum(),
                        hands.of(part.form().code(), part.step().id())))
                .toList();
    }

    static StepLink link(Part part, Language language) {
        return new StepLink(
                part.form().code(), part.step().id(), part.step().title().in(language));
    }
}
