package fi.lapsivaaka.preparation.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.checklist.Question;
import fi.lapsivaaka.preparation.Author;
import fi.lapsivaaka.preparation.Preparation;
import fi.lapsivaaka.preparation.Saved;
import fi.lapsivaaka.preparation.web.AutosaveReply.Field;
import java.util.List;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells what became of a save, in words too, and which questions of the step apply now. */
@Component
final class AutosaveWriter {

    private final QuestionWriter questions;
    private final Moments moments;
    private final MessageSource messages;

    AutosaveWriter(QuestionWriter questions, Moments moments, MessageSource messages) {
        this.questions = questions;
        this.moments = moments;
        this.messages = messages;
    }

    /** @param now the work after the save */
    AutosaveReply write(Question asked, Saved saved, Preparation now, Author author, Language language) {
        QuestionView view = questions.write(asked, true, now, author, language);
        List<String> applying =
                now.questionnaire().questions().map(Question::id).toList();
        return new AutosaveReply(
                saved.state().name(),
                saved.revision(),
                messages.getMessage(
                        "work.state." + saved.state().name(), new Object[] {moments.now()}, language.locale()),
                view.saved(),
                view.faults(),
                Objects.requireNonNullElse(view.notice(), ""),
                now.forms().form(asked.form()).stream()
                        .flatMap(form -> form.steps().stream())
                        .filter(step -> step.id().equals(asked.step()))
                        .flatMap(step -> step.questions().stream())
                        .filter(Question::editable)
                        .map(one -> new Field(one.id(), applying.contains(one.id())))
                        .toList());
    }
}
