package fi.lapsivaaka.workshop.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.ledger.Organisations;
import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.ruleset.RefusedRuleSet;
import fi.lapsivaaka.ruleset.ZippedRules;
import fi.lapsivaaka.workshop.DraftOpener;
import fi.lapsivaaka.workshop.Rebaser;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** An organisation's own rules: what they change, and drafts of what they shall be. Published rules are for everybody. */
@Controller
@RequestMapping("/rules/workshop/local/{code}")
final class LocalPages {

    private static final int LONGEST_NAME = 200;

    private final Organisations organisations;
    private final LocalWriter writer;
    private final DraftOpener opener;
    private final Rebaser rebaser;
    private final WorkshopWords words;

    LocalPages(
            Organisations organisations, LocalWriter writer, DraftOpener opener, Rebaser rebaser, WorkshopWords words) {
        this.organisations = organisations;
        this.writer = writer;
        this.opener = opener;
        this.rebaser = rebaser;
        this.words = words;
    }

    @GetMapping
    String show(@PathVariable String code, Visitor visitor, Language language, Model model) {
        model.addAttribute("page", writer.write(find(code), List.of(), visitor, language));
        return "local-rules";
    }

    /**
     * Opens a draft.
     *
     * @param how {@code edit} for a copy of what is in force there, {@code base} for the same on the newest national
     *     version, {@code national} to give the organisation's own rules up
     */
    @PostMapping("/drafts")
    String open(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String set,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "edit") String how,
            Visitor visitor,
            Language language) {
        UUID organisation = find(code).id();
        RuleKind kind = RuleKind.find(set).orElseThrow(Desk::notFound);
        UUID draft =
                switch (how) {
                    case "edit" -> opener.open(kind, organisation, named(name, "edit", language), visitor.id());
                    case "base" -> {
                        UUID opened = opener.open(kind, organisation, named(name, "base", language), visitor.id());
                        rebaser.takeOver(opened, visitor.id());
                        yield opened;
                    }
                    case "national" ->
                        opener.giveUp(kind, organisation, named(name, "national", language), visitor.id());
                    default -> throw Desk.notFound();
                };
        return "redirect:" + Desk.address(draft, language) + (how.equals("base") ? "/base" : "");
    }

    /** Takes in a ZIP file of a rule set's folder as a draft. */
    @PostMapping("/folder")
    String folder(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String name,
            Visitor visitor,
            Language language,
            Model model,
            HttpServletResponse response)
            throws IOException {
        Organisation organisation = find(code);
        try {
            UUID id = opener.take(
                    ZippedRules.unzip(file == null ? new byte[0] : file.getBytes()),
                    organisation.id(),
                    named(name, "edit", language),
                    visitor.id());
            return "redirect:" + Desk.address(id, language);
        } catch (RefusedRuleSet refused) {
            return refused(
                    organisation,
                    refused.problems().stream()
                            .map(problem -> problem.placed(language))
                            .toList(),
                    visitor,
                    language,
                    model,
                    response);
        } catch (SchemaClosed closed) {
            List<String> why = List.of(words.word(language, "workshop.refused." + SchemaAdvice.CODE));
            return refused(organisation, why, visitor, language, model, response);
        }
    }

    private String refused(
            Organisation organisation,
            List<String> problems,
            Visitor visitor,
            Language language,
            Model model,
            HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", writer.write(organisation, problems, visitor, language));
        return "local-rules";
    }

    private Organisation find(String code) {
        return organisations.findByCode(code).orElseThrow(Desk::notFound);
    }

    private String named(String name, String how, Language language) {
        String plain = Desk.plain(name, LONGEST_NAME);
        return plain.isEmpty() ? words.word(language, "local.draft." + how) : plain;
    }
}
