package fi.lapsivaaka.authoring.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.authoring.DraftForms;
import fi.lapsivaaka.authoring.FormEditor;
import fi.lapsivaaka.authoring.FormFile;
import fi.lapsivaaka.authoring.QuestionEntry;
import fi.lapsivaaka.authoring.web.QuestionEditWriter.Shown;
import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.workshop.DraftFiles;
import fi.lapsivaaka.workshop.DraftRevision.Deed;
import fi.lapsivaaka.workshop.EntrySheet;
import fi.lapsivaaka.workshop.FileEntry;
import fi.lapsivaaka.workshop.RuleDraft;
import fi.lapsivaaka.workshop.SchemaClosed;
import fi.lapsivaaka.workshop.web.Desk;
import fi.lapsivaaka.workshop.web.EntryForms;
import fi.lapsivaaka.workshop.web.EntryView;
import fi.lapsivaaka.workshop.web.WorkshopWords;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A question of a draft's forms as a form. What is typed is saved also while it lacks something, and what it lacks is told at
 * its field; only what would change the type of a question in force, or would not read back as this question, is not saved.
 */
@Controller
@RequestMapping("/rules/workshop/drafts/{draft}/question")
final class QuestionPages {

    private static final int LONGEST = 60_000;

    private final EntryForms entries;
    private final DraftFiles files;
    private final FormEditor editor;
    private final QuestionCheck check;
    private final QuestionEditWriter writer;
    private final WorkshopWords words;

    QuestionPages(
            EntryForms entries,
            DraftFiles files,
            FormEditor editor,
            QuestionCheck check,
            QuestionEditWriter writer,
            WorkshopWords words) {
        this.entries = entries;
        this.files = files;
        this.editor = editor;
        this.check = check;
        this.writer = writer;
        this.words = words;
    }

    /** @param preview code of the language in which the question is previewed; the page's where there is none */
    @GetMapping
    String show(
            @PathVariable UUID draft,
            @RequestParam String entry,
            @RequestParam(defaultValue = "") String file,
            @RequestParam(defaultValue = "") String preview,
            Language language,
            Model model) {
        RuleDraft found = entries.draft(draft);
        DraftForms forms = DraftForms.of(files.of(found));
        Optional<String> path = forms.fileOf(entry);
        if (path.isEmpty()) {
            String form = forms.files().containsKey(file) && !file.equals(DraftForms.SHARED)
                    ? "/" + DraftForms.form(file)
                    : "";
            return "redirect:" + Desk.address(draft, language) + "/forms" + form;
        }
        EntryView.Whole whole = entries.open(found, path.get(), entry, language);
        Optional<QuestionEntry> question = QuestionEntry.read(whole.text());
        if (question.isEmpty()) {
            return "redirect:" + EntryForms.asText(draft, path.get(), entry, language);
        }
        Shown shown = new Shown(
                question.get(),
                whole.text(),
                check.problems(question.get(), forms, path.get(), language),
                false,
                false,
                preview(preview, language));
        model.addAttribute("page", writer.write(found, whole, shown, forms, language));
        return "question-edit";
    }

    /**
     * @param act {@code save}, {@code try} to look at what was typed, {@code yaml} for the question's text, a row's button,
     *     {@code move} to another step, or {@code remove}
     */
    @PostMapping
    String save(
            @PathVariable UUID draft,
            @RequestParam String entry,
            @RequestParam(defaultValue = "0") int basedOn,
            @RequestParam(defaultValue = "save") String act,
            @RequestParam(defaultValue = "") String preview,
            @RequestParam MultiValueMap<String, String> fields,
            Visitor visitor,
            Language language,
            Model model,
            HttpServletResponse response) {
        RuleDraft found = entries.draft(draft);
        DraftForms forms = DraftForms.of(files.of(found));
        String path = forms.fileOf(entry).orElseThrow(Desk::notFound);
        if (act.equals("move")) {
            String step = Desk.plain(String.valueOf(fields.getFirst("step")), 40);
            return changed(found, path, entry, Deed.ENTRY, file -> file.movedTo(entry, step), visitor, language);
        }
        String text = entries.text(found, basedOn, path, entry);
        QuestionEntry stored = QuestionEntry.read(text).orElseThrow(Desk::notFound);
        Map<String, String> refused = new LinkedHashMap<>();
        if (act.equals("remove")) {
            if (!QuestionReaders.of(draft, files.of(found), forms, entry, language)
                            .any()
                    && forms.files().get(path) != null
                    && !sole(forms, path, entry)) {
                changed(found, path, entry, Deed.ENTRY_DELETED, file -> file.without(entry), visitor, language);
                return "redirect:" + Desk.address(draft, language) + "/forms/" + DraftForms.form(path);
            }
            refused.put("remove", words.word(language, "formedit.remove.refused"));
        }
        SentFields sent = new SentFields(fields);
        String written = written(act, sent, stored, text, forms);
        Optional<QuestionEntry> typed = read(path, entry, written);
        if (typed.isEmpty()) {
            refused.put(
                    sent.has("condition-yaml") && !act.equals("yaml") ? "condition-yaml" : "yaml",
                    said(language, "yaml"));
        } else if (!typed.get().type().equals(stored.type()) && writer.fixed(found, path, entry)) {
            refused.put(act.equals("yaml") ? "yaml" : "type", said(language, "type"));
        }
        if (refused.isEmpty() && !act.equals("try")) {
            try {
                String next = entries.save(found, basedOn, path, entry, written, visitor.id(), language);
                return preview.isEmpty() || next.endsWith("#rivals")
                        ? next
                        : next + "&preview=" + preview(preview, language).code();
            } catch (SchemaClosed closed) {
                refused.put(act.equals("yaml") ? "yaml" : "answer", said(language, "schema"));
            }
        }
        DraftForms drafted = typed.isPresent() ? forms.with(path, entry, written) : forms;
        QuestionEntry question = typed.orElse(stored);
        Map<String, String> problems = new LinkedHashMap<>(refused);
        check.problems(question, drafted, path, language).forEach(problems::putIfAbsent);
        if (!refused.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        model.addAttribute(
                "page",
                writer.write(
                        found,
                        entries.open(found, path, entry, language).basedOn(basedOn),
                        new Shown(question, written, problems, !refused.isEmpty(), true, preview(preview, language)),
                        drafted,
                        language));
        return "question-edit";
    }

    private static Language preview(String code, Language language) {
        return code.matches("fi|sv|en") ? Language.of(code) : language;
    }

    private String said(Language language, String what) {
        return words.word(language, "formedit.error." + what);
    }

    private static String written(String act, SentFields sent, QuestionEntry stored, String text, DraftForms forms) {
        if (act.equals("yaml")) {
            String yaml = sent.lines("yaml", LONGEST);
            return yaml.endsWith("\n") ? yaml : yaml + "\n";
        }
        return QuestionForm.typed(sent, stored, list -> QuestionSubjects.options(list, forms))
                .written(text);
    }

    /** The question of a text that holds this one and nothing else. */
    private static Optional<QuestionEntry> read(String path, String id, String text) {
        byte[] alone = ("steps:\n" + text).getBytes(StandardCharsets.UTF_8);
        List<String> names = EntrySheet.of(path, alone).entries().stream()
                .map(FileEntry::name)
                .toList();
        return names.equals(List.of("steps", id))
                ? QuestionEntry.read(text).filter(question -> question.id().equals(id))
                : Optional.empty();
    }

    private static boolean sole(DraftForms forms, String path, String id) {
        return FormFile.of(path, forms.files().getOrDefault(path, new byte[0]))
                .stepOf(id)
                .filter(step -> step.questions().size() < 2)
                .isPresent();
    }

    private String changed(
            RuleDraft draft,
            String path,
            String id,
            Deed deed,
            UnaryOperator<FormFile> change,
            Visitor visitor,
            Language language) {
        Desk.writing(() -> editor.change(draft.id(), deed, id, path, change, visitor.id()));
        return "redirect:" + EntryForms.address(draft.id(), path, id, language);
    }
}
