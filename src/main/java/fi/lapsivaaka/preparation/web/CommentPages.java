package fi.lapsivaaka.preparation.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.preparation.Commenting;
import fi.lapsivaaka.preparation.Signing;
import fi.lapsivaaka.proposal.KeptDraft;
import fi.lapsivaaka.proposal.KeptDrafts;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Settles and opens threads from the list of comments, also those of questions that are not asked any more. */
@Controller
final class CommentPages {

    private final KeptDrafts drafts;
    private final Commenting commenting;
    private final Signing signing;

    CommentPages(KeptDrafts drafts, Commenting commenting, Signing signing) {
        this.drafts = drafts;
        this.commenting = commenting;
        this.signing = signing;
    }

    /** @param settled whether it is to be settled; else it is opened again */
    @PostMapping("/checks/{id}/assessment/comments/{thread}")
    String settle(
            @PathVariable UUID id,
            @PathVariable long thread,
            @RequestParam boolean settled,
            Language language,
            Visitor visitor) {
        KeptDraft draft = drafts.findById(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (signing.closed(id)) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        if (settled) {
            commenting.settle(draft, thread, visitor.id());
        } else {
            commenting.reopen(draft, thread, visitor.id());
        }
        return "redirect:" + WorkPages.address(id, language) + (settled ? "" : "?comments=all") + "#comments";
    }
}
