package fi.lapsivaaka.authoring.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.authoring.DraftForms;
import fi.lapsivaaka.authoring.FormFile;
import fi.lapsivaaka.authoring.OptionEntry;
import fi.lapsivaaka.authoring.QuestionEntry;
import fi.lapsivaaka.authoring.web.QuestionEditView.Named;
import fi.lapsivaaka.checklist.Form;
import fi.lapsivaaka.checklist.Step;
import fi.lapsivaaka.preparation.web.QuestionPreview;
import fi.lapsivaaka.vocabulary.Vocabulary;
import fi.lapsivaaka.workshop.DraftFiles;
import fi.lapsivaaka.workshop.EntrySheet;
import fi.lapsivaaka.workshop.FileEntry;
import fi.lapsivaaka.workshop.RuleDraft;
import fi.lapsivaaka.workshop.web.EntryForms;
import fi.lapsivaaka.workshop.web.EntryView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the form of a question, its preview, and who reads its answer. */
@Component
class QuestionEditWriter {

    private static final List<String> TYPES = List.of("single", "multi", "number", "text", "date");

    private final DraftFiles files;
    private final EntryForms forms;
    private final FormWords words;
    private final QuestionSubjects subjects;
    private final QuestionPreview preview;
    private final Vocabulary vocabulary;

    QuestionEditWriter(
            DraftFiles files,
            EntryForms forms,
            FormWords words,
            QuestionSubjects subjects,
            QuestionPreview preview,
            Vocabulary vocabulary) {
        this.files = files;
        this.forms = forms;
        this.words = words;
        this.subjects = subjects;
        this.preview = preview;
        this.vocabulary = vocabulary;
    }

    /**
     * What is on the page besides what is stored.
     *
     * @param question as stored, or as typed
     * @param yaml its text, or what somebody typed in its place
     * @param language of the preview
     */
    record Shown(
            QuestionEntry question,
            String yaml,
            Map<String, String> problems,
            boolean refused,
            boolean unsaved,
            Language language) {}

    /** @param drafted the forms with the question as it is shown */
    QuestionEditView write(RuleDraft draft, EntryView.Whole whole, Shown shown, DraftForms drafted, Language language) {
        String form = DraftForms.form(whole.file());
        QuestionEntry question = shown.question();
        Optional<Form> read = drafted.readable(form);
        FormFile file = FormFile.of(whole.file(), drafted.files().getOrDefault(whole.file(), new byte[0]));
        Optional<FormFile.StepIds> step = file.stepOf(question.id());
        List<Named> types = TYPES.stream()
                .map(type -> new Named(type, words.type(type, language)))
                .toList();
        return new QuestionEditView(
                whole,
                form,
                read.map(one -> one.title().in(language)).orElse(form),
                step.map(one -> title(read, one.id(), language)).orElse(""),
                question,
                fixed(draft, whole.file(), question.id()) || !TYPES.contains(question.type()),
                words.type(question.type(), language),
                types,
                QuestionForm.values(question.type()),
                named(drafted, "units", language),
                lists(drafted, language),
                question.list().isEmpty()
                        ? List.of()
                        : QuestionSubjects.options(question.list(), drafted).stream()
                                .map(option -> option.label().getOrDefault(language.code(), ""))
                                .toList(),
                question.condition().terms().stream()
                        .map(term -> subjects.row(term, drafted, language))
                        .toList(),
                subjects.all(drafted, question.id(), language),
                Stream.concat(
                                Stream.of(new Named("policy", words.provision("policy", language))),
                                vocabulary.provisions().stream()
                                        .map(one -> new Named(one.id(), one.reference(language))))
                        .toList(),
                shown.problems(),
                shown.refused(),
                shown.unsaved(),
                shown.yaml(),
                shown(whole.file(), question, shown, drafted),
                shown.language().code(),
                QuestionReaders.of(draft.id(), files.of(draft), drafted, question.id(), language),
                file.steps().stream()
                        .filter(one -> !one.questions().contains(question.id()))
                        .map(one -> new Named(one.id(), title(read, one.id(), language)))
                        .toList(),
                step.filter(one -> one.questions().size() < 2).isPresent(),
                drafted.attempt().problems().size()
                        - drafted.problems(whole.file(), question.id()).size(),
                forms.undo(draft, question.id(), language));
    }

    /** Whether a question is in force, so that answers to it may be stored. */
    boolean fixed(RuleDraft draft, String path, String id) {
        return Optional.ofNullable(files.at(draft, 0).get(path))
                .filter(bytes -> EntrySheet.of(path, bytes).entry(id).isPresent())
                .isPresent();
    }

    private QuestionPreview.@Nullable Shown shown(
            String path, QuestionEntry question, Shown shown, DraftForms drafted) {
        return drafted.entry(path, question.id())
                .map(FileEntry::text)
                .filter(text -> QuestionEntry.read(text).isPresent())
                .flatMap(text -> {
                    QuestionEntry filled = question.filled();
                    DraftForms whole =
                            filled.equals(question) ? drafted : drafted.with(path, question.id(), filled.written(text));
                    return whole.question(question.id());
                })
                .map(read -> preview.of(read, shown.language()))
                .orElse(null);
    }

    private static String title(Optional<Form> form, String step, Language language) {
        return form.stream()
                .flatMap(one -> one.steps().stream())
                .filter(one -> one.id().equals(step))
                .map(Step::title)
                .map(title -> title.in(language))
                .findFirst()
                .orElse(step);
    }

    private static List<Named> named(DraftForms forms, String entry, Language language) {
        return forms
                .entry(DraftForms.SHARED, entry)
                .map(FileEntry::text)
                .flatMap(OptionEntry::read)
                .orElse(List.of())
                .stream()
                .map(one -> new Named(one.code(), one.label().getOrDefault(language.code(), one.code())))
                .toList();
    }

    private static List<Named> lists(DraftForms forms, Language language) {
        byte[] shared = forms.files().getOrDefault(DraftForms.SHARED, new byte[0]);
        return EntrySheet.of(DraftForms.SHARED, shared).entries().stream()
                .filter(entry -> !OptionEntry.list(entry.name()).isEmpty())
                .map(entry -> new Named(
                        OptionEntry.list(entry.name()),
                        String.join(
                                " · ",
                                OptionEntry.read(entry.text()).orElse(List.of()).stream()
                                        .limit(3)
                                        .map(one -> one.label().getOrDefault(language.code(), one.code()))
                                        .toList())))
                .toList();
    }
}
