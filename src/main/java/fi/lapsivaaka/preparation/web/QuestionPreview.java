package fi.lapsivaaka.preparation.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.checklist.Answer;
import fi.lapsivaaka.checklist.Question;
import fi.lapsivaaka.checklist.Shape;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Shows a question as whoever prepares a matter sees it before answering, outside of any matter. */
@Component
public final class QuestionPreview {

    private final QuestionWriter questions;
    private final Vocabulary vocabulary;

    QuestionPreview(QuestionWriter questions, Vocabulary vocabulary) {
        this.questions = questions;
        this.vocabulary = vocabulary;
    }

    /**
     * What the template of questions asks of its page.
     *
     * @param comments none
     */
    public record Shown(QuestionView question, CommentsView comments) {}

    /** The question without an answer. */
    public Shown of(Question question, Language language) {
        FieldWriter fields = new FieldWriter(language, Map.of());
        RowWriter rows = question.shape() instanceof Shape.Table
                ? new RowWriter(question, fields, language, Set.of()).write(Answer.NONE)
                : null;
        QuestionView view = new QuestionView(
                question.id(),
                question.text().in(language),
                question.help().in(language),
                question.example().map(text -> text.in(language)).orElse(""),
                question.required(),
                true,
                question.editable(),
                QuestionWriter.main(question, Answer.NONE, fields, Set.of(), language),
                questions.beside(question, Answer.NONE, fields, Set.of(), language),
                rows == null ? List.of() : rows.near(),
                rows == null ? List.of() : rows.far(),
                rows != null && ((Shape.Table) question.shape()).rowsFrom().isEmpty(),
                0,
                null,
                "",
                false,
                List.of(),
                null,
                question.provisions().stream()
                        .flatMap(id -> vocabulary.provision(id).stream())
                        .map(provision -> questions.source(provision, language))
                        .toList(),
                List.of(),
                List.of());
        return new Shown(view, CommentsView.NONE);
    }
}
