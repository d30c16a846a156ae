package fi.lapsivaaka.preparation.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.assessment.Questionnaire.Part;
import fi.lapsivaaka.checklist.Form;
import fi.lapsivaaka.checklist.Step;
import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.preparation.AnswerKeeper;
import fi.lapsivaaka.preparation.Author;
import fi.lapsivaaka.preparation.Preparation;
import fi.lapsivaaka.preparation.Preparations;
import fi.lapsivaaka.preparation.Signing;
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
import org.springframework.web.server.ResponseStatusException;

/** The work on a draft, step by step; every form saves without script. */
@Controller
final class WorkPages {

    private final KeptDrafts drafts;
    private final Preparations preparations;
    private final AnswerKeeper keeper;
    private final StepSaver saver;
    private final WorkWriter writer;
    private final ResultWriter results;
    private final Signing signing;
    private final CommentActs comments;

    WorkPages(
            KeptDrafts drafts,
            Preparations preparations,
            AnswerKeeper keeper,
            StepSaver saver,
            WorkWriter writer,
            ResultWriter results,
            Signing signing,
            CommentActs comments) {
        this.drafts = drafts;
        this.preparations = preparations;
        this.keeper = keeper;
        this.saver = saver;
        this.writer = writer;
        this.results = results;
        this.signing = signing;
        this.comments = comments;
    }

    @GetMapping("/checks/{id}/assessment")
    String whole(
            @PathVariable UUID id,
            @RequestParam @Nullable String refused,
            @RequestParam(defaultValue = "") String comments,
            Model model,
            Language language,
            Visitor visitor) {
        String reason = Arrays.stream(Signing.Refusal.values())
                .map(Enum::name)
                .filter(name -> name.equals(refused))
                .findFirst()
                .orElse(null);
        model.addAttribute("page", writer.whole(preparations.of(find(id)), visitor, reason, language));
        model.addAttribute("allComments", comments.equals("all"));
        return "work";
    }

    /** What the rules say now, to be put beside the questions while people type. */
    @GetMapping("/checks/{id}/assessment/result")
    String result(@PathVariable UUID id, @RequestParam @Nullable String seen, Model model, Language language) {
        model.addAttribute("id", id);
        model.addAttribute("result", results.write(preparations.of(find(id)), seen, language));
        return "work-result :: panel";
    }

    @GetMapping("/checks/{id}/assessment/{form}/{step}")
    String step(
            @PathVariable UUID id,
            @PathVariable String form,
            @PathVariable String step,
            Model model,
            Language language,
            Visitor visitor,
            HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store"); // going back shows what is saved, not what was shown then
        Preparation work = preparations.of(find(id));
        model.addAttribute("page", writer.step(work, part(work, form, step), Author.of(visitor), language));
        return "work-step";
    }

    /**
     * Saves the step and goes on.
     *
     * @param act {@code next}, {@code stay}, or what is done to one question after saving: {@code undo:S-03},
     *     {@code row:L-03}, {@code choose:S-03:7}, {@code comment:S-03}, {@code settle:S-03:7}
     */
    @PostMapping("/checks/{id}/assessment/{form}/{step}")
    String save(
            @PathVariable UUID id,
            @PathVariable String form,
            @PathVariable String step,
            @RequestParam(defaultValue = "next") String act,
            @RequestParam MultiValueMap<String, String> fields,
            Language language,
            Visitor visitor) {
        Preparation work = preparations.of(find(id));
        Part part = part(work, form, step);
        Author author = Author.of(visitor);
        if (signing.closed(id)) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        String[] parts = act.split(":", 3);
        if (CommentActs.is(parts[0])) {
            saver.saveTyped(work, part.step().questions(), new AnswerReader(fields), author, language);
        } else {
            saver.save(work, part.step().questions(), new AnswerReader(fields), author, language);
        }
        comments.keep(work.draft(), fields, visitor.id());
        String here = address(id, language) + "/" + form + "/" + step;
        if (parts.length > 1) {
            act(id, parts, author);
            comments.act(work.draft(), parts, visitor.id());
            String place = CommentActs.is(parts[0]) ? "#talk-" : "#q-";
            return "redirect:" + here + place + parts[1].replaceAll("[^A-Za-z0-9-]", "");
        }
        return "redirect:" + (act.equals("stay") ? here : following(preparations.of(find(id)), part, language));
    }

    private void act(UUID id, String[] act, Author author) {
        if (act[0].equals("undo")) {
            keeper.undo(id, act[1], author);
        } else if (act[0].equals("choose") && act.length == 3 && act[2].matches("[0-9]{1,18}")) {
            keeper.choose(id, act[1], Long.parseLong(act[2]), author);
        }
    }

    /** The step after this one, as the answers stand now; after the last one the whole work. */
    private static String following(Preparation work, Part part, Language language) {
        List<Part> parts = work.questionnaire().parts();
        for (int index = 0; index + 1 < parts.size(); index++) {
            if (parts.get(index).is(part.form().code(), part.step().id())) {
                Part next = parts.get(index + 1);
                return address(work.draft().id(), language) + "/" + next.form().code() + "/"
                        + next.step().id();
            }
        }
        return address(work.draft().id(), language);
    }

    /** The step with the questions that apply; with none where the step belongs to a form that is not open now. */
    private Part part(Preparation work, String form, String step) {
        return work.questionnaire().part(form, step).orElseGet(() -> {
            Form known = work.forms().form(form).orElseThrow(WorkPages::notFound);
            Step asked = known.steps().stream()
                    .filter(one -> one.id().equals(step))
                    .findFirst()
                    .orElseThrow(WorkPages::notFound);
            return new Part(known, asked, List.of());
        });
    }

    static String address(UUID id, Language language) {
        return "/" + language.code() + "/checks/" + id + "/assessment";
    }

    private KeptDraft find(UUID id) {
        return drafts.findById(id).orElseThrow(WorkPages::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
