package fi.lapsivaaka.assessment;

import fi.lapsivaaka.proposal.HearingSignal;
import fi.lapsivaaka.proposal.Quote;
import fi.lapsivaaka.proposal.Signal;
import fi.lapsivaaka.proposal.Signals;
import fi.lapsivaaka.vocabulary.ServiceGroup;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The facts that a draft's signals give to the rules, each with the sentence it came from. */
final class Facts {

    /** One draft a session, so one name is enough. */
    private static final String PROPOSAL = "draft";

    private static final String SUMMARY = "hearing-summary";
    private static final String INFLUENCE = "hearing-influence";

    /** Concepts that tell something of hearings; they are fields of {@link Hearing}. */
    static final Set<String> OF_HEARINGS = Set.of(SUMMARY, INFLUENCE);

    private final Map<Record, Quote> quotes = new LinkedHashMap<>();
    private final Proposal proposal;

    Facts(Signals signals, String organisation, Vocabulary vocabulary) {
        proposal = new Proposal(
                PROPOSAL,
                organisation.toUpperCase(Locale.ROOT),
                codes(signals.decisionTypes()),
                codes(signals.services()),
                signals.direction().name(),
                signals.services().stream().map(Signal::code).anyMatch(code -> vocabulary
                        .group(code)
                        .map(ServiceGroup::forChildren)
                        .orElse(false)),
                signals.thin());
        boolean influence = says(signals, INFLUENCE);
        boolean summary = influence || says(signals, SUMMARY);
        for (HearingSignal hearing : signals.hearings()) {
            quotes.putIfAbsent(
                    new Hearing(PROPOSAL, hearing.target(), hearing.planned(), List.of(), summary, influence),
                    hearing.quote());
        }
        for (fi.lapsivaaka.proposal.Mention mention : signals.mentions()) {
            quotes.putIfAbsent(
                    new Mention(PROPOSAL, mention.concept(), mention.speaker().name(), mention.negated()),
                    mention.quote());
        }
    }

    Proposal proposal() {
        return proposal;
    }

    /** All facts, to which those that the caller knows are added. */
    List<Record> with(List<? extends Record> more) {
        List<Record> facts = new ArrayList<>();
        facts.add(proposal);
        facts.addAll(quotes.keySet());
        facts.addAll(more);
        return facts;
    }

    Screening screening(ScreeningLevel level) {
        return new Screening(PROPOSAL, level.code());
    }

    /** The sentence that a fact came from; none for the proposal itself and for facts that no sentence gave. */
    @Nullable
    Quote quote(Record fact) {
        return quotes.get(fact);
    }

    private static boolean says(Signals signals, String concept) {
        return signals.mentions().stream().anyMatch(mention -> mention.concept().equals(concept) && !mention.negated());
    }

    private static List<String> codes(List<Signal> signals) {
        return signals.stream().map(Signal::code).distinct().toList();
    }
}
