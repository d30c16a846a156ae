package fi.lapsivaaka.authoring.web;

import fi.lapsivaaka.authoring.QuestionEntry;
import fi.lapsivaaka.authoring.web.FormsView.Link;
import fi.lapsivaaka.preparation.web.QuestionPreview;
import fi.lapsivaaka.workshop.web.EntryView;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A question as a form, beside it the same question as a preparer sees it.
 *
 * @param fixed whether its type stays: it is in force, and answers of that type may be stored
 * @param fields single values that its type has
 * @param problems field to what is wrong with it
 * @param refused whether nothing was saved for them
 * @param unsaved whether what is shown has not been saved
 * @param shown its options in the page's language where they come from a shared list
 * @param yaml its text, or what somebody typed in its place
 * @param preview null where the question cannot be read
 * @param sole whether it is the only question of its step
 * @param elsewhere problems of the forms that are not in this question
 */
record QuestionEditView(
        EntryView.Whole entry,
        String form,
        String formTitle,
        String step,
        QuestionEntry question,
        boolean fixed,
        String typeName,
        List<Named> types,
        List<String> fields,
        List<Named> units,
        List<Named> lists,
        List<String> shown,
        List<TermRow> terms,
        List<Subjects> subjects,
        List<Named> provisions,
        Map<String, String> problems,
        boolean refused,
        boolean unsaved,
        String yaml,
        QuestionPreview.@Nullable Shown preview,
        String previewLanguage,
        Readers readers,
        List<Named> steps,
        boolean sole,
        int elsewhere,
        @Nullable String undo) {

    /** Whether its answers are chosen from options. */
    public boolean chosen() {
        return question.type().equals("single") || question.type().equals("multi");
    }

    record Named(String code, String name) {}

    /** @param form title of the form, or what facts are called */
    record Subjects(String form, List<Named> subjects) {}

    /**
     * A comparison of the condition.
     *
     * @param values what can be chosen; empty for numbers and for subjects that are not chosen yet
     */
    record TermRow(String subject, String operator, String number, List<Value> values, boolean compares) {}

    record Value(String code, String name, boolean chosen) {}

    /** Who reads the answer. */
    record Readers(List<Link> rules, List<Link> throughFacts, List<Link> questions, List<Link> modules) {

        /** Whether the question cannot be taken out. */
        public boolean any() {
            return !rules.isEmpty() || !questions.isEmpty() || !modules.isEmpty();
        }
    }
}
