package fi.lapsivaaka.authoring.web;

import fi.lapsivaaka.workshop.web.ProblemLine;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The forms of a draft, and one of them with its questions as a preparer reads them. */
final class FormsView {

    private FormsView() {}

    /**
     * @param found questions that match what was searched for; empty when nothing was
     * @param all questions of all forms
     */
    record Listed(
            String id,
            String name,
            String query,
            List<FormLine> forms,
            List<QuestionLine> found,
            int all,
            List<ListLine> lists,
            List<ProblemLine> problems,
            int moreProblems) {}

    /** @param changed how many questions the draft has changed, added or taken out */
    record FormLine(
            String code,
            String title,
            String purpose,
            int minutes,
            boolean module,
            int questions,
            boolean readable,
            boolean changed,
            int changedQuestions,
            int added,
            int gone) {}

    /**
     * @param entry of the shared file
     * @param uses questions that take their options or unit from it
     */
    record ListLine(String entry, String name, int options, int uses, boolean changed) {}

    /**
     * A form.
     *
     * @param texts {@code title} and {@code purpose}, each language to words
     * @param proposed id for a new question; the empty text when all are used
     * @param undo what would be undone next; null for nothing
     */
    record Whole(
            String id,
            String name,
            boolean open,
            int revision,
            String form,
            String file,
            String title,
            Map<String, Map<String, String>> texts,
            String minutes,
            List<StepView> steps,
            String proposed,
            String query,
            int shown,
            int all,
            List<ProblemLine> problems,
            Map<String, String> wrong,
            @Nullable String undo) {}

    /** @param texts of its title, language to words */
    record StepView(String id, String title, Map<String, String> texts, List<QuestionLine> questions) {}

    /**
     * A question as it is read, not asked.
     *
     * @param mark {@code added} or {@code changed} by the draft; the empty text for neither
     */
    record QuestionLine(
            String id,
            String form,
            String text,
            String help,
            String type,
            boolean required,
            String condition,
            List<Link> rules,
            List<String> provisions,
            String mark,
            int problems,
            boolean first,
            boolean last) {}

    /** @param address within the draft's pages */
    record Link(String name, String address) {}
}
