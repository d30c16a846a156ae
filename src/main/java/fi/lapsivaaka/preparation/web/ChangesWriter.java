package fi.lapsivaaka.preparation.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.checklist.Answer;
import fi.lapsivaaka.checklist.Question;
import fi.lapsivaaka.preparation.KeptAnswer;
import fi.lapsivaaka.preparation.KeptAnswers;
import fi.lapsivaaka.preparation.Preparations;
import fi.lapsivaaka.preparation.web.ChangesPage.Change;
import fi.lapsivaaka.proposal.KeptDraft;
import fi.lapsivaaka.proposal.KeptDrafts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Compares two revisions of an assessment field by field, in the order of the forms; what only the earlier asked comes last. */
@Component
final class ChangesWriter {

    private final KeptAnswers answers;
    private final KeptDrafts drafts;
    private final Preparations preparations;
    private final AnswerWords words;

    ChangesWriter(KeptAnswers answers, KeptDrafts drafts, Preparations preparations, AnswerWords words) {
        this.answers = answers;
        this.drafts = drafts;
        this.preparations = preparations;
        this.words = words;
    }

    ChangesPage write(KeptDraft draft, UUID previous, Language language) {
        Map<String, KeptAnswer> before = answers.of(previous);
        Map<String, KeptAnswer> after = answers.of(draft.id());
        Map<String, Question> asked = new LinkedHashMap<>();
        Stream.concat(Stream.of(preparations.forms(draft)), drafts.findById(previous).map(preparations::forms).stream())
                .flatMap(forms -> forms.all().stream())
                .flatMap(form -> form.questions().stream())
                .forEach(question -> asked.putIfAbsent(question.id(), question));
        List<Change> changes = asked.values().stream()
                .filter(question -> !answer(before, question).equals(answer(after, question)))
                .map(question -> new Change(
                        question.id(),
                        question.text().in(language),
                        words.lines(question, answer(before, question), language),
                        words.lines(question, answer(after, question), language)))
                .toList();
        boolean textChanged = drafts.findById(previous)
                .map(earlier -> !earlier.draft().parts().equals(draft.draft().parts()))
                .orElse(false);
        return new ChangesPage(draft.id().toString(), draft.name(), previous.toString(), textChanged, changes);
    }

    private static Answer answer(Map<String, KeptAnswer> answers, Question question) {
        KeptAnswer kept = answers.get(question.id());
        return kept == null ? Answer.NONE : kept.answer();
    }
}
