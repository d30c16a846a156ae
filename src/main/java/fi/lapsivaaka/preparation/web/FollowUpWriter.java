package fi.lapsivaaka.preparation.web;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.assessment.Questionnaire.Part;
import fi.lapsivaaka.assessment.RaisedFinding;
import fi.lapsivaaka.comparison.FollowUpState;
import fi.lapsivaaka.comparison.LedgerActuals;
import fi.lapsivaaka.comparison.OutcomeWriter;
import fi.lapsivaaka.comparison.PromiseReader;
import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.preparation.Author;
import fi.lapsivaaka.preparation.KeptFollowUps;
import fi.lapsivaaka.preparation.Preparation;
import fi.lapsivaaka.preparation.Preparations;
import fi.lapsivaaka.preparation.web.FollowUpPage.Remark;
import fi.lapsivaaka.preparation.web.StepPage.StepLink;
import fi.lapsivaaka.preparation.web.WorkPage.StepState;
import fi.lapsivaaka.proposal.KeptDraft;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts the pages of a follow-up together. */
@Component
final class FollowUpWriter {

    private final KeptFollowUps followUps;
    private final Preparations preparations;
    private final LedgerActuals ledger;
    private final QuestionWriter questions;
    private final ResultWriter results;
    private final CommentWriter comments;
    private final MessageSource messages;
    private final Figures figures;
    private final OutcomeWriter outcomes;

    FollowUpWriter(
            KeptFollowUps followUps,
            Preparations preparations,
            LedgerActuals ledger,
            QuestionWriter questions,
            ResultWriter results,
            CommentWriter comments,
            MessageSource messages,
            Figures figures) {
        this.followUps = followUps;
        this.preparations = preparations;
        this.ledger = ledger;
        this.questions = questions;
        this.results = results;
        this.comments = comments;
        this.messages = messages;
        this.figures = figures;
        this.outcomes = new OutcomeWriter(messages);
    }

    /** @param refused why the last try to sign was refused; null when it was not */
    FollowUpPage whole(KeptDraft draft, Visitor visitor, @Nullable String refused, Language language) {
        Preparation work = preparations.followUp(draft);
        Optional<FollowUpState> state = followUps.of(draft);
        boolean begun = state.filter(FollowUpState::begun).isPresent();
        return new FollowUpPage(
                draft.id().toString(),
                draft.name(),
                draft.practice(),
                state.map(one -> one.stage().name()).orElse("NONE"),
                state.map(FollowUpState::review).map(figures::day).orElse(null),
                PromiseReader.read(work.matter().given(), language, messages).decision(),
                begun
                        ? outcomes.write(work.matter().given(), ledger.of(draft, work.matter(), language), language)
                        : null,
                steps(work, language),
                begun
                        ? KeptFollowUps.findings(work).stream()
                                .map(finding -> remark(finding, language))
                                .toList()
                        : List.of(),
                visitor.name(),
                state.map(one -> signed(one.signer(), one.signed())).orElse(null),
                refused);
    }

    StepPage step(KeptDraft draft, Part part, Author author, boolean closed, Language language) {
        Preparation work = preparations.followUp(draft);
        List<Part> parts = work.questionnaire().parts();
        int index = parts.indexOf(part);
        return new StepPage(
                draft.id().toString(),
                draft.name(),
                draft.practice(),
                part.form().code(),
                part.form().title().in(language),
                part.step().id(),
                part.step().title().in(language),
                index + 1,
                parts.size(),
                part.form().minutes(),
                index > 0 ? link(parts.get(index - 1), language) : null,
                index + 1 < parts.size() ? link(parts.get(index + 1), language) : null,
                part.step().questions().stream()
                        .filter(question -> question.editable())
                        .map(question ->
                                questions.write(question, part.questions().contains(question), work, author, language))
                        .toList(),
                results.write(work, null, language),
                closed,
                null,
                comments.write(work, language),
                null);
    }

    private static List<StepState> steps(Preparation work, Language language) {
        return work.questionnaire().parts().stream()
                .map(part -> new StepState(
                        link(part, language), work.done(part), part.questions().size(), 0, null))
                .toList();
    }

    private static StepLink link(Part part, Language language) {
        return WorkWriter.link(part, language);
    }

    private @Nullable String signed(@Nullable String signer, @Nullable LocalDate day) {
        return signer == null || day == null ? null : signer + ", " + figures.day(day);
    }

    private static Remark remark(RaisedFinding finding, Language language) {
        return new Remark(
                finding.ruleId(),
                finding.severity().name(),
                finding.text().title().in(language),
                finding.text().message().in(language),
                finding.text().resolve().in(language));
    }
}
