package fi.lapsivaaka.workshop.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.workshop.RuleDraft;
import fi.lapsivaaka.workshop.web.SentenceSaver.Outcome;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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
import org.springframework.web.util.UriComponentsBuilder;

/** The rules of a draft as sentences: found by their words, written by choosing. */
@Controller
@RequestMapping("/rules/workshop/drafts/{draft}")
final class SentencePages {

    private static final int LONGEST = 200;

    private final Desk desk;
    private final SentenceLists lists;
    private final SentenceWriter writer;
    private final SentenceSaver saver;

    SentencePages(Desk desk, SentenceLists lists, SentenceWriter writer, SentenceSaver saver) {
        this.desk = desk;
        this.lists = lists;
        this.writer = writer;
        this.saver = saver;
    }

    /** @param draft address of the draft's page */
    static String address(String draft, String file, String rule) {
        return UriComponentsBuilder.fromPath(draft + "/sentence")
                .queryParam("file", "{file}")
                .queryParam("rule", "{rule}")
                .encode()
                .buildAndExpand(Desk.plain(file, LONGEST), Desk.plain(rule, LONGEST))
                .toUriString();
    }

    @GetMapping("/sentences")
    String list(@PathVariable UUID draft, @RequestParam(defaultValue = "") String q, Language language, Model model) {
        model.addAttribute("page", lists.list(desk.draft(draft), Desk.plain(q, 100), language));
        return "rule-sentences";
    }

    /** A rule; one that is not there yet begins with the matter. */
    @GetMapping("/sentence")
    String show(
            @PathVariable UUID draft,
            @RequestParam String file,
            @RequestParam String rule,
            Language language,
            Model model) {
        RuleDraft found = desk.draft(draft);
        String id = Desk.plain(rule, LONGEST);
        model.addAttribute(
                "page",
                writer.write(
                        found, file, id, saver.form(found, file, id), List.of(), false, found.revision(), language));
        return "rule-sentence";
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
            return "redirect:" + address(address, file, done.rule())
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
