package fi.lapsivaaka.authoring.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.authoring.DraftForms;
import fi.lapsivaaka.authoring.FormFile;
import fi.lapsivaaka.authoring.FormHead;
import fi.lapsivaaka.authoring.FormMarks;
import fi.lapsivaaka.authoring.QuestionIds;
import fi.lapsivaaka.authoring.QuestionUses;
import fi.lapsivaaka.authoring.web.FormsView.QuestionLine;
import fi.lapsivaaka.authoring.web.FormsView.StepView;
import fi.lapsivaaka.checklist.Form;
import fi.lapsivaaka.workshop.DraftFiles;
import fi.lapsivaaka.workshop.DraftRevision;
import fi.lapsivaaka.workshop.EntrySheet;
import fi.lapsivaaka.workshop.FileEntry;
import fi.lapsivaaka.workshop.RuleDraft;
import fi.lapsivaaka.workshop.web.Desk;
import fi.lapsivaaka.workshop.web.EntryForms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes a form of a draft: its steps and questions in order, as a preparer would read them. */
@Component
class FormPageWriter {

    private static final int MOST_PROBLEMS = 20;

    private final DraftFiles files;
    private final EntryForms entries;
    private final QuestionIds ids;
    private final FormLines lines;
    private final FormFaults faults;

    FormPageWriter(DraftFiles files, EntryForms entries, QuestionIds ids, FormLines lines, FormFaults faults) {
        this.files = files;
        this.entries = entries;
        this.ids = ids;
        this.lines = lines;
        this.faults = faults;
    }

    /**
     * @param query only questions that match are shown; the empty text for all
     * @param typed what was typed above the questions and not saved; nothing where the page is opened
     * @param wrong field to what is wrong with it
     */
    FormsView.Whole write(
            RuleDraft draft,
            String code,
            String query,
            Map<String, String> typed,
            Map<String, String> wrong,
            Language language) {
        Map<String, byte[]> content = files.of(draft);
        DraftForms forms = DraftForms.of(content);
        String path = DraftForms.path(code);
        byte[] bytes = Optional.ofNullable(forms.files().get(path)).orElseThrow(Desk::notFound);
        FormMarks marks = FormMarks.between(DraftForms.of(files.at(draft, 0)), forms);
        QuestionUses uses = QuestionUses.of(content, forms.attempt().forms());
        Optional<Form> read = forms.readable(code);
        List<StepView> steps = new ArrayList<>();
        for (FormFile.StepIds step : FormFile.of(path, bytes).steps()) {
            List<QuestionLine> questions = step.questions().stream()
                    .map(id -> forms.question(id)
                            .filter(question -> question.form().equals(code))
                            .map(question -> lines.line(draft.id(), question, forms, uses, marks, language))
                            .orElseGet(() -> FormLines.unreadable(id, code)))
                    .filter(line -> query.isEmpty() || FormLines.matches(line, query))
                    .toList();
            Map<String, String> title =
                    typed(FormHead.words(text(forms, path, "steps/" + step.id()), "title"), "step-" + step.id(), typed);
            steps.add(new StepView(step.id(), title.getOrDefault(language.code(), step.id()), title, questions));
        }
        return new FormsView.Whole(
                draft.id().toString(),
                draft.name(),
                draft.open(),
                draft.revision(),
                code,
                path,
                read.map(form -> form.title().in(language)).orElse(code),
                texts(forms, path, typed),
                typed.getOrDefault(FormHead.MINUTES, FormHead.minutes(text(forms, path, FormHead.MINUTES))),
                steps,
                ids.next(draft, path),
                query,
                steps.stream().mapToInt(step -> step.questions().size()).sum(),
                read.map(form -> form.questions().size()).orElse(0),
                forms.attempt().problems().stream()
                        .filter(problem -> (EntrySheet.FORMS + problem.file()).equals(path))
                        .limit(MOST_PROBLEMS)
                        .map(problem -> faults.line(problem, forms, draft.id(), language))
                        .toList(),
                wrong,
                undo(draft, path, FormFile.of(path, bytes), language));
    }

    /** Undoes what was done to the form, or to a question with its letters, also one that was taken out. */
    private @Nullable String undo(RuleDraft draft, String path, FormFile file, Language language) {
        String letters = file.steps().stream()
                .flatMap(step -> step.questions().stream())
                .map(id -> id.substring(0, id.indexOf('-') + 1))
                .findFirst()
                .orElse(path);
        return files.undoable(draft.id())
                .map(DraftRevision::subject)
                .filter(subject -> subject.equals(path) || subject.matches(letters + "[0-9]{2}"))
                .map(subject -> entries.undo(draft, subject, language))
                .orElse(null);
    }

    private static Map<String, Map<String, String>> texts(DraftForms forms, String path, Map<String, String> typed) {
        Map<String, Map<String, String>> texts = new LinkedHashMap<>();
        FormHead.TEXTS.forEach(
                name -> texts.put(name, typed(FormHead.words(text(forms, path, name), name), name, typed)));
        return texts;
    }

    private static Map<String, String> typed(Map<String, String> stored, String name, Map<String, String> typed) {
        Map<String, String> words = new LinkedHashMap<>();
        stored.forEach((language, text) -> words.put(language, typed.getOrDefault(name + "-" + language, text)));
        return words;
    }

    private static String text(DraftForms forms, String path, String entry) {
        return forms.entry(path, entry).map(FileEntry::text).orElse("");
    }
}
