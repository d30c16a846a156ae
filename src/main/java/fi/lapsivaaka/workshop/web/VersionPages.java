package fi.lapsivaaka.workshop.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.ruleset.ZippedRules;
import fi.lapsivaaka.workshop.DraftOpener;
import fi.lapsivaaka.workshop.RuleKind;
import fi.lapsivaaka.workshop.RuleVersion;
import fi.lapsivaaka.workshop.RuleVersions;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The history of the rule sets: every version, what it changed and why, its files, and the way back to it. */
@Controller
@RequestMapping("/rules/workshop")
final class VersionPages {

    private final RuleVersions versions;
    private final VersionWriter writer;
    private final DraftOpener opener;
    private final WorkshopWords words;

    VersionPages(RuleVersions versions, VersionWriter writer, DraftOpener opener, WorkshopWords words) {
        this.versions = versions;
        this.writer = writer;
        this.opener = opener;
        this.words = words;
    }

    @GetMapping("/versions/{version}")
    String show(
            @PathVariable UUID version,
            @RequestParam(required = false) @Nullable UUID with,
            Visitor visitor,
            Language language,
            Model model) {
        model.addAttribute("page", writer.write(find(version), with, visitor, language));
        return "rule-version";
    }

    @GetMapping("/versions/{version}/files.zip")
    ResponseEntity<byte[]> files(@PathVariable UUID version) {
        RuleVersion found = find(version);
        return Desk.file(
                new MediaType("application", "zip"),
                found.kind().id() + "-" + found.label() + ".zip",
                ZippedRules.zip(found.kind().id(), versions.files(found.sha256())));
    }

    /** Opens a draft with the content of this version, to be published again through the same gate. */
    @PostMapping("/versions/{version}/draft")
    String back(@PathVariable UUID version, Visitor visitor, Language language) {
        RuleVersion found = find(version);
        UUID draft = opener.back(found, words.word(language, "workshop.draft.back", found.label()), visitor.id());
        return "redirect:" + Desk.address(draft, language);
    }

    /** Who changed a rule, when and why. */
    @GetMapping("/history/{set}/{rule}")
    String history(
            @PathVariable String set, @PathVariable String rule, Visitor visitor, Language language, Model model) {
        RuleKind kind = RuleKind.find(set).orElseThrow(Desk::notFound);
        model.addAttribute("page", writer.history(kind, Desk.plain(rule, 60), visitor, language));
        return "rule-history";
    }

    private RuleVersion find(UUID id) {
        return versions.find(id).orElseThrow(Desk::notFound);
    }
}
