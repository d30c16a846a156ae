package fi.lapsivaaka.assessment;

import fi.lapsivaaka.proposal.Draft;
import fi.lapsivaaka.proposal.SignalReader;
import fi.lapsivaaka.proposal.Signals;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers the facts of a matter: from its draft, and from what people answered. */
final class FactReader {

    /** The one sentence in which a person says why no assessment is needed. */
    private static final String REASON = "S-12";

    private static final String STOCK_PHRASE = "stock-phrase";

    private final RememberedSignals signals;
    private final ProposalReader proposals;

    FactReader(AssessmentRules rules, Vocabulary vocabulary) {
        this.signals = new RememberedSignals(new SignalReader(rules.terms()));
        this.proposals = new ProposalReader(vocabulary);
    }

    Signals signals(Draft draft, String organisation) {
        return signals.of(draft, organisation);
    }

    Proposal proposal(Signals read, String organisation, FormAnswers given) {
        return proposals.read(read, organisation, given);
    }

    /**
     * @param level that the screening rules gave; null before they fired
     */
    Facts facts(Signals read, Proposal proposal, FormAnswers given, @Nullable ScreeningLevel level, LocalDate day) {
        if (given.none()) {
            return new Facts(read, proposal, null, List.of());
        }
        Sheet sheet = new Sheet(given, proposal, InterviewFacts.of(proposal, level, given), day);
        return new Facts(read, proposal, sheet, phrases(sheet));
    }

    /** A reason that says nothing of the matter is read like the draft itself. */
    private List<Mention> phrases(Sheet sheet) {
        return signals
                .of(new Draft(REASON, sheet.value(REASON)), sheet.proposal().organisation())
                .mentions()
                .stream()
                .filter(mention -> mention.concept().equals(STOCK_PHRASE))
                .map(mention -> new Mention(
                        Facts.PROPOSAL, mention.concept(), mention.speaker().name(), mention.negated()))
                .distinct()
                .toList();
    }
}
