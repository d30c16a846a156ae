package fi.lapsivaaka.preparation.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.comparison.ChildViews;
import fi.lapsivaaka.comparison.ChildViewsWriter;
import fi.lapsivaaka.comparison.OptionTable;
import fi.lapsivaaka.comparison.OptionTableWriter;
import fi.lapsivaaka.preparation.Preparation;
import fi.lapsivaaka.preparation.Preparations;
import fi.lapsivaaka.preparation.web.StepPage.StepLink;
import fi.lapsivaaka.proposal.KeptDraft;
import fi.lapsivaaka.proposal.KeptDrafts;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The options of a matter beside each other, and the views of children, as the answers stand. */
@Controller
final class OptionPages {

    /** Questions from which the table is made; their steps are where it can be added to. */
    private static final List<String> SOURCES = List.of("L-02", "L-04", "T-06", "T-32", "T-10", "T-19", "T-24", "B-21");

    private final KeptDrafts drafts;
    private final Preparations preparations;
    private final OptionTableWriter options;
    private final ChildViewsWriter views;

    OptionPages(KeptDrafts drafts, Preparations preparations, MessageSource messages) {
        this.drafts = drafts;
        this.preparations = preparations;
        this.options = new OptionTableWriter(messages);
        this.views = new ChildViewsWriter(messages);
    }

    /**
     * What the page shows.
     *
     * @param table null where no form asks for options
     * @param views null where no form asks for them
     * @param steps where the table can be added to
     */
    record OptionPage(
            String id,
            String name,
            boolean practice,
            @Nullable OptionTable table,
            @Nullable ChildViews views,
            List<StepLink> steps) {}

    @GetMapping("/checks/{id}/assessment/options")
    String show(@PathVariable UUID id, Model model, Language language) {
        KeptDraft draft = drafts.findById(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Preparation work = preparations.of(draft);
        Stream<StepLink> steps = SOURCES.stream()
                .flatMap(question -> work.questionnaire().partOf(question).stream())
                .map(part -> WorkWriter.link(part, language));
        model.addAttribute(
                "page",
                new OptionPage(
                        id.toString(),
                        draft.name(),
                        draft.practice(),
                        options.write(work.matter(), false, language).orElse(null),
                        views.write(work.matter(), language).orElse(null),
                        steps.distinct().toList()));
        return "work-options";
    }
}
