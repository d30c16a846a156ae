package fi.lapsivaaka.assessment;

import fi.lapsivaaka.checklist.Form;
import fi.lapsivaaka.checklist.Question;
import fi.lapsivaaka.checklist.Step;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is asked of a matter as it stands: the steps of the forms that are open, with the questions that apply.
 *
 * @param open codes of the forms that are open, without modules
 * @param parts in the order in which they are filled in; a step in which no question applies is left out
 */
public record Questionnaire(List<String> open, List<Part> parts) {

    public Questionnaire {
        open = List.copyOf(open);
        parts = List.copyOf(parts);
    }

    /**
     * A step of a form or a module.
     *
     * @param questions those that apply
     */
    public record Part(Form form, Step step, List<Question> questions) {

        public Part {
            questions = List.copyOf(questions);
        }

        /** Whether this is that step of that form. */
        public boolean is(String formCode, String stepId) {
            return form.code().equals(formCode) && step.id().equals(stepId);
        }
    }

    /** Every question that applies, in order. */
    public Stream<Question> questions() {
        return parts.stream().flatMap(part -> part.questions().stream());
    }

    public Optional<Part> part(String form, String step) {
        return parts.stream().filter(part -> part.is(form, step)).findFirst();
    }

    /** The step in which a question is asked. */
    public Optional<Part> partOf(String question) {
        return parts.stream()
                .filter(part ->
                        part.questions().stream().anyMatch(one -> one.id().equals(question)))
                .findFirst();
    }
}
