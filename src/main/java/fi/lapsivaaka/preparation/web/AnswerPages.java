package fi.lapsivaaka.preparation.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.checklist.Forms;
import fi.lapsivaaka.checklist.Question;
import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.preparation.Author;
import fi.lapsivaaka.preparation.FindingReplies;
import fi.lapsivaaka.preparation.Preparation;
import fi.lapsivaaka.preparation.Preparations;
import fi.lapsivaaka.preparation.Saved;
import fi.lapsivaaka.preparation.Signing;
import fi.lapsivaaka.proposal.KeptDraft;
import fi.lapsivaaka.proposal.KeptDrafts;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** One thing saved at a time: an answer while people type, a reply to a finding. */
@Controller
final class AnswerPages {

    private final KeptDrafts drafts;
    private final Preparations preparations;
    private final StepSaver saver;
    private final AutosaveWriter results;
    private final FindingReplies replies;
    private final Moments moments;
    private final Signing signing;

    AnswerPages(
            KeptDrafts drafts,
            Preparations preparations,
            StepSaver saver,
            AutosaveWriter results,
            FindingReplies replies,
            Moments moments,
            Signing signing) {
        this.drafts = drafts;
        this.preparations = preparations;
        this.saver = saver;
        this.results = results;
        this.replies = replies;
        this.moments = moments;
        this.signing = signing;
    }

    /** Answers as JSON what became of the save, in words too, and which questions of the step apply now. */
    @PostMapping("/checks/{id}/assessment/answers/{question}")
    @ResponseBody
    AutosaveReply save(
            @PathVariable UUID id,
            @PathVariable String question,
            @RequestParam MultiValueMap<String, String> fields,
            Language language,
            Visitor visitor) {
        KeptDraft draft = openDraft(id);
        Preparation work = preparations.of(draft);
        Question asked = work.forms()
                .question(question)
                .filter(one -> one.editable() && !one.form().equals(Forms.FOLLOW_UP))
                .orElseThrow(AnswerPages::notFound);
        Author author = Author.of(visitor);
        Saved saved = saver.save(work, asked, new AnswerReader(fields), author, language);
        return results.write(asked, saved, preparations.of(draft), author, language);
    }

    /** @param reason the empty text to take the reason back */
    @PostMapping("/checks/{id}/assessment/replies/{rule}")
    String reply(
            @PathVariable UUID id,
            @PathVariable String rule,
            @RequestParam String reason,
            Language language,
            Visitor visitor) {
        KeptDraft draft = openDraft(id);
        if (preparations.text(draft, rule).isEmpty()) {
            throw notFound();
        }
        String given = reason.strip();
        replies.give(
                draft.id(),
                rule,
                given.length() <= FindingReplies.LONGEST ? given : given.substring(0, FindingReplies.LONGEST),
                Author.of(visitor),
                moments.instant());
        return "redirect:" + WorkPages.address(id, language) + "#finding-" + rule;
    }

    /** What has been signed is not changed any more. */
    private KeptDraft openDraft(UUID id) {
        KeptDraft draft = drafts.findById(id).orElseThrow(AnswerPages::notFound);
        if (signing.closed(id)) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        return draft;
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
