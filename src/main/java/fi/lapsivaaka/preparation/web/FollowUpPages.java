package fi.lapsivaaka.preparation.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.assessment.Questionnaire.Part;
import fi.lapsivaaka.checklist.Forms;
import fi.lapsivaaka.checklist.Question;
import fi.lapsivaaka.comparison.FollowUpState;
import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.preparation.AnswerKeeper;
import fi.lapsivaaka.preparation.Author;
import fi.lapsivaaka.preparation.FollowUpSigning;
import fi.lapsivaaka.preparation.KeptFollowUps;
import fi.lapsivaaka.preparation.Preparation;
import fi.lapsivaaka.preparation.Preparations;
import fi.lapsivaaka.preparation.Saved;
import fi.lapsivaaka.proposal.KeptDraft;
import fi.lapsivaaka.proposal.KeptDrafts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** What came of a decision: asked from the day of review on, while the signed assessment stays as it was. */
@Controller
final class FollowUpPages {

    private final KeptDrafts drafts;
    private final Preparations preparations;
    private final KeptFollowUps followUps;
    private final FollowUpSigning signing;
    private final AnswerKeeper keeper;
    private final StepSaver saver;
    private final FollowUpWriter writer;
    private final AutosaveWriter replies;
    private final CommentActs comments;

    FollowUpPages(
            KeptDrafts drafts,
            Preparations preparations,
            KeptFollowUps followUps,
            FollowUpSigning signing,
            AnswerKeeper keeper,
            StepSaver saver,
            FollowUpWriter writer,
            AutosaveWriter replies,
            CommentActs comments) {
        this.drafts = drafts;
        this.preparations = preparations;
        this.followUps = followUps;
        this.signing = signing;
        this.keeper = keeper;
        this.saver = saver;
        this.writer = writer;
        this.replies = replies;
        this.comments = comments;
    }

    @GetMapping("/checks/{id}/follow-up")
    String whole(
            @PathVariable UUID id,
            @RequestParam @Nullable String refused,
            Model model,
            Language language,
            Visitor visitor) {
        String reason = Arrays.stream(FollowUpSigning.Refusal.values())
                .map(Enum::name)
                .filter(name -> name.equals(refused))
                .findFirst()
                .orElse(null);
        model.addAttribute("page", writer.whole(find(id), visitor, reason, language));
        return "follow-up";
    }

    @GetMapping("/checks/{id}/follow-up/{step}")
    String step(
            @PathVariable UUID id,
            @PathVariable String step,
            Model model,
            Language language,
            Visitor visitor,
            HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store"); // going back shows what is saved, not what was shown then
        KeptDraft draft = find(id);
        boolean closed = !open(draft);
        Part part = part(preparations.followUp(draft), step);
        model.addAttribute("page", writer.step(draft, part, Author.of(visitor), closed, language));
        return "follow-up-step";
    }

    /** @param act {@code next}, {@code stay}, or what is done to one question: {@code undo:F-03}, {@code choose:F-03:7} */
    @PostMapping("/checks/{id}/follow-up/{step}")
    String save(
            @PathVariable UUID id,
            @PathVariable String step,
            @RequestParam(defaultValue = "next") String act,
            @RequestParam MultiValueMap<String, String> fields,
            Language language,
            Visitor visitor) {
        KeptDraft draft = openDraft(id);
        Preparation work = preparations.followUp(draft);
        Part part = part(work, step);
        Author author = Author.of(visitor);
        String[] parts = act.split(":", 3);
        if (CommentActs.is(parts[0])) {
            saver.saveTyped(work, part.step().questions(), new AnswerReader(fields), author, language);
        } else {
            saver.save(work, part.step().questions(), new AnswerReader(fields), author, language);
        }
        comments.keep(draft, fields, visitor.id());
        String here = address(id, language) + "/" + step;
        if (parts.length > 1
                && part.questions().stream().anyMatch(asked -> asked.id().equals(parts[1]))) {
            act(id, parts, author);
            comments.act(draft, parts, visitor.id());
            return "redirect:" + here + (CommentActs.is(parts[0]) ? "#talk-" : "#q-") + parts[1];
        }
        return "redirect:" + (act.equals("stay") ? here : following(work, part, language));
    }

    @PostMapping("/checks/{id}/follow-up/answers/{question}")
    @ResponseBody
    AutosaveReply answer(
            @PathVariable UUID id,
            @PathVariable String question,
            @RequestParam MultiValueMap<String, String> fields,
            Language language,
            Visitor visitor) {
        KeptDraft draft = openDraft(id);
        Preparation work = preparations.followUp(draft);
        Question asked = work.forms()
                .question(question)
                .filter(one -> one.editable() && one.form().equals(Forms.FOLLOW_UP))
                .orElseThrow(FollowUpPages::notFound);
        Author author = Author.of(visitor);
        Saved saved = saver.save(work, asked, new AnswerReader(fields), author, language);
        return replies.write(asked, saved, preparations.followUp(draft), author, language);
    }

    @PostMapping("/checks/{id}/follow-up/signature")
    String sign(@PathVariable UUID id, Language language, Visitor visitor) {
        return "redirect:" + address(id, language)
                + signing.sign(find(id), Author.of(visitor))
                        .map(reason -> "?refused=" + reason.name())
                        .orElse("")
                + "#sign";
    }

    private void act(UUID id, String[] act, Author author) {
        if (act[0].equals("undo")) {
            keeper.undo(id, act[1], author);
        } else if (act[0].equals("choose") && act.length == 3 && act[2].matches("[0-9]{1,18}")) {
            keeper.choose(id, act[1], Long.parseLong(act[2]), author);
        }
    }

    private static String following(Preparation work, Part part, Language language) {
        List<Part> parts = work.questionnaire().parts();
        int next = parts.indexOf(part) + 1;
        String whole = address(work.draft().id(), language);
        return next < parts.size() ? whole + "/" + parts.get(next).step().id() : whole;
    }

    private static Part part(Preparation work, String step) {
        return work.questionnaire().part(Forms.FOLLOW_UP, step).orElseThrow(FollowUpPages::notFound);
    }

    private boolean open(KeptDraft draft) {
        return followUps.of(draft).map(FollowUpState::open).orElse(false);
    }

    private KeptDraft openDraft(UUID id) {
        KeptDraft draft = find(id);
        if (!open(draft)) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        return draft;
    }

    private KeptDraft find(UUID id) {
        return drafts.findById(id).orElseThrow(FollowUpPages::notFound);
    }

    private static String address(UUID id, Language language) {
        return "/" + language.code() + "/checks/" + id + "/follow-up";
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
