package fi.lapsivaaka.authoring.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.authoring.ParameterEntry;
import fi.lapsivaaka.authoring.web.ParameterCheck.Checked;
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

/** A parameter of a draft as a form: its words, its unit, and its values in time. */
@Controller
@RequestMapping("/rules/workshop/drafts/{draft}/parameter")
final class ParameterPages {

    private static final String REMOVE = "remove-";

    private final EntryForms forms;
    private final ParameterWriter writer;
    private final ParameterCheck check;
    private final Typing typing;

    ParameterPages(EntryForms forms, ParameterWriter writer, ParameterCheck check, Typing typing) {
        this.typing = typing;
        this.forms = forms;
        this.writer = writer;
        this.check = check;
    }

    /** @param day tells what the parameter gives on it */
    @GetMapping
    String show(
            @PathVariable UUID draft,
            @RequestParam String entry,
            @RequestParam(defaultValue = "") String day,
            Language language,
            Model model) {
        RuleDraft found = forms.draft(draft);
        EntryView.Whole whole = forms.open(found, EntryForms.PARAMETERS, entry, language);
        Optional<ParameterEntry> read = ParameterEntry.read(whole.text());
        if (read.isEmpty()) {
            return "redirect:" + EntryForms.asText(draft, EntryForms.PARAMETERS, whole.entry(), language);
        }
        model.addAttribute(
                "page",
                writer.write(found, whole, ParameterForm.of(read.get()), read.get(), Map.of(), false, day, language));
        return "rule-parameter";
    }

    /** Saves the parameter while somebody types on. */
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
        String text = forms.text(found, basedOn, EntryForms.PARAMETERS, entry);
        if (ParameterEntry.read(text).isEmpty()) {
            throw Desk.notFound();
        }
        Checked checked = check.check(ParameterForm.typed(fields), language);
        Map<String, String> problems = checked.problems();
        return problems.isEmpty()
                ? typing.save(
                        found,
                        basedOn,
                        EntryForms.PARAMETERS,
                        entry,
                        checked.entry().written(text),
                        visitor.id(),
                        language)
                : typing.held(basedOn, problems, language);
    }

    /**
     * Saves the parameter, or shows what it would be.
     *
     * @param act {@code save}, {@code try}, {@code remove-} and the row, {@code new} for a value from a day on, or
     *     {@code try-new}
     */
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
        String text = forms.text(found, basedOn, EntryForms.PARAMETERS, entry);
        ParameterEntry stored = ParameterEntry.read(text).orElseThrow(Desk::notFound);
        ParameterForm typed = ParameterForm.typed(fields);
        boolean fresh = act.equals("new") || act.equals("try-new");
        ParameterForm form = fresh
                ? withFresh(ParameterForm.of(stored), typed)
                : act.startsWith(REMOVE) ? typed.without(row(act.substring(REMOVE.length()))) : typed;
        Checked checked = fresh ? check.withNew(stored, form, language) : check.check(form, language);
        if (checked.problems().isEmpty() && !act.startsWith("try")) {
            return forms.save(
                    found,
                    basedOn,
                    EntryForms.PARAMETERS,
                    entry,
                    checked.entry().written(text),
                    visitor.id(),
                    language);
        }
        if (!checked.problems().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        model.addAttribute(
                "page",
                writer.write(
                        found,
                        forms.open(found, EntryForms.PARAMETERS, entry, language)
                                .basedOn(basedOn),
                        form,
                        checked.entry(),
                        checked.problems(),
                        true,
                        fresh ? form.fresh().from() : "",
                        language));
        return "rule-parameter";
    }

    private static ParameterForm withFresh(ParameterForm stored, ParameterForm typed) {
        return new ParameterForm(stored.name(), stored.unit(), stored.values(), typed.fresh());
    }

    private static int row(String text) {
        return text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : -1;
    }
}
