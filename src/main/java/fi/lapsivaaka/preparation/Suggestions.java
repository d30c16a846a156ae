package fi.lapsivaaka.preparation;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.checklist.Answer;
import fi.lapsivaaka.checklist.Forms;
import fi.lapsivaaka.checklist.Prefill;
import fi.lapsivaaka.checklist.Question;
import fi.lapsivaaka.checklist.Shape;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Fills fields in before a person looks at them: from the draft, from the figures, from other answers, with the person and the day. */
@Component
public class Suggestions {

    /** The level of child services makes an answer likely; the person still says so. */
    private static final Map<String, String> OF_CHILD_SERVICES = Map.of("S-03", "yes", "S-04", "direct");

    private static final String HOW_MANY = "S-05";

    /** Whether other changes pile up on the same children. */
    private static final String PILING_UP = "T-11";

    private static final int LONGEST = 2000;

    /** What is proposed: later answers build on it, also before a person has looked at it. */
    private static final String PROPOSAL = "L-01";

    private final BudgetSuggestions budgets;
    private final WrittenSummaries written;
    private final ObjectProvider<OtherProposals> others;
    private final FollowUpSuggestions promised;
    private final MessageSource messages;

    Suggestions(
            BudgetSuggestions budgets,
            WrittenSummaries written,
            ObjectProvider<OtherProposals> others,
            FollowUpSuggestions promised,
            MessageSource messages) {
        this.budgets = budgets;
        this.written = written;
        this.others = others;
        this.messages = messages;
        this.promised = promised;
    }

    /** What a field that nobody has answered yet is filled with. */
    public Optional<Suggestion> of(Question question, Preparation work, Author author, Language language) {
        if (work.answer(question).isPresent()) {
            return Optional.empty();
        }
        if (!question.editable()) {
            return figures(question, work, language);
        }
        Map<String, Answer> answers = new LinkedHashMap<>(Preparations.counted(work.kept(), work.forms()));
        work.forms()
                .question(PROPOSAL)
                .filter(asked -> !work.kept().containsKey(PROPOSAL))
                .flatMap(asked -> draft(asked, work))
                .ifPresent(proposal -> answers.put(PROPOSAL, proposal.answer()));
        return suggestion(promised.of(question, work.matter().given(), language), Suggestion.Source.EARLIER)
                .or(() -> draft(question, work))
                .or(() -> figures(question, work, language))
                .or(() -> dates(question, work))
                .or(() -> answers(question, work.forms(), answers, language))
                .or(() -> others(question, work, language))
                .or(() -> earlier(question, work))
                .or(() -> person(question, author, work.day()))
                .or(() -> written(question, work.forms(), answers, language));
    }

    private Optional<Suggestion> figures(Question question, Preparation work, Language language) {
        return question.prefill().contains(Prefill.BUDGET_LINES)
                ? suggestion(budgets.of(question, work.draft(), language), Suggestion.Source.FIGURES)
                : Optional.empty();
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

    /** The plan with the days that are known already. */
    private static Optional<Suggestion> dates(Question question, Preparation work) {
        if (!question.prefill().contains(Prefill.DATES)) {
            return Optional.empty();
        }
        Map<MatterDate, LocalDate> days = new EnumMap<>(MatterDate.class);
        work.dates().days().forEach((date, known) -> days.put(date, known.day()));
        boolean read = work.dates().confirmed().isEmpty();
        return suggestion(
                DateFinder.planned(Answer.NONE, days), read ? Suggestion.Source.DRAFT : Suggestion.Source.ANSWERS);
    }

    private static Optional<Suggestion> earlier(Question question, Preparation work) {
        return suggestion(work.earlier().getOrDefault(question.id(), Answer.NONE), Suggestion.Source.EARLIER);
    }

    /** Other proposals that hit the same children, by name and number. */
    private Optional<Suggestion> others(Question question, Preparation work, Language language) {
        if (!question.id().equals(PILING_UP)) {
            return Optional.empty();
        }
        List<OtherProposal> found =
                others.stream().flatMap(source -> source.ofOwner(work).stream()).toList();
        String names = found.stream()
                .map(other -> other.name() + " (" + other.day().getYear() + ")")
                .collect(Collectors.joining("; "));
        String sentence = messages.getMessage("others.sentence", new Object[] {names}, language.locale());
        return found.isEmpty() || sentence.length() > LONGEST
                ? Optional.empty()
                : suggestion(
                        Answer.of(sentence).with("count", Integer.toString(found.size())), Suggestion.Source.WRITTEN);
    }

    private static Optional<Suggestion> answers(
            Question question, Forms forms, Map<String, Answer> answers, Language language) {
        Answer found = new AnswerSuggestions(forms, answers, language).of(question);
        return suggestion(within(question, found), Suggestion.Source.ANSWERS);
    }

    private static Optional<Suggestion> person(Question question, Author author, LocalDate today) {
        if (!question.prefill().contains(Prefill.SIGNED_IN) || author.name().isEmpty()) {
            return Optional.empty();
        }
        Answer signed = question.shape() instanceof Shape.Table
                ? Answer.table(List.of(
                        Map.of("role", "assessor", Answer.PERSON, author.name(), Answer.DATE, today.toString())))
                : Answer.signed(author.name(), today.toString());
        return suggestion(signed, Suggestion.Source.PERSON);
    }

    private Optional<Suggestion> written(
            Question question, Forms forms, Map<String, Answer> answers, Language language) {
        return question.prefill().contains(Prefill.GENERATED)
                ? suggestion(written.of(question, forms, answers, language), Suggestion.Source.WRITTEN)
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
