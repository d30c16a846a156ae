package fi.lapsivaaka.publication.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.people.Action;
import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.proposal.KeptDraft;
import fi.lapsivaaka.proposal.KeptDrafts;
import fi.lapsivaaka.publication.CouncilQuestion;
import fi.lapsivaaka.publication.CouncilQuestions;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Members of the council ask at a point of the page; whoever prepared it answers. */
@Controller
final class CouncilQuestionPages {

    private final KeptDrafts drafts;
    private final CouncilQuestions questions;
    private final CouncilQuestionWriter writer;

    CouncilQuestionPages(KeptDrafts drafts, CouncilQuestions questions, CouncilQuestionWriter writer) {
        this.drafts = drafts;
        this.questions = questions;
        this.writer = writer;
    }

    /** Those of all matters that the visitor may answer or has asked about. */
    @GetMapping("/questions")
    String all(Model model, Language language, Visitor visitor) {
        List<UUID> organisations = Stream.of(Action.ANSWER_QUESTION, Action.ASK_QUESTION)
                .flatMap(action -> visitor.organisations(action).stream())
                .distinct()
                .toList();
        model.addAttribute("rows", writer.rows(questions.in(organisations), language));
        return "questions-all";
    }

    @GetMapping("/checks/{id}/questions")
    String show(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String at,
            Model model,
            Language language,
            Visitor visitor) {
        return page(find(id), at, "", "", null, model, language, visitor);
    }

    @PostMapping("/checks/{id}/questions")
    String ask(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String section,
            @RequestParam(defaultValue = "") String question,
            Model model,
            Language language,
            Visitor visitor) {
        KeptDraft draft = find(id);
        String text = question.strip();
        String problem = problem(text, CouncilQuestion.LONGEST);
        if (!problem.isEmpty()) {
            return page(draft, section, question, problem, null, model, language, visitor);
        }
        boolean known = writer.points(draft, language).stream()
                .anyMatch(point -> point.id().equals(section));
        questions.ask(draft, known ? section : "", text, visitor);
        return back(id, language);
    }

    @PostMapping("/checks/{id}/questions/{question}/answer")
    String answer(
            @PathVariable UUID id,
            @PathVariable UUID question,
            @RequestParam(defaultValue = "") String answer,
            Model model,
            Language language,
            Visitor visitor) {
        KeptDraft draft = find(id);
        if (questions.of(id).stream().noneMatch(one -> one.id().equals(question))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        String text = answer.strip();
        String problem = problem(text, CouncilQuestion.LONGEST_ANSWER);
        if (!problem.isEmpty()) {
            return page(draft, "", answer, problem, question, model, language, visitor);
        }
        questions.answer(draft, question, text, visitor);
        return back(id, language);
    }

    private static String problem(String text, int longest) {
        if (text.isEmpty()) {
            return "questions.problem.empty";
        }
        return text.length() > longest ? "questions.problem.long" : "";
    }

    /** @param answered the question whose answer is to be mended; null where a question is */
    private String page(
            KeptDraft draft,
            String at,
            String typed,
            String problem,
            @Nullable UUID answered,
            Model model,
            Language language,
            Visitor visitor) {
        List<CouncilQuestion> found = new ArrayList<>(questions.of(draft.id()));
        model.addAttribute("id", draft.id());
        model.addAttribute("name", draft.name());
        model.addAttribute("rows", writer.rows(found, draft, language));
        model.addAttribute("points", writer.points(draft, language));
        model.addAttribute("at", at);
        model.addAttribute("typed", typed);
        model.addAttribute("problem", problem);
        model.addAttribute("answered", answered);
        UUID owner = draft.ownerId();
        model.addAttribute("asks", owner != null && visitor.may(Action.ASK_QUESTION, owner));
        model.addAttribute("answers", owner != null && visitor.may(Action.ANSWER_QUESTION, owner));
        return "questions";
    }

    private static String back(UUID id, Language language) {
        return "redirect:/" + language.code() + "/checks/" + id + "/questions";
    }

    private KeptDraft find(UUID id) {
        return drafts.findById(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
