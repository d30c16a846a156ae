package fi.lapsivaaka.preparation.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.checklist.Answer;
import fi.lapsivaaka.checklist.Question;
import fi.lapsivaaka.preparation.AnswerKeeper;
import fi.lapsivaaka.preparation.Author;
import fi.lapsivaaka.preparation.Origin;
import fi.lapsivaaka.preparation.Preparation;
import fi.lapsivaaka.preparation.Saved;
import fi.lapsivaaka.preparation.Suggestion;
import fi.lapsivaaka.preparation.Suggestions;
import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Saves what a form holds: one answer while people type, or all answers of a step. */
@Component
final class StepSaver {

    private final AnswerKeeper keeper;
    private final Suggestions suggestions;

    StepSaver(AnswerKeeper keeper, Suggestions suggestions) {
        this.keeper = keeper;
        this.suggestions = suggestions;
    }

    /** Saves every answer that the form holds. */
    void save(Preparation work, Collection<Question> questions, AnswerReader form, Author author, Language language) {
        questions.stream()
                .filter(question -> question.editable() && form.holds(question))
                .forEach(question -> save(work, question, form, author, language));
    }

    /** Saves only what a person has typed: what was filled in before stays so, since they did not go on from the step. */
    void saveTyped(
            Preparation work, Collection<Question> questions, AnswerReader form, Author author, Language language) {
        questions.stream()
                .filter(question -> question.editable() && form.holds(question))
                .filter(question -> suggestions
                        .of(question, work, author, language)
                        .map(Suggestion::answer)
                        .map(question::tidied)
                        .filter(form.read(question)::equals)
                        .isEmpty())
                .forEach(question -> save(work, question, form, author, language));
    }

    Saved save(Preparation work, Question question, AnswerReader form, Author author, Language language) {
        Answer given = form.read(question);
        Optional<Suggestion> offered = suggestions.of(question, work, author, language);
        Optional<Answer> suggested = offered.map(Suggestion::answer).map(question::tidied);
        boolean same = suggested.filter(given::equals).isPresent();
        boolean earlier =
                offered.filter(one -> one.source() == Suggestion.Source.EARLIER).isPresent();
        Origin origin = same && earlier ? Origin.COPIED : Origin.of(suggested.isPresent(), same, given.isBlank());
        return keeper.keep(work.draft().id(), question.id(), given, form.revision(question), origin, author);
    }
}
