package fi.lapsivaaka.assessment;

import fi.lapsivaaka.checklist.Answer;
import fi.lapsivaaka.proposal.Direction;
import fi.lapsivaaka.proposal.Signal;
import fi.lapsivaaka.proposal.Signals;
import fi.lapsivaaka.vocabulary.ServiceGroup;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.util.List;
import java.util.Locale;

/** Tells what the matter is: what the draft says, except where a person has answered otherwise in the screening. */
final class ProposalReader {

    private static final String DECISION_TYPES = "S-01";
    private static final String SERVICES = "S-02";
    private static final String DIRECTION = "S-08";

    private final Vocabulary vocabulary;

    ProposalReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * @param organisation {@code kunta} or {@code hva}
     */
    Proposal read(Signals signals, String organisation, FormAnswers given) {
        List<String> services = chosen(given.answer(SERVICES), signals.services());
        return new Proposal(
                Facts.PROPOSAL,
                organisation.toUpperCase(Locale.ROOT),
                chosen(given.answer(DECISION_TYPES), signals.decisionTypes()),
                services,
                direction(given.answer(DIRECTION), signals.direction()).name(),
                services.stream().anyMatch(code -> vocabulary
                        .group(code)
                        .map(ServiceGroup::forChildren)
                        .orElse(false)),
                signals.thin());
    }

    private static List<String> chosen(Answer answer, List<Signal> read) {
        return answer.values().isEmpty()
                ? read.stream().map(Signal::code).distinct().toList()
                : answer.values().stream().distinct().toList();
    }

    private static Direction direction(Answer answer, Direction read) {
        return switch (answer.value()) {
            case "" -> read;
            case "better" -> Direction.BETTER;
            case "worse" -> Direction.WORSE;
            case "both" -> Direction.BOTH;
            default -> Direction.UNKNOWN;
        };
    }
}
