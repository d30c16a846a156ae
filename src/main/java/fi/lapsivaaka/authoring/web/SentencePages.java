package fi.lapsivaaka.authoring.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.authoring.web.SentenceSaver.Outcome;
import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.workshop.RuleDraft;
import fi.lapsivaaka.workshop.web.Desk;
import fi.lapsivaaka.workshop.web.TypedReply;
import fi.lapsivaaka.workshop.web.Typing;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The rules of a draft as sentences: found by their words, written by choosing. */
@Controller
@RequestMapping("/rules/workshop/drafts/{draft}")
final class SentencePages {

    private static final int LONGEST = 200;

    private final Desk desk;
    private final SentenceDraft drafts;
    private final SentenceLists lists;
    private final SentenceWriter writer;
    private final SentenceSaver saver;
    private final Typing typing;

    SentencePages(
            Desk desk,
            SentenceDraft drafts,
            SentenceLists lists,
            SentenceWriter writer,
            SentenceSaver saver,
            Typing typing) {
        this.typing = typing;
        this.desk = desk;
        this.drafts = drafts;
        this.lists = lists;
        this.writer = writer;
        this.saver = saver;
    }

    @GetMapping("/sentences")
    String list(@PathVariable UUID draft, @RequestParam(defaultValue = "") String q, Language language, Model model) {
        model.addAttribute("page", lists.list(desk.draft(draft), Desk.plain(q, 100), language));
        return "rule-sentences";
    }

    /** A rule; one that is not there yet begins with the matter. Where no file is named, the one that holds the rule. */
    @GetMapping("/sentence")
    String show(
            @PathVariable UUID draft,
            @RequestParam(defaultValue = "") String file,
            @RequestParam String rule,
            Language language,
            Model model) {
        RuleDraft found = desk.draft(draft);
        String id = Desk.plain(rule, LONGEST);
        if (file.isEmpty()) {
            return "redirect:" + drafts.address(found, id, language).orElseGet(() -> Desk.address(draft, language));
        }
        model.addAttribute(
                "page",
                writer.write(
                        found, file, id, saver.form(found, file, id), List.of(), false, found.revision(), language));
        return "rule-sentence";
    }

    /** Saves a rule while somebody types on; one that is not there yet waits for the button. */
    @PostMapping(path = "/sentence", params = Typing.SENT)
    @ResponseBody
    TypedReply type(
            @PathVariable UUID draft,
            @RequestParam String file,
            @RequestParam String rule,
            @RequestParam(defaultValue = "0") int basedOn,
            @RequestParam MultiValueMap<String, String> sent,
            Visitor visitor,
            Language language) {
        RuleDraft found = desk.draft(draft);
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>(sent);
        fields.remove("do");
        String id = Desk.plain(rule, LONGEST);
        return typing.told(
                basedOn,
                () -> {
                    Outcome outcome = saver.save(found, file, id, basedOn, fields, visitor.id(), language);
                    if (outcome instanceof Outcome.Done done) {
                        return typing.saved(basedOn, done.saved(), language);
                    }
                    return outcome instanceof Outcome.Open open
                            ? typing.held(
                                    basedOn,
                                    open.wrongs().stream()
                                            .map(wrong -> new TypedReply.Fault(wrong.anchor(), wrong.text()))
                                            .toList(),
                                    language)
                            : typing.beside(basedOn, language);
                },
                language);
    }

    /** Every button saves what can be saved; what cannot stays in the form, with what is wrong at its field. */
    @PostMapping("/sentence")
    String save(
            @PathVariable UUID draft,
            @RequestParam String file,
            @RequestParam String rule,
            @RequestParam(defaultValue = "0") int basedOn,
            @RequestParam MultiValueMap<String, String> sent,
            Visitor visitor,
            Language language,
            Model model,
            HttpServletResponse response) {
        RuleDraft found = desk.draft(draft);
        String id = Desk.plain(rule, LONGEST);
        Outcome outcome = Desk.writing(() -> saver.save(found, file, id, basedOn, sent, visitor.id(), language));
        String address = Desk.address(draft, language);
        if (outcome instanceof Outcome.Done done) {
            return "redirect:" + Desk.sentence(address, file, done.rule())
                    + (done.anchor().isEmpty() ? "" : "#" + done.anchor());
        }
        if (outcome instanceof Outcome.Gone) {
            return "redirect:" + address + "/sentences";
        }
        if (outcome instanceof Outcome.Rivals) {
            return "redirect:" + address + "#rivals";
        }
        Outcome.Open open = (Outcome.Open) outcome;
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute(
                "page",
                writer.write(found, file, id, Optional.of(open.form()), open.wrongs(), true, basedOn, language));
        return "rule-sentence";
    }
}
