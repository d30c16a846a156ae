package fi.lapsivaaka.publication.web;

import fi.lapsivaaka.people.Action;
import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.people.Visitors;
import fi.lapsivaaka.publication.CouncilQuestions;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DataAccessException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.thymeleaf.context.LazyContextVariable;

/** Tells whoever prepares matters, in the head of every page, how many questions wait for an answer. */
@ControllerAdvice
final class QuestionNotice {

    private final CouncilQuestions questions;
    private final Visitors visitors;

    QuestionNotice(CouncilQuestions questions, Visitors visitors) {
        this.questions = questions;
        this.visitors = visitors;
    }

    /** Counted only where a page shows it. */
    @ModelAttribute("questionsWaiting")
    LazyContextVariable<Integer> waiting(HttpServletRequest request) {
        return new LazyContextVariable<>() {
            @Override
            protected Integer loadValue() {
                try {
                    Visitor visitor = visitors.of(request);
                    List<UUID> organisations = visitor.organisations(Action.ANSWER_QUESTION);
                    return questions.waiting(organisations);
                } catch (DataAccessException noDatabase) {
                    return 0; // so that the page that tells of the failure can be shown
                }
            }
        };
    }
}
