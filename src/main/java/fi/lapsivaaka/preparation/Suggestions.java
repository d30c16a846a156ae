package fi.lapsivaaka.preparation;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.checklist.Answer;
import fi.lapsivaaka.checklist.Prefill;
import fi.lapsivaaka.checklist.Question;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Fills fields in before a person looks at them: from the draft, from other answers, with the person and the day. */
@Component
public class Suggestions {

    /** The level of child services makes an answer likely; the person still says so. */
    private static final Map<String, String> OF_CHILD_SERVICES = Map.of("S-03", "yes", "S-04", "direct");

    private static final String HOW_MANY = "S-05";

    /** What is proposed: later answers build on it, also before a person has looked at it. */
    private static final String PROPOSAL = "L-01";

    private final Preparations preparations;
    private final WrittenSummaries written;
    private final FollowUpSuggestions promised;

    Suggestions(Preparations preparations, WrittenSummaries written, FollowUpSuggestions promised) {
        this.preparations = preparations;
        this.written = written;
        this.promised = promised;
    }

    /** What a field that nobody has answered yet is filled with. */
    public Optional<Suggestion> of(Question question, Preparation work, Author author, Language language) {
        if (work.answer(question).isPresent() || !question.editable()) {
            return Optional.empty();
        }
        Map<String, Answer> answers = new LinkedHashMap<>(preparations.counted(work.kept()));
        preparations
                .forms()
                .question(PROPOSAL)
                .filter(asked -> !work.kept().containsKey(PROPOSAL))
                .flatMap(asked -> draft(asked, work))
                .ifPresent(proposal -> answers.put(PROPOSAL, proposal.answer()));
        return suggestion(promised.of(question, work.matter().given(), language), Suggestion.Source.EARLIER)
                .or(() -> draft(question, work))
                .or(() -> answers(question, answers, language))
                .or(() -> person(question, author, work.day()))
                .or(() -> written(question, answers, language));
    }

    private Optional<Suggestion> draft(Question question, Preparation work) {
        if (OF_CHILD_SERVICES.containsKey(question.id()) && work.matter().childService()) {
            return suggestion(Answer.of(OF_CHILD_SERVICES.getOrDefault(question.id(), "")), Suggestion.Source.DRAFT);
        }
        if (question.id().equals(HOW_MANY)) {
            return suggestion(ChildCounts.in(work.draft().bodyText()), Suggestion.Source.DRAFT);
        }
        return question.prefill().stream()
                .map(prefill -> DraftSuggestions.of(
                        question, prefill, work.matter().check().signals()))
                .filter(answer -> !answer.isBlank())
                .findFirst()
                .flatMap(answer -> suggestion(answer, Suggestion.Source.DRAFT));
    }

    private Optional<Suggestion> answers(Question question, Map<String, Answer> answers, Language language) {
        Answer found = new AnswerSuggestions(preparations.forms(), answers, language).of(question);
        return suggestion(within(question, found), Suggestion.Source.ANSWERS);
    }

    private static Optional<Suggestion> person(Question question, Author author, LocalDate today) {
        return question.prefill().contains(Prefill.SIGNED_IN) && !author.name().isEmpty()
                ? suggestion(Answer.signed(author.name(), today.toString()), Suggestion.Source.PERSON)
                : Optional.empty();
    }

    private Optional<Suggestion> written(Question question, Map<String, Answer> answers, Language language) {
        return question.prefill().contains(Prefill.GENERATED)
                ? suggestion(written.of(question, preparations.forms(), answers, language), Suggestion.Source.WRITTEN)
                : Optional.empty();
    }

    /** Only cells that the question has. */
    private static Answer within(Question question, Answer answer) {
        return Answer.table(answer.rows().stream()
                .<Map<String, String>>map(row -> {
                    Map<String, String> cells = new LinkedHashMap<>(row);
                    cells.keySet().removeIf(cell -> question.part(cell).isEmpty());
                    return cells;
                })
                .toList());
    }

    private static Optional<Suggestion> suggestion(Answer answer, Suggestion.Source source) {
        return answer.isBlank() ? Optional.empty() : Optional.of(new Suggestion(answer, source));
    }
}
