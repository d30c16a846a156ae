package fi.lapsivaaka.workshop.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.ruleset.RefusedRuleSet;
import fi.lapsivaaka.ruleset.ZippedRules;
import fi.lapsivaaka.workshop.DraftOpener;
import fi.lapsivaaka.workshop.RuleKind;
import fi.lapsivaaka.workshop.SchemaClosed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The workshop's first page: versions, drafts under way, new drafts. */
@Controller
@RequestMapping("/rules/workshop")
final class HomePages {

    private static final int LONGEST_NAME = 200;

    private final HomeWriter writer;
    private final DraftOpener opener;
    private final WorkshopWords words;
    private final Desk desk;
    private final SentenceDraft sentences;

    HomePages(HomeWriter writer, DraftOpener opener, WorkshopWords words, Desk desk, SentenceDraft sentences) {
        this.desk = desk;
        this.sentences = sentences;
        this.writer = writer;
        this.opener = opener;
        this.words = words;
    }

    @GetMapping
    String home(Visitor visitor, Language language, Model model) {
        model.addAttribute("page", writer.write(List.of(), visitor, language));
        return "workshop";
    }

    @PostMapping("/drafts")
    String open(
            @RequestParam(defaultValue = "") String set,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String rule,
            Visitor visitor,
            Language language) {
        RuleKind kind = RuleKind.find(set).orElseThrow(Desk::notFound);
        UUID draft = opener.open(kind, named(name, language), visitor.id());
        return "redirect:"
                + (rule.isEmpty() || kind != RuleKind.CHILD_IMPACT
                        ? Desk.address(draft, language)
                        : sentences
                                .address(desk.draft(draft), rule, language)
                                .orElseGet(() -> Desk.address(draft, language)));
    }

    /** Takes in a ZIP file of a rule set's folder as a draft. */
    @PostMapping("/folder")
    String folder(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String name,
            Visitor visitor,
            Language language,
            Model model,
            HttpServletResponse response)
            throws IOException {
        byte[] bytes = file == null ? new byte[0] : file.getBytes();
        try {
            UUID id = opener.take(ZippedRules.unzip(bytes), null, named(name, language), visitor.id());
            return "redirect:" + Desk.address(id, language);
        } catch (RefusedRuleSet refused) {
            return refused(
                    refused.problems().stream()
                            .map(problem -> problem.placed(language))
                            .toList(),
                    visitor,
                    language,
                    model,
                    response);
        } catch (SchemaClosed closed) {
            return refused(
                    List.of(words.word(language, "workshop.refused." + SchemaAdvice.CODE)),
                    visitor,
                    language,
                    model,
                    response);
        }
    }

    private String refused(
            List<String> problems, Visitor visitor, Language language, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", writer.write(problems, visitor, language));
        return "workshop";
    }

    private String named(String name, Language language) {
        String plain = Desk.plain(name, LONGEST_NAME);
        return plain.isEmpty() ? words.word(language, "workshop.draft.unnamed") : plain;
    }
}
