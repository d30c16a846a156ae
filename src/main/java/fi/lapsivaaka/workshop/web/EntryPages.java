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
import org.springframework.web.util.UriComponentsBuilder;

/** Rules, texts, parameters, terms and cases of a draft, one entry at a time. */
@Controller
@RequestMapping("/rules/workshop/drafts/{draft}")
final class EntryPages {

    private static final int LONGEST = 200_000;

    private final Desk desk;
    private final EntryEditor editor;
    private final EntryWriter writer;

    EntryPages(Desk desk, EntryEditor editor, EntryWriter writer) {
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
        model.addAttribute("page", writer.entry(desk.draft(draft), file, Desk.plain(entry, 120), language));
        return "rule-entry";
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
                ? "redirect:"
                        + UriComponentsBuilder.fromPath(Desk.address(draft, language) + "/entry")
                                .queryParam("file", "{file}")
                                .queryParam("entry", "{entry}")
                                .encode()
                                .buildAndExpand(file, name)
                                .toUriString()
                : "redirect:" + Desk.address(draft, language) + "#rivals";
    }
}
