package fi.lapsivaaka.summary.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.assessment.Check;
import fi.lapsivaaka.assessment.KeptDraftChecker;
import fi.lapsivaaka.assessment.KeptDraftCosts;
import fi.lapsivaaka.proposal.KeptDraft;
import fi.lapsivaaka.proposal.KeptDrafts;
import fi.lapsivaaka.summary.AgendaTextWriter;
import fi.lapsivaaka.summary.ChildTextWriter;
import fi.lapsivaaka.summary.CouncilPageWriter;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Writes the page and the texts of kept drafts. */
@Component
final class KeptCouncilPages {

    private final KeptDrafts drafts;
    private final KeptDraftChecker checker;
    private final KeptDraftCosts costs;
    private final CouncilPageWriter pages;
    private final AgendaTextWriter agendaTexts;
    private final ChildTextWriter childTexts;

    KeptCouncilPages(KeptDrafts drafts, KeptDraftChecker checker, KeptDraftCosts costs, Vocabulary vocabulary) {
        this.drafts = drafts;
        this.checker = checker;
        this.costs = costs;
        this.pages = new CouncilPageWriter(vocabulary);
        this.agendaTexts = new AgendaTextWriter(vocabulary);
        this.childTexts = new ChildTextWriter(vocabulary);
    }

    /** @throws ResponseStatusException 404 when there is no such draft */
    KeptCouncilPage of(UUID id, Language language) {
        KeptDraft draft = drafts.findById(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Check check = checker.check(draft);
        return new KeptCouncilPage(
                pages.write(
                        check,
                        checker.day(draft),
                        draft.practice(),
                        costs.of(draft, check).orElse(null),
                        language),
                agendaTexts.write(check, language),
                childTexts.write(check, language),
                draft.createdAt());
    }
}
