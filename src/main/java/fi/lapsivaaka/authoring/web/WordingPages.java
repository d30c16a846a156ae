package fi.lapsivaaka.authoring.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.authoring.RuleWording;
import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.workshop.RuleDraft;
import fi.lapsivaaka.workshop.web.Desk;
import fi.lapsivaaka.workshop.web.EntryForms;
import fi.lapsivaaka.workshop.web.EntryView;
import fi.lapsivaaka.workshop.web.TypedReply;
import fi.lapsivaaka.workshop.web.Typing;
import fi.lapsivaaka.workshop.web.WorkshopWords;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

/** The texts of a rule as a form: three languages side by side. A missing language is shown and may be saved. */
@Controller
@RequestMapping("/rules/workshop/drafts/{draft}/wording")
final class WordingPages {

    private static final int LONGEST = 4000;

    private final EntryForms forms;
    private final WorkshopWords words;
    private final Typing typing;

    WordingPages(EntryForms forms, WorkshopWords words, Typing typing) {
        this.typing = typing;
        this.forms = forms;
        this.words = words;
    }

    @GetMapping
    String show(@PathVariable UUID draft, @RequestParam String entry, Language language, Model model) {
        RuleDraft found = forms.draft(draft);
        EntryView.Whole whole = forms.open(found, EntryForms.TEXTS, entry, language);
        Optional<RuleWording> wording = RuleWording.read(whole.text());
        if (wording.isEmpty()) {
            return "redirect:" + EntryForms.asText(draft, EntryForms.TEXTS, whole.entry(), language);
        }
        model.addAttribute("page", view(found, whole, wording.get(), Map.of(), language));
        return "rule-wording";
    }

    /** Saves the texts while somebody types on. */
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
        String text = forms.text(found, basedOn, EntryForms.TEXTS, entry);
        if (RuleWording.read(text).isEmpty()) {
            throw Desk.notFound();
        }
        RuleWording typed = typed(fields);
        Map<String, String> problems = problems(typed, language);
        return problems.isEmpty()
                ? typing.save(found, basedOn, EntryForms.TEXTS, entry, typed.written(text), visitor.id(), language)
                : typing.held(basedOn, problems, language);
    }

    @PostMapping
    String save(
            @PathVariable UUID draft,
            @RequestParam String entry,
            @RequestParam(defaultValue = "0") int basedOn,
            @RequestParam MultiValueMap<String, String> fields,
            Visitor visitor,
            Language language,
            Model model,
            HttpServletResponse response) {
        RuleDraft found = forms.draft(draft);
        String text = forms.text(found, basedOn, EntryForms.TEXTS, entry);
        if (RuleWording.read(text).isEmpty()) {
            throw Desk.notFound();
        }
        RuleWording typed = typed(fields);
        Map<String, String> problems = problems(typed, language);
        if (problems.isEmpty()) {
            return forms.save(found, basedOn, EntryForms.TEXTS, entry, typed.written(text), visitor.id(), language);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute(
                "page",
                view(
                        found,
                        forms.open(found, EntryForms.TEXTS, entry, language).basedOn(basedOn),
                        typed,
                        problems,
                        language));
        return "rule-wording";
    }

    private static RuleWording typed(MultiValueMap<String, String> fields) {
        Map<String, Map<String, String>> texts = new LinkedHashMap<>();
        for (String part : RuleWording.PARTS) {
            Map<String, String> languages = new LinkedHashMap<>();
            for (String code : ParameterForm.LANGUAGES) {
                String typed = fields.getFirst(part + '-' + code);
                languages.put(
                        code, typed == null ? "" : Desk.plain(typed, LONGEST).replaceAll(" +", " "));
            }
            texts.put(part, languages);
        }
        return new RuleWording(texts);
    }

    private Map<String, String> problems(RuleWording typed, Language language) {
        Map<String, String> problems = new LinkedHashMap<>();
        for (String part : RuleWording.PARTS) {
            Set<String> uneven = typed.unevenPlaceholders(part);
            if (!uneven.isEmpty()) {
                problems.put(
                        part + "-fi", words.word(language, "workshop.wording.error.uneven", String.join(", ", uneven)));
            }
        }
        return problems;
    }

    private WordingView view(
            RuleDraft draft,
            EntryView.Whole whole,
            RuleWording wording,
            Map<String, String> problems,
            Language language) {
        List<WordingView.Part> parts = RuleWording.PARTS.stream()
                .map(part -> new WordingView.Part(
                        part,
                        ParameterForm.LANGUAGES.stream()
                                .map(code -> field(
                                        part,
                                        code,
                                        wording.texts()
                                                .getOrDefault(part, Map.of())
                                                .getOrDefault(code, "")))
                                .toList()))
                .toList();
        return new WordingView(
                whole,
                EntryForms.asText(draft.id(), EntryForms.TEXTS, whole.entry(), language),
                parts,
                (int) parts.stream()
                        .flatMap(part -> part.fields().stream())
                        .filter(field -> field.characters() == 0)
                        .count(),
                problems,
                !problems.isEmpty(),
                forms.undo(draft, whole.entry(), language));
    }

    private static WordingView.Field field(String part, String code, String text) {
        return new WordingView.Field(part + '-' + code, code, text, text.codePointCount(0, text.length()));
    }
}
