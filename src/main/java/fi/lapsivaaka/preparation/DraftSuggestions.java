package fi.lapsivaaka.preparation;

import fi.lapsivaaka.checklist.Answer;
import fi.lapsivaaka.checklist.Prefill;
import fi.lapsivaaka.checklist.Question;
import fi.lapsivaaka.checklist.Shape;
import fi.lapsivaaka.proposal.Direction;
import fi.lapsivaaka.proposal.Heard;
import fi.lapsivaaka.proposal.HearingSignal;
import fi.lapsivaaka.proposal.Mention;
import fi.lapsivaaka.proposal.Quote;
import fi.lapsivaaka.proposal.Signal;
import fi.lapsivaaka.proposal.Signals;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a draft says, as answers: only what one of a question's options or its text field can hold. */
final class DraftSuggestions {

    /** Concepts of the term file that speak of a group of children. */
    private static final Map<String, String> GROUPS = Map.of(
            "disability-service", "disability",
            "swedish-or-sami", "national-language",
            "substitute-care", "child-protection",
            "integration", "minority-newcomer",
            "violence-shelter", "violence");

    /** The oldest life stage holds two ages of the forms. */
    private static final Map<String, List<String>> AGES = Map.of("16-20", List.of("16-17", "18-20"));

    private static final String FEE_RAISED = "fee-raised";
    private static final String FEE_LOWERED = "fee-lowered";

    private DraftSuggestions() {}

    static Answer of(Question question, Prefill prefill, Signals signals) {
        return switch (prefill) {
            case DECISION_TYPES ->
                codes(question, signals.decisionTypes().stream().map(Signal::code));
            case SERVICES -> codes(question, signals.services().stream().map(Signal::code));
            case LIFE_STAGES ->
                codes(
                        question,
                        signals.lifeStages().stream()
                                .map(Signal::code)
                                .flatMap(stage -> AGES.getOrDefault(stage, List.of(stage)).stream()));
            case GROUPS -> codes(question, groups(signals));
            case DIRECTION -> codes(question, direction(signals));
            case TITLE -> titled(question, signals.title());
            case HEARINGS -> heard(question, signals);
            case PROPOSAL_TEXT -> text(question, signals.proposed());
            case EUROS -> euros(question, signals);
            default -> Answer.NONE;
        };
    }

    /** Codes of the groups of children in a vulnerable position that a draft speaks of. */
    static Stream<String> groups(Signals signals) {
        return signals.mentions().stream()
                .filter(mention -> !mention.negated())
                .map(Mention::concept)
                .map(GROUPS::get)
                .filter(Objects::nonNull)
                .distinct();
    }

    private static Answer codes(Question question, Stream<String> codes) {
        if (!(question.shape() instanceof Shape.Choice choice)) {
            return Answer.NONE;
        }
        List<String> offered =
                codes.distinct().filter(code -> choice.option(code).isPresent()).toList();
        return choice.several() || offered.size() == 1 ? new Answer(offered, Map.of(), List.of()) : Answer.NONE;
    }

    /** A fee that rises makes things worse for those who pay it, also where the draft does not say so. */
    private static Stream<String> direction(Signals signals) {
        return switch (signals.direction()) {
            case BETTER -> Stream.of("better");
            case WORSE -> Stream.of("worse");
            case BOTH -> Stream.of("both");
            case UNKNOWN ->
                says(signals, FEE_RAISED) && !says(signals, FEE_LOWERED) ? Stream.of("worse") : Stream.empty();
        };
    }

    private static boolean says(Signals signals, String concept) {
        return signals.mentions().stream().anyMatch(mention -> mention.concept().equals(concept) && !mention.negated());
    }

    private static Answer titled(Question question, String title) {
        String line = title.replaceAll("\\s+", " ").strip();
        return question.shape() instanceof Shape.Prose prose
                        && line.length() >= prose.minLength()
                        && line.length() <= prose.maxLength()
                ? Answer.of(line)
                : Answer.NONE;
    }

    private static Answer heard(Question question, Signals signals) {
        if (question.id().equals("L-08")) {
            return signals.heard().status() == Heard.Status.CHILDREN ? Answer.of("yes") : Answer.NONE;
        }
        if (question.id().equals("L-11")) {
            Optional<HearingSignal> council = signals.hearings().stream()
                    .filter(hearing -> hearing.target().equals("YOUTH_COUNCIL"))
                    .findFirst();
            return council.map(hearing -> Answer.of(hearing.planned() ? "planned" : "yes"))
                    .orElse(Answer.NONE);
        }
        return question.shape() instanceof Shape.Prose && signals.heard().status() == Heard.Status.CHILDREN
                ? text(question, signals.heard().quote())
                : Answer.NONE;
    }

    /** Only where the draft names one sum: with several a person chooses. */
    private static Answer euros(Question question, Signals signals) {
        if (question.shape() instanceof Shape.Table) {
            return question.id().equals("B-06") ? SavingMeasures.in(question, signals) : Answer.NONE;
        }
        List<Long> sums = signals.euros().stream()
                .map(euro -> euro.amount().euros().longValue())
                .distinct()
                .toList();
        return question.shape() instanceof Shape.Amount && sums.size() == 1
                ? Answer.of(Long.toString(signals.direction() == Direction.WORSE ? -sums.get(0) : sums.get(0)))
                : Answer.NONE;
    }

    private static Answer text(Question question, @Nullable Quote quote) {
        if (quote == null || !(question.shape() instanceof Shape.Prose prose)) {
            return Answer.NONE;
        }
        String line = quote.text().replaceAll("\\s+", " ").strip();
        return line.length() > prose.maxLength() ? Answer.NONE : Answer.of(line);
    }
}
