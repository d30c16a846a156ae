package fi.lapsivaaka.authoring.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.authoring.TermFindings;
import fi.lapsivaaka.authoring.TermWords;
import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.workshop.RuleDraft;
import fi.lapsivaaka.workshop.web.Desk;
import fi.lapsivaaka.workshop.web.EntryForms;
import fi.lapsivaaka.workshop.web.EntryView;
import fi.lapsivaaka.workshop.web.TypedReply;
import fi.lapsivaaka.workshop.web.Typing;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
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
import org.springframework.web.bind.annotation.ResponseBody;

/** A term of a draft as a form: its words, and what they find in what the visitor may read. */
@Controller
@RequestMapping("/rules/workshop/drafts/{draft}/term")
final class TermPages {

    private final EntryForms forms;
    private final TermWriter writer;
    private final TermCheck check;
    private final Typing typing;

    TermPages(EntryForms forms, TermWriter writer, TermCheck check, Typing typing) {
        this.typing = typing;
        this.forms = forms;
        this.writer = writer;
        this.check = check;
    }

    /** @param tried whether to tell what its words find */
    @GetMapping
    String show(
            @PathVariable UUID draft,
            @RequestParam String entry,
            @RequestParam(defaultValue = "false") boolean tried,
            Visitor visitor,
            Language language,
            Model model) {
        RuleDraft found = forms.draft(draft);
        EntryView.Whole whole = forms.open(found, EntryForms.TERMS, entry, language);
        Optional<TermWords> term = TermWords.read(TermWords.Layout.of(found.kind()), whole.text());
        if (term.isEmpty()) {
            return "redirect:" + EntryForms.asText(draft, EntryForms.TERMS, whole.entry(), language);
        }
        TermFindings findings =
                tried && !whole.fresh() ? writer.findings(found, whole.entry(), whole.text(), visitor) : null;
        model.addAttribute("page", writer.write(found, whole, term.get(), Map.of(), false, findings, language));
        return "rule-term";
    }

    /** Saves the term while somebody types on. */
    @PostMapping(params = Typing.SENT)
    @ResponseBody
    TypedReply type(
            @PathVariable UUID draft,
            @RequestParam String entry,
            @RequestParam(defaultValue = "0") int basedOn,
            @RequestParam MultiValueMap<String, String> fields,
            Visitor visitor,
            Language language) {
        RuleDraft found = forms.draft(draft);
        String text = forms.text(found, basedOn, EntryForms.TERMS, entry);
        TermWords.Layout layout = TermWords.Layout.of(found.kind());
        if (TermWords.read(layout, text).isEmpty()) {
            throw Desk.notFound();
        }
        TermWords typed = TermForm.typed(layout, fields);
        Map<String, String> problems =
                check.problems(found.kind(), typed, TermWriter.labelled(found.kind(), entry), language);
        return problems.isEmpty()
                ? typing.save(
                        found, basedOn, EntryForms.TERMS, entry, typed.written(layout, text), visitor.id(), language)
                : typing.held(basedOn, problems, language);
    }

    /** @param act {@code save}, or {@code try} to see what the words find without saving them */
    @PostMapping
    String save(
            @PathVariable UUID draft,
            @RequestParam String entry,
            @RequestParam(defaultValue = "0") int basedOn,
            @RequestParam(defaultValue = "save") String act,
            @RequestParam MultiValueMap<String, String> fields,
            Visitor visitor,
            Language language,
            Model model,
            HttpServletResponse response) {
        RuleDraft found = forms.draft(draft);
        TermWords.Layout layout = TermWords.Layout.of(found.kind());
        String text = forms.text(found, basedOn, EntryForms.TERMS, entry);
        if (TermWords.read(layout, text).isEmpty()) {
            throw Desk.notFound();
        }
        TermWords typed = TermForm.typed(layout, fields);
        Map<String, String> problems =
                check.problems(found.kind(), typed, TermWriter.labelled(found.kind(), entry), language);
        EntryView.Whole whole = forms.open(found, EntryForms.TERMS, entry, language);
        if (problems.isEmpty() && !act.equals("try")) {
            String next = forms.save(
                    found, basedOn, EntryForms.TERMS, entry, typed.written(layout, text), visitor.id(), language);
            return next.endsWith("#rivals") ? next : next + "&tried=true#findings";
        }
        TermFindings findings =
                problems.isEmpty() ? writer.findings(found, whole.entry(), typed.written(layout, text), visitor) : null;
        if (findings == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        model.addAttribute(
                "page", writer.write(found, whole.basedOn(basedOn), typed, problems, true, findings, language));
        return "rule-term";
    }
}
