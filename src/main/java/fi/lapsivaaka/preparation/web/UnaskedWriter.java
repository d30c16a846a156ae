package fi.lapsivaaka.preparation.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.assessment.RulesInUse;
import fi.lapsivaaka.checklist.Question;
import fi.lapsivaaka.preparation.Preparation;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows what was answered to questions that the forms of a matter do not ask any more, so that no answer is lost from sight. */
@Component
final class UnaskedWriter {

    private final RulesInUse rules;
    private final AnswerWords words;

    UnaskedWriter(RulesInUse rules, AnswerWords words) {
        this.rules = rules;
        this.words = words;
    }

    /** In words where the forms of another version in use know the question; else as the answer was written. */
    List<UnaskedAnswer> write(Preparation work, Language language) {
        return work.unasked().values().stream()
                .map(answer -> rules.forms()
                        .flatMap(forms -> forms.question(answer.question()).stream())
                        .findFirst()
                        .map((Question question) -> new UnaskedAnswer(
                                question.id(),
                                question.text().in(language),
                                words.lines(question, answer.answer(), language)))
                        .orElseGet(() -> new UnaskedAnswer(answer.question(), "", AnswerWords.plain(answer.answer()))))
                .toList();
    }
}
