package fi.lapsivaaka.assessment;

import fi.lapsivaaka.proposal.HearingSignal;
import fi.lapsivaaka.proposal.Quote;
import fi.lapsivaaka.proposal.Signals;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The facts that the rules see: those of the draft, each with the sentence it came from, and those that people answered,
 * which win.
 */
final class Facts {

    /** One draft a session, so one name is enough. */
    static final String PROPOSAL = "draft";

    private static final String SUMMARY = "hearing-summary";
    private static final String INFLUENCE = "hearing-influence";

    /** Concepts that tell something of hearings; they are fields of {@link Hearing}. */
    static final Set<String> OF_HEARINGS = Set.of(SUMMARY, INFLUENCE);

    private final Map<Record, Quote> quotes = new LinkedHashMap<>();
    private final List<Record> answered;
    private final Proposal proposal;

    /**
     * @param sheet what people answered; null when nothing was
     * @param more facts that were read from answers in another way
     */
    Facts(Signals signals, Proposal proposal, @Nullable Sheet sheet, List<? extends Record> more) {
        this.proposal = proposal;
        this.answered = new ArrayList<>(more);
        if (sheet != null) {
            answered.addAll(AnswerFacts.of(sheet));
        }
        Set<String> settled = sheet == null ? Set.of() : HearingAnswers.settled(sheet);
        boolean influence = says(signals, INFLUENCE);
        boolean summary = influence || says(signals, SUMMARY);
        for (HearingSignal hearing : signals.hearings()) {
            if (!settled.contains(hearing.target())) {
                quotes.putIfAbsent(
                        new Hearing(PROPOSAL, hearing.target(), hearing.planned(), List.of(), summary, influence),
                        hearing.quote());
            }
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
        answered.stream().filter(fact -> !quotes.containsKey(fact)).forEach(facts::add);
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
}
