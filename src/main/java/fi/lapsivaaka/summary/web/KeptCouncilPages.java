package fi.lapsivaaka.summary.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.assessment.Check;
import fi.lapsivaaka.assessment.KeptDraftChecker;
import fi.lapsivaaka.assessment.KeptDraftCosts;
import fi.lapsivaaka.assessment.Matter;
import fi.lapsivaaka.childbudget.CostView;
import fi.lapsivaaka.comparison.FollowUps;
import fi.lapsivaaka.comparison.LedgerActuals;
import fi.lapsivaaka.proposal.KeptDraft;
import fi.lapsivaaka.proposal.KeptDrafts;
import fi.lapsivaaka.ruleset.LocalRules;
import fi.lapsivaaka.summary.AgendaTextWriter;
import fi.lapsivaaka.summary.ChildTextWriter;
import fi.lapsivaaka.summary.CouncilPageWriter;
import fi.lapsivaaka.summary.CouncilTextSource;
import fi.lapsivaaka.summary.CouncilTexts;
import fi.lapsivaaka.summary.FollowedUp;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Writes the page and the texts of kept drafts. */
@Component
final class KeptCouncilPages implements CouncilTextSource {

    private final KeptDrafts drafts;
    private final KeptDraftChecker checker;
    private final KeptDraftCosts costs;
    private final FollowUps followUps;
    private final LedgerActuals ledger;
    private final CouncilPageWriter pages;
    private final AgendaTextWriter agendaTexts;
    private final ChildTextWriter childTexts;

    KeptCouncilPages(
            KeptDrafts drafts,
            KeptDraftChecker checker,
            KeptDraftCosts costs,
            ObjectProvider<FollowUps> followUps,
            LedgerActuals ledger,
            ObjectProvider<LocalRules> local,
            Vocabulary vocabulary) {
        this.followUps = followUps.getIfAvailable(() -> FollowUps.NONE);
        this.ledger = ledger;
        this.drafts = drafts;
        this.checker = checker;
        this.costs = costs;
        this.pages = new CouncilPageWriter(vocabulary, local.getIfAvailable(() -> LocalRules.NONE));
        this.agendaTexts = new AgendaTextWriter(vocabulary);
        this.childTexts = new ChildTextWriter(vocabulary);
    }

    private @Nullable FollowedUp followed(KeptDraft draft, Language language) {
        return followUps
                .of(draft)
                .map(state ->
                        new FollowedUp(state, state.begun() ? ledger.of(draft, state.matter(), language) : List.of()))
                .orElse(null);
    }

    /** @throws ResponseStatusException 404 when there is no such draft */
    KeptCouncilPage of(UUID id, Language language) {
        KeptDraft draft = drafts.findById(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Matter matter = checker.matter(draft).orElse(null);
        Check check = matter == null ? checker.check(draft) : matter.check();
        CostView cost = costs.of(draft, check).orElse(null);
        LocalDate day = checker.day(draft);
        return new KeptCouncilPage(
                matter == null
                        ? pages.write(check, day, draft.practice(), cost, language)
                        : pages.write(matter, followed(draft, language), day, draft.practice(), cost, language),
                matter == null ? agendaTexts.write(check, language) : agendaTexts.write(matter, language),
                matter == null ? childTexts.write(check, language) : childTexts.write(matter, language),
                draft.createdAt());
    }

    @Override
    public CouncilTexts write(UUID draft, Language language) {
        KeptCouncilPage kept = of(draft, language);
        return new CouncilTexts(kept.page(), kept.agendaText(), kept.childText());
    }
}
