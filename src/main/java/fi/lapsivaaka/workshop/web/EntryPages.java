package fi.lapsivaaka.workshop.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.workshop.EntryEditor;
import fi.lapsivaaka.workshop.RuleDraft;
import fi.lapsivaaka.workshop.Saved;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Rules, texts, parameters, terms and cases of a draft, one entry at a time. */
@Controller
@RequestMapping("/rules/workshop/drafts/{draft}")
final class EntryPages {

    private static final int LONGEST = 200_000;

    private final Desk desk;
    private final EntryEditor editor;
    private final EntryWriter writer;
    private final EntryForms forms;
    private final Typing typing;

    EntryPages(Desk desk, EntryEditor editor, EntryWriter writer, EntryForms forms, Typing typing) {
        this.forms = forms;
        this.typing = typing;
        this.desk = desk;
        this.editor = editor;
        this.writer = writer;
    }

    @GetMapping("/entries")
    String list(
            @PathVariable UUID draft,
            @RequestParam String file,
            @RequestParam(defaultValue = "") String q,
            Language language,
            Model model) {
        model.addAttribute("page", writer.list(desk.draft(draft), file, Desk.plain(q, 100)));
        return "rule-entries";
    }

    /** An entry; one that is not there yet is empty. */
    @GetMapping("/entry")
    String show(
            @PathVariable UUID draft,
            @RequestParam String file,
            @RequestParam String entry,
            Language language,
            Model model) {
        RuleDraft found = desk.draft(draft);
        EntryView.Whole whole = writer.entry(found, file, Desk.plain(entry, 120), language);
        model.addAttribute("page", whole);
        model.addAttribute("undo", forms.undo(found, whole.entry(), language));
        return "rule-entry";
    }

    /** Saves an entry while somebody types on. */
    @PostMapping(path = "/entry", params = Typing.SENT)
    @ResponseBody
    TypedReply type(
            @PathVariable UUID draft,
            @RequestParam String file,
            @RequestParam String entry,
            @RequestParam(defaultValue = "0") int basedOn,
            @RequestParam(defaultValue = "") String text,
            Visitor visitor,
            Language language) {
        RuleDraft found = desk.draft(draft);
        writer.list(found, file, "");
        if (text.length() > LONGEST) {
            throw Desk.notFound();
        }
        return typing.text(found, basedOn, file, Desk.plain(entry, 120), text, visitor.id(), language);
    }

    @PostMapping("/entry")
    String save(
            @PathVariable UUID draft,
            @RequestParam String file,
            @RequestParam String entry,
            @RequestParam(defaultValue = "0") int basedOn,
            @RequestParam(defaultValue = "") String text,
            Visitor visitor,
            Language language) {
        RuleDraft found = desk.draft(draft);
        writer.list(found, file, "");
        if (text.length() > LONGEST) {
            throw Desk.notFound();
        }
        String name = Desk.plain(entry, 120);
        Saved saved = Desk.writing(() -> editor.save(draft, basedOn, file, name, text, visitor.id()));
        return saved.rivals().isEmpty()
                ? "redirect:" + EntryForms.asText(draft, file, name, language)
                : "redirect:" + Desk.address(draft, language) + "#rivals";
    }
}
