package fi.lapsivaaka.authoring.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.authoring.DraftForms;
import fi.lapsivaaka.authoring.OptionEntry;
import fi.lapsivaaka.authoring.QuestionEntry.Choice;
import fi.lapsivaaka.authoring.web.FormsView.Link;
import fi.lapsivaaka.checklist.Question;
import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.workshop.DraftFiles;
import fi.lapsivaaka.workshop.FileEntry;
import fi.lapsivaaka.workshop.RuleDraft;
import fi.lapsivaaka.workshop.SchemaClosed;
import fi.lapsivaaka.workshop.web.Desk;
import fi.lapsivaaka.workshop.web.EntryForms;
import fi.lapsivaaka.workshop.web.EntryView;
import fi.lapsivaaka.workshop.web.WorkshopWords;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Options and units that several questions share: their words are changed here, and new ones added. */
@Controller
@RequestMapping("/rules/workshop/drafts/{draft}/option-list")
final class OptionListPages {

    private final EntryForms entries;
    private final DraftFiles files;
    private final QuestionCheck check;
    private final WorkshopWords words;

    OptionListPages(EntryForms entries, DraftFiles files, QuestionCheck check, WorkshopWords words) {
        this.entries = entries;
        this.files = files;
        this.check = check;
        this.words = words;
    }

    @GetMapping
    String show(@PathVariable UUID draft, @RequestParam String entry, Language language, Model model) {
        RuleDraft found = entries.draft(draft);
        DraftForms forms = DraftForms.of(files.of(found));
        if (!OptionEntry.holds(entry) || forms.entry(DraftForms.SHARED, entry).isEmpty()) {
            return "redirect:" + Desk.address(draft, language) + "/forms";
        }
        EntryView.Whole whole = entries.open(found, DraftForms.SHARED, entry, language);
        Optional<List<Choice>> options = OptionEntry.read(whole.text());
        if (options.isEmpty()) {
            return "redirect:" + EntryForms.asText(draft, DraftForms.SHARED, entry, language);
        }
        Map<String, String> problems = new LinkedHashMap<>();
        check.options(options.get(), problems, language);
        model.addAttribute(
                "page", view(found, whole, options.get(), options.get().size(), forms, problems, false, language));
        return "option-list-edit";
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
        RuleDraft found = entries.draft(draft);
        DraftForms forms = DraftForms.of(files.of(found));
        if (!OptionEntry.holds(entry) || forms.entry(DraftForms.SHARED, entry).isEmpty()) {
            throw Desk.notFound();
        }
        String text = entries.text(found, basedOn, DraftForms.SHARED, entry);
        List<Choice> stored = OptionEntry.read(text).orElseThrow(Desk::notFound);
        List<Choice> typed = typed(QuestionForm.choices(new SentFields(fields), stored), stored);
        Map<String, String> problems = new LinkedHashMap<>();
        check.options(typed, problems, language);
        boolean bad = problems.keySet().stream().anyMatch(field -> field.endsWith("-code"));
        if (!bad) {
            try {
                String written = OptionEntry.written(text, typed);
                return entries.save(found, basedOn, DraftForms.SHARED, entry, written, visitor.id(), language);
            } catch (SchemaClosed closed) {
                problems.put("option-" + (typed.size() - 1) + "-code", words.word(language, "formedit.error.schema"));
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        EntryView.Whole whole =
                entries.open(found, DraftForms.SHARED, entry, language).basedOn(basedOn);
        model.addAttribute("page", view(found, whole, typed, stored.size(), forms, problems, true, language));
        return "option-list-edit";
    }

    /** Codes that are there stay, since rules and stored answers speak of them; none is taken out. */
    private static List<Choice> typed(List<Choice> sent, List<Choice> stored) {
        List<Choice> typed = new ArrayList<>();
        for (int at = 0; at < Math.max(sent.size(), stored.size()); at++) {
            if (at < stored.size()) {
                Choice was = stored.get(at);
                typed.add(at < sent.size() ? new Choice(was.code(), sent.get(at).label(), was.exclusive()) : was);
            } else {
                Choice fresh = sent.get(at);
                typed.add(new Choice(fresh.code(), fresh.label(), false));
            }
        }
        return typed;
    }

    private OptionListView view(
            RuleDraft draft,
            EntryView.Whole whole,
            List<Choice> options,
            int stored,
            DraftForms forms,
            Map<String, String> problems,
            boolean refused,
            Language language) {
        return new OptionListView(
                whole,
                name(whole.entry(), words, language),
                options,
                stored,
                users(forms, whole.entry()).stream()
                        .map(question -> new Link(
                                FormWords.named(question, language),
                                EntryForms.address(
                                        draft.id(), DraftForms.path(question.form()), question.id(), language)))
                        .toList(),
                problems,
                refused,
                entries.undo(draft, whole.entry(), language));
    }

    /** What a list is called. */
    static String name(String entry, WorkshopWords words, Language language) {
        String list = OptionEntry.list(entry);
        return list.isEmpty()
                ? words.word(language, "formedit.units")
                : words.wordOr(language, "formedit.list." + list, list);
    }

    /** Questions that name a list in their text; of units, those that have a unit at all. */
    static List<Question> users(DraftForms forms, String entry) {
        String list = OptionEntry.list(entry);
        Pattern named = Pattern.compile(
                list.isEmpty() ? "\\bunit: *\\S" : "\\boptions: *['\"]?" + Pattern.quote(list) + "['\"]?(?![\\w-])");
        return forms.attempt().forms().all().stream()
                .flatMap(form -> form.questions().stream())
                .filter(question -> forms.entry(DraftForms.path(question.form()), question.id())
                        .map(FileEntry::text)
                        .filter(text -> named.matcher(text).find())
                        .isPresent())
                .toList();
    }
}
