package fi.lapsivaaka.assessment;

import fi.lapsivaaka.checklist.Answer;
import fi.lapsivaaka.checklist.Forms;
import java.util.List;
import java.util.Map;

/**
 * What people have answered about a matter so far. Answers win over what was read from the draft.
 *
 * @param forms the forms in which the questions stand
 * @param open codes of the forms that are being filled in; modules follow from the matter and need not be named
 * @param answers question id to answer, over all forms of the matter
 */
public record FormAnswers(Forms forms, List<String> open, Map<String, Answer> answers) {

    /** No form is open and nothing has been answered: there is only the draft. */
    public static final FormAnswers NONE = new FormAnswers(Forms.NONE, List.of(), Map.of());

    public FormAnswers {
        open = List.copyOf(open);
        answers = Map.copyOf(answers);
    }

    /** Nothing at all to add to what the draft says. */
    boolean none() {
        return open.isEmpty() && answers.isEmpty();
    }

    Answer answer(String question) {
        return answers.getOrDefault(question, Answer.NONE);
    }
}
