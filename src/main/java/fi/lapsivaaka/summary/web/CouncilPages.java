package fi.lapsivaaka.summary.web;

import fi.lapsivaaka.Language;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The council's page of a kept draft, and the texts that go with it. */
@Controller
final class CouncilPages {

    private final KeptCouncilPages pages;

    CouncilPages(KeptCouncilPages pages) {
        this.pages = pages;
    }

    @GetMapping("/checks/{id}/council")
    String show(@PathVariable UUID id, Model model, Language language) {
        model.addAttribute("page", pages.of(id, language).page());
        model.addAttribute("id", id);
        model.addAttribute("rules", "/" + language.code() + "/rules/child-impact/");
        return "council";
    }

    /** Texts to be copied, and files to be taken along. */
    @GetMapping("/checks/{id}/council/files")
    String files(@PathVariable UUID id, Model model, Language language) {
        model.addAttribute("kept", pages.of(id, language));
        model.addAttribute("id", id);
        return "council-files";
    }
}
