package fi.lapsivaaka.preparation.web;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.checklist.Answer;
import fi.lapsivaaka.checklist.AnswerChecker;
import fi.lapsivaaka.checklist.Column;
import fi.lapsivaaka.checklist.Fault;
import fi.lapsivaaka.checklist.Question;
import fi.lapsivaaka.checklist.Shape;
import fi.lapsivaaka.preparation.Author;
import fi.lapsivaaka.preparation.KeptAnswer;
import fi.lapsivaaka.preparation.Preparation;
import fi.lapsivaaka.preparation.RivalAnswer;
import fi.lapsivaaka.preparation.Suggestion;
import fi.lapsivaaka.preparation.Suggestions;
import fi.lapsivaaka.preparation.TailoredReason;
import fi.lapsivaaka.preparation.web.QuestionView.RivalView;
import fi.lapsivaaka.preparation.web.QuestionView.SourceView;
import fi.lapsivaaka.vocabulary.Provision;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts a question together for a page: its help, its fields with what stands in them, and what is to be mended. */
@Component
final class QuestionWriter {

    private final Suggestions suggestions;
    private final DraftHints hints;
    private final AnswerWords words;
    private final Moments moments;
    private final TailoredReason reasons;
    private final Vocabulary vocabulary;
    private final MessageSource messages;
    private final Figures figures;

    QuestionWriter(
            Suggestions suggestions,
            DraftHints hints,
            AnswerWords words,
            Moments moments,
            TailoredReason reasons,
            Vocabulary vocabulary,
            MessageSource messages,
            Figures figures) {
        this.suggestions = suggestions;
        this.hints = hints;
        this.words = words;
        this.moments = moments;
        this.reasons = reasons;
        this.vocabulary = vocabulary;
        this.messages = messages;
        this.figures = figures;
    }

    QuestionView write(Question question, boolean shown, Preparation work, Author author, Language language) {
        Optional<Suggestion> suggested = suggestions.of(question, work, author, language);
        Optional<KeptAnswer> kept = work.answer(question);
        Answer answer = kept.map(KeptAnswer::answer)
                .or(() -> suggested.map(Suggestion::answer))
                .orElse(Answer.NONE);
        List<Fault> faults = faults(question, kept);
        Set<String> wrong =
                faults.stream().map(fault -> fault.row() + "." + fault.part()).collect(Collectors.toSet());
        FieldWriter fields = new FieldWriter(
                language, hints.ofOptions(question, work.matter().check().signals()));
        boolean table = question.shape() instanceof Shape.Table;
        RowWriter rows = table ? new RowWriter(question, fields, language, wrong).write(answer) : null;
        return new QuestionView(
                question.id(),
                question.text().in(language),
                question.help().in(language),
                question.example().map(text -> text.in(language)).orElse(""),
                question.required(),
                shown && (question.editable() || suggested.isPresent()),
                question.editable(),
                main(question, answer, fields, wrong, language),
                beside(question, answer, fields, wrong, language),
                rows == null ? List.of() : rows.near(),
                rows == null ? List.of() : rows.far(),
                table && ((Shape.Table) question.shape()).rowsFrom().isEmpty(),
                kept.map(KeptAnswer::revision).orElse(0),
                suggested.map(Suggestion::source).map(Suggestion.Source::name).orElse(null),
                kept.map(one -> saved(one, language)).orElse(""),
                kept.isPresent(),
                faults.stream()
                        .map(fault -> sentence(question, fault, language))
                        .distinct()
                        .toList(),
                notice(question, work, answer, language),
                question.provisions().stream()
                        .flatMap(id -> vocabulary.provision(id).stream())
                        .map(provision -> source(provision, language))
                        .toList(),
                hints.ofQuestion(question, work.matter().check().signals(), language),
                rivals(question, work, language));
    }

    private @Nullable String notice(Question question, Preparation work, Answer answer, Language language) {
        if (!question.id().equals(TailoredReason.QUESTION)) {
            return null;
        }
        return reasons.alike(work.draft().id(), answer.value())
                .map(alike -> word(
                        alike.stock() ? "work.alike.stock" : "work.alike.copy",
                        language,
                        alike.text(),
                        Integer.toString(alike.percent())))
                .orElse(null);
    }

    /** What is to be mended in an answer that somebody has begun; an open question is no fault. */
    private static List<Fault> faults(Question question, Optional<KeptAnswer> kept) {
        return kept.map(KeptAnswer::answer)
                .filter(answer -> !question.tidied(answer).isBlank())
                .map(answer -> AnswerChecker.check(question, answer))
                .orElse(List.of());
    }

    static @Nullable FieldView main(
            Question question, Answer answer, FieldWriter fields, Set<String> wrong, Language language) {
        if (question.shape() instanceof Shape.Table || question.shape() instanceof Shape.Signature) {
            return null;
        }
        String label = question.valueLabel().orElse(question.text()).in(language);
        return fields.write(
                question.id(),
                label,
                question.shape(),
                answer.values(),
                question.required(),
                false,
                wrong.contains("0."));
    }

    List<FieldView> beside(Question question, Answer answer, FieldWriter fields, Set<String> wrong, Language language) {
        List<Column> parts = question.shape() instanceof Shape.Signature ? question.parts() : question.beside();
        List<FieldView> beside = new ArrayList<>();
        for (Column part : parts) {
            boolean signature = part.id().equals(Answer.PERSON) || part.id().equals(Answer.DATE);
            String label = question.shape() instanceof Shape.Signature && signature
                    ? word("work.part." + part.id(), language)
                    : part.label().in(language);
            String value = answer.parts().getOrDefault(part.id(), "");
            beside.add(fields.write(
                    question.id() + "." + part.id(),
                    label,
                    part.shape(),
                    value.isEmpty() ? List.of() : List.of(value),
                    part.required(),
                    true,
                    wrong.contains("0." + part.id())));
        }
        return beside;
    }

    private String sentence(Question question, Fault fault, Language language) {
        String field = question.part(fault.part())
                .map(part -> part.label().in(language) + ": ")
                .filter(label -> !(question.shape() instanceof Shape.Signature))
                .orElse("");
        String row = fault.row() > 0 ? word("work.row", language, figures.count(fault.row())) + ", " : "";
        return row + field + fault.message().in(language);
    }

    SourceView source(Provision provision, Language language) {
        boolean checked = provision.verified() && provision.checked() != null;
        String mark = provision.checked() == null || !checked
                ? word("check.provision.unchecked", language)
                : word("check.provision.checked", language, figures.day(provision.checked()));
        return new SourceView(provision.reference(language), checked, mark);
    }

    private List<RivalView> rivals(Question question, Preparation work, Language language) {
        List<RivalView> rivals = new ArrayList<>();
        for (RivalAnswer rival : work.rivals()) {
            if (rival.question().equals(question.id())) {
                rivals.add(new RivalView(
                        rival.id(),
                        words.lines(question, rival.answer(), language),
                        by(rival.author(), rival.savedAt(), language)));
            }
        }
        if (!rivals.isEmpty()) {
            work.answer(question)
                    .ifPresent(now -> rivals.add(
                            0,
                            new RivalView(
                                    0,
                                    words.lines(question, now.answer(), language),
                                    by(now.author(), now.savedAt(), language))));
        }
        return rivals;
    }

    private String saved(KeptAnswer answer, Language language) {
        return word("work.origin." + answer.origin().code(), language)
                + " · "
                + by(answer.author(), answer.savedAt(), language);
    }

    private String by(Author author, Instant when, Language language) {
        String time = moments.of(when, language);
        return author.name().isEmpty() ? time : author.name() + ", " + time;
    }

    private String word(String key, Language language, Object... arguments) {
        return messages.getMessage(key, arguments, language.locale());
    }
}
