package fi.lapsivaaka.authoring.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.authoring.DraftForms;
import fi.lapsivaaka.authoring.FormEditor;
import fi.lapsivaaka.authoring.FormFile;
import fi.lapsivaaka.authoring.FormHead;
import fi.lapsivaaka.authoring.QuestionEntry;
import fi.lapsivaaka.authoring.QuestionIds;
import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.workshop.DraftFiles;
import fi.lapsivaaka.workshop.DraftRevision.Deed;
import fi.lapsivaaka.workshop.EntrySheet;
import fi.lapsivaaka.workshop.FileEntry;
import fi.lapsivaaka.workshop.RuleDraft;
import fi.lapsivaaka.workshop.Saved;
import fi.lapsivaaka.workshop.web.Desk;
import fi.lapsivaaka.workshop.web.EntryForms;
import fi.lapsivaaka.workshop.web.WorkshopWords;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The forms of a draft: what each asks, in which order, and what stands above its questions. */
@Controller
@RequestMapping("/rules/workshop/drafts/{draft}/forms")
final class FormPages {

    private static final List<String> TYPES = List.of("single", "multi", "number", "text", "date");
    private static final String MINUTES = "[1-9][0-9]{0,3}";

    private final Desk desk;
    private final DraftFiles files;
    private final FormEditor editor;
    private final QuestionIds ids;
    private final FormListWriter lists;
    private final FormPageWriter writer;
    private final WorkshopWords words;

    FormPages(
            Desk desk,
            DraftFiles files,
            FormEditor editor,
            QuestionIds ids,
            FormListWriter lists,
            FormPageWriter writer,
            WorkshopWords words) {
        this.desk = desk;
        this.files = files;
        this.editor = editor;
        this.ids = ids;
        this.lists = lists;
        this.writer = writer;
        this.words = words;
    }

    @GetMapping
    String list(@PathVariable UUID draft, @RequestParam(defaultValue = "") String q, Language language, Model model) {
        model.addAttribute("page", lists.list(desk.draft(draft), Desk.plain(q, 100), language));
        return "form-list";
    }

    @GetMapping("/{form}")
    String show(
            @PathVariable UUID draft,
            @PathVariable String form,
            @RequestParam(defaultValue = "") String q,
            Language language,
            Model model) {
        model.addAttribute(
                "page", writer.write(desk.draft(draft), form, Desk.plain(q, 100), Map.of(), Map.of(), language));
        return "form-edit";
    }

    /** @param act {@code save} for what stands above the questions, {@code add}, or {@code up-} and {@code down-} and an id */
    @PostMapping("/{form}")
    String save(
            @PathVariable UUID draft,
            @PathVariable String form,
            @RequestParam(defaultValue = "0") int basedOn,
            @RequestParam(defaultValue = "save") String act,
            @RequestParam MultiValueMap<String, String> fields,
            Visitor visitor,
            Language language,
            Model model,
            HttpServletResponse response) {
        RuleDraft found = desk.draft(draft);
        String path = DraftForms.path(form);
        DraftForms forms = DraftForms.of(files.of(found));
        byte[] bytes = forms.files().get(path);
        if (bytes == null) {
            throw Desk.notFound();
        }
        SentFields sent = new SentFields(fields);
        String here = Desk.address(draft, language) + "/forms/" + form;
        if (act.matches("(up|down)-[A-Z]{1,2}-[0-9]{2}")) {
            String id = act.substring(act.indexOf('-') + 1);
            Desk.writing(() -> editor.change(
                    draft, Deed.ENTRY, id, path, file -> file.moved(id, act.startsWith("up") ? -1 : 1), visitor.id()));
            return "redirect:" + here + "#" + id;
        }
        Map<String, String> wrong = new LinkedHashMap<>();
        if (act.equals("add")) {
            String id = ids.next(found, path);
            String step = sent.one("step");
            boolean known = FormFile.of(path, bytes).steps().stream()
                    .anyMatch(one -> one.id().equals(step));
            if (!id.isEmpty() && known && TYPES.contains(sent.one("type"))) {
                String text = QuestionEntry.fresh(id, sent.one("type"));
                Desk.writing(() -> editor.change(
                        draft, Deed.ENTRY_ADDED, id, path, file -> file.with(step, id, text), visitor.id()));
                return "redirect:" + EntryForms.address(draft, path, id, language);
            }
            wrong.put("new-step", words.word(language, "formedit.error.add"));
        } else {
            Map<String, String> texts = above(bytes, path, sent, wrong, language);
            if (wrong.isEmpty()) {
                Saved saved = Desk.writing(() -> editor.save(draft, basedOn, path, path, texts, visitor.id()));
                return "redirect:"
                        + (saved.rivals().isEmpty() ? here + "#above" : Desk.address(draft, language) + "#rivals");
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        Map<String, String> typed = new LinkedHashMap<>();
        fields.keySet().forEach(name -> typed.put(name, sent.one(name)));
        model.addAttribute("page", writer.write(found, form, "", typed, wrong, language));
        return "form-edit";
    }

    /** What stands above the questions, entry by entry, as it would be saved. */
    private Map<String, String> above(
            byte[] bytes, String path, SentFields sent, Map<String, String> wrong, Language language) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (FileEntry entry : EntrySheet.of(path, bytes).entries()) {
            boolean step = entry.name().startsWith("steps/");
            String field = step ? entry.name().replace("steps/", "step-") : entry.name();
            if (step || FormHead.TEXTS.contains(field)) {
                String key = step ? "title" : field;
                Map<String, String> before = FormHead.words(entry.text(), key);
                Map<String, String> typed = sent.languages(field, before);
                typed.forEach((code, text) -> {
                    if (text.isBlank()) {
                        wrong.put(field + "-" + code, words.word(language, "formedit.error.text." + code));
                    }
                });
                texts.put(entry.name(), FormHead.written(entry.text(), key, typed));
            }
        }
        String minutes = sent.one(FormHead.MINUTES);
        boolean told = EntrySheet.of(path, bytes).entry(FormHead.MINUTES).isPresent();
        if (minutes.matches(MINUTES)) {
            EntrySheet.of(path, bytes)
                    .entry(told ? FormHead.MINUTES : "module")
                    .ifPresent(entry -> texts.put(entry.name(), FormHead.withMinutes(entry.text(), minutes)));
        } else if (told || !minutes.isEmpty()) {
            wrong.put(FormHead.MINUTES, words.word(language, "formedit.error.minutes"));
        }
        return texts;
    }
}
