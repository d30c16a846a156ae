package fi.lapsivaaka.assessment.web;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.assessment.Check;
import fi.lapsivaaka.assessment.web.AgendaChecks.Screened;
import fi.lapsivaaka.assessment.web.AgendaPage.Item;
import fi.lapsivaaka.assessment.web.CheckPage.Decider;
import fi.lapsivaaka.people.Action;
import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.proposal.AgendaItem;
import fi.lapsivaaka.proposal.AgendaSplitter;
import fi.lapsivaaka.proposal.KeptDraft;
import fi.lapsivaaka.proposal.KeptDrafts;
import fi.lapsivaaka.proposal.TakenItems;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** An agenda with many items: each is screened by itself, and any of them can be taken up as a draft of its own. */
@Controller
final class AgendaPages {

    private static final int MOST_NAMES = 4;

    private final KeptDrafts drafts;
    private final AgendaChecks checks;
    private final TakenItems taken;
    private final DraftKeeper keeper;
    private final Vocabulary vocabulary;
    private final Figures figures;

    AgendaPages(
            KeptDrafts drafts,
            AgendaChecks checks,
            TakenItems taken,
            DraftKeeper keeper,
            Vocabulary vocabulary,
            Figures figures) {
        this.drafts = drafts;
        this.checks = checks;
        this.taken = taken;
        this.keeper = keeper;
        this.vocabulary = vocabulary;
        this.figures = figures;
    }

    @GetMapping("/checks/{id}/items")
    String list(@PathVariable UUID id, Model model, Visitor visitor, Language language) {
        KeptDraft agenda = find(id);
        List<Screened> items = checks.of(agenda);
        if (items.isEmpty()) {
            throw notFound();
        }
        Map<Integer, UUID> begun = taken.of(id);
        UUID owner = agenda.ownerId();
        model.addAttribute(
                "page",
                new AgendaPage(
                        String.valueOf(id),
                        agenda.name(),
                        agenda.practice(),
                        items.stream()
                                .map(one -> item(one, begun.get(one.item().position()), language))
                                .toList(),
                        owner != null && visitor.may(Action.CHECK_DRAFT, owner)));
        return "agenda";
    }

    /** Takes an item up; one that somebody has taken up already is opened. */
    @PostMapping("/checks/{id}/items/{position}")
    String begin(@PathVariable UUID id, @PathVariable int position, Visitor visitor, Language language) {
        KeptDraft agenda = find(id);
        AgendaItem item = AgendaSplitter.split(agenda.bodyText()).stream()
                .filter(one -> one.position() == position)
                .findFirst()
                .orElseThrow(AgendaPages::notFound);
        UUID draft = taken.of(id).get(position);
        return "redirect:/" + language.code() + "/checks/"
                + (draft == null ? keeper.takeUp(agenda, item, visitor) : draft) + "/assessment";
    }

    private Item item(Screened screened, @Nullable UUID begun, Language language) {
        AgendaItem item = screened.item();
        Check check = screened.check();
        return new Item(
                item.position(),
                item.number(),
                item.title(),
                check.screening().level().code(),
                check.screening().deciding().stream()
                        .map(one -> new Decider(one.ruleId(), one.text().title().in(language)))
                        .toList(),
                check.signals().services().stream()
                        .flatMap(signal -> vocabulary.group(signal.code()).stream())
                        .map(group -> group.name().in(language))
                        .distinct()
                        .limit(MOST_NAMES)
                        .toList(),
                check.signals().euros().stream()
                        .map(euro -> figures.euros(euro.amount()))
                        .distinct()
                        .limit(MOST_NAMES)
                        .toList(),
                check.signals().thin(),
                begun == null ? null : String.valueOf(begun));
    }

    private KeptDraft find(UUID id) {
        return drafts.findById(id).orElseThrow(AgendaPages::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
