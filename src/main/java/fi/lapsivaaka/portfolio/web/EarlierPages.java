package fi.lapsivaaka.portfolio.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.audit.AuditAction;
import fi.lapsivaaka.audit.AuditEvent;
import fi.lapsivaaka.audit.AuditTrail;
import fi.lapsivaaka.checklist.Answer;
import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.portfolio.EarlierMatter;
import fi.lapsivaaka.portfolio.EarlierMatters;
import fi.lapsivaaka.portfolio.MatterIndex;
import fi.lapsivaaka.preparation.AnswerKeeper;
import fi.lapsivaaka.preparation.Author;
import fi.lapsivaaka.preparation.EarlierAssessments;
import fi.lapsivaaka.preparation.KeptAnswer;
import fi.lapsivaaka.preparation.Origin;
import fi.lapsivaaka.preparation.Preparation;
import fi.lapsivaaka.preparation.Preparations;
import fi.lapsivaaka.preparation.Signing;
import fi.lapsivaaka.proposal.KeptDraft;
import fi.lapsivaaka.proposal.KeptDrafts;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Starting from an earlier assessment, or referring to one. */
@Controller
final class EarlierPages {

    /** Whether there is an earlier assessment to refer to. */
    private static final String REFERENCE = "S-13";

    private static final int LONGEST = 100;
    private static final int LONGEST_REFERENCE = 200;

    private final KeptDrafts drafts;
    private final Preparations preparations;
    private final EarlierMatters matters;
    private final EarlierAssessments chosen;
    private final EarlierWriter writer;
    private final MatterIndex index;
    private final AnswerKeeper keeper;
    private final Signing signing;
    private final AuditTrail trail;

    EarlierPages(
            KeptDrafts drafts,
            Preparations preparations,
            EarlierMatters matters,
            EarlierAssessments chosen,
            EarlierWriter writer,
            MatterIndex index,
            AnswerKeeper keeper,
            Signing signing,
            AuditTrail trail) {
        this.drafts = drafts;
        this.preparations = preparations;
        this.matters = matters;
        this.chosen = chosen;
        this.writer = writer;
        this.index = index;
        this.keeper = keeper;
        this.signing = signing;
        this.trail = trail;
    }

    @GetMapping("/checks/{id}/earlier")
    String show(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String q,
            Model model,
            Visitor visitor,
            Language language) {
        index.catchUp(visitor);
        String typed = q.strip();
        model.addAttribute(
                "page",
                writer.write(
                        preparations.of(find(id)),
                        typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST),
                        visitor,
                        language));
        return "earlier";
    }

    /**
     * @param act {@code copy} to have the answers of the earlier one offered, {@code leave} to have them no more,
     *     {@code refer} to refer to it instead of assessing the same again
     */
    @PostMapping("/checks/{id}/earlier")
    String choose(
            @PathVariable UUID id,
            @RequestParam String from,
            @RequestParam String act,
            Visitor visitor,
            Language language) {
        KeptDraft draft = find(id);
        if (signing.closed(id)) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        Preparation work = preparations.of(draft);
        String assessment = "redirect:/" + language.code() + "/checks/" + id + "/assessment";
        if (act.equals("leave")) {
            chosen.leave(id);
            return "redirect:/" + language.code() + "/checks/" + id + "/earlier";
        }
        EarlierMatter earlier = uuid(from, visitor, work);
        if (act.equals("refer")) {
            refer(work, earlier, visitor);
            return assessment + "/screening/result";
        }
        chosen.choose(id, earlier.id(), visitor.person());
        trail.record(AuditEvent.of(AuditAction.EARLIER_CHOSEN)
                .by(visitor.person())
                .in(draft.ownerId())
                .on("draft", id)
                .because(earlier.id().toString()));
        return assessment;
    }

    /** Whether the solution has changed since is left for the person to say. */
    private void refer(Preparation work, EarlierMatter earlier, Visitor visitor) {
        String name = earlier.name();
        Answer reference = Answer.of("yes")
                .with("reference", name.length() <= LONGEST_REFERENCE ? name : name.substring(0, LONGEST_REFERENCE))
                .with("date", earlier.day().toString());
        KeptAnswer held = work.kept().get(REFERENCE);
        keeper.keep(
                work.draft().id(),
                REFERENCE,
                reference,
                held == null ? 0 : held.revision(),
                Origin.COPIED,
                Author.of(visitor));
    }

    private EarlierMatter uuid(String from, Visitor visitor, Preparation work) {
        try {
            return matters.find(visitor, work, UUID.fromString(from)).orElseThrow(EarlierPages::notFound);
        } catch (IllegalArgumentException noUuid) {
            throw notFound();
        }
    }

    private KeptDraft find(UUID id) {
        return drafts.findById(id).orElseThrow(EarlierPages::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
