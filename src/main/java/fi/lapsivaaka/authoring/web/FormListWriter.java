package fi.lapsivaaka.authoring.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.authoring.DraftForms;
import fi.lapsivaaka.authoring.FormMarks;
import fi.lapsivaaka.authoring.OptionEntry;
import fi.lapsivaaka.authoring.QuestionUses;
import fi.lapsivaaka.authoring.web.FormsView.FormLine;
import fi.lapsivaaka.authoring.web.FormsView.ListLine;
import fi.lapsivaaka.authoring.web.FormsView.QuestionLine;
import fi.lapsivaaka.checklist.Form;
import fi.lapsivaaka.workshop.DraftFiles;
import fi.lapsivaaka.workshop.EntrySheet;
import fi.lapsivaaka.workshop.RuleDraft;
import fi.lapsivaaka.workshop.web.WorkshopWords;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lists the forms of a draft, finds questions by their words, and lists what forms share. */
@Component
class FormListWriter {

    private static final int MOST_PROBLEMS = 20;
    private static final int MOST_FOUND = 60;

    private final DraftFiles files;
    private final FormLines lines;
    private final FormFaults faults;
    private final WorkshopWords words;

    FormListWriter(DraftFiles files, FormLines lines, FormFaults faults, WorkshopWords words) {
        this.files = files;
        this.lines = lines;
        this.faults = faults;
        this.words = words;
    }

    FormsView.Listed list(RuleDraft draft, String query, Language language) {
        Map<String, byte[]> content = files.of(draft);
        DraftForms forms = DraftForms.of(content);
        DraftForms base = DraftForms.of(files.at(draft, 0));
        FormMarks marks = FormMarks.between(base, forms);
        QuestionUses uses = QuestionUses.of(content, forms.attempt().forms());
        List<QuestionLine> found = query.isEmpty()
                ? List.of()
                : forms.attempt().forms().all().stream()
                        .flatMap(form -> form.questions().stream())
                        .map(question -> lines.line(draft.id(), question, forms, uses, marks, language))
                        .filter(line -> FormLines.matches(line, query))
                        .limit(MOST_FOUND)
                        .toList();
        return new FormsView.Listed(
                draft.id().toString(),
                draft.name(),
                query,
                forms.files().keySet().stream()
                        .filter(path -> !path.equals(DraftForms.SHARED))
                        .map(DraftForms::form)
                        .sorted((one, other) -> Integer.compare(place(forms, one), place(forms, other)))
                        .map(code -> form(code, forms, marks, language))
                        .toList(),
                found,
                forms.attempt().forms().all().stream()
                        .mapToInt(form -> form.questions().size())
                        .sum(),
                lists(forms, base, language),
                forms.attempt().problems().stream()
                        .limit(MOST_PROBLEMS)
                        .map(problem -> faults.line(problem, forms, draft.id(), language))
                        .toList(),
                Math.max(0, forms.attempt().problems().size() - MOST_PROBLEMS));
    }

    /** In the order in which forms are shown; those that cannot be read last. */
    private static int place(DraftForms forms, String code) {
        List<String> order =
                forms.attempt().forms().all().stream().map(Form::code).toList();
        int place = order.indexOf(code);
        return place < 0 ? order.size() : place;
    }

    private static FormLine form(String code, DraftForms forms, FormMarks marks, Language language) {
        Optional<Form> form = forms.readable(code);
        FormMarks.Counted counted = marks.of(DraftForms.path(code));
        return new FormLine(
                code,
                form.map(one -> one.title().in(language)).orElse(code),
                form.map(one -> one.purpose().in(language)).orElse(""),
                form.map(Form::minutes).orElse(0),
                form.map(Form::module).orElse(false),
                form.map(one -> one.questions().size()).orElse(0),
                form.isPresent(),
                counted.changed(),
                counted.questions(),
                counted.added(),
                counted.gone());
    }

    private List<ListLine> lists(DraftForms forms, DraftForms base, Language language) {
        byte[] shared = forms.files().get(DraftForms.SHARED);
        return shared == null
                ? List.of()
                : EntrySheet.of(DraftForms.SHARED, shared).entries().stream()
                        .filter(entry -> OptionEntry.holds(entry.name()))
                        .map(entry -> new ListLine(
                                entry.name(),
                                OptionListPages.name(entry.name(), words, language),
                                OptionEntry.read(entry.text()).map(List::size).orElse(0),
                                OptionListPages.users(forms, entry.name()).size(),
                                !Objects.equals(
                                        base.entry(DraftForms.SHARED, entry.name())
                                                .map(one -> one.text().strip())
                                                .orElse(""),
                                        entry.text().strip())))
                        .toList();
    }
}
