package fi.lapsivaaka.summary;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.LocalizedText;
import fi.lapsivaaka.assessment.Check;
import fi.lapsivaaka.proposal.Direction;
import fi.lapsivaaka.proposal.Quote;
import fi.lapsivaaka.proposal.Signal;
import fi.lapsivaaka.proposal.Signals;
import fi.lapsivaaka.summary.CouncilPage.Fact;
import fi.lapsivaaka.summary.CouncilPage.Section;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was read from the draft: what it proposes and which children it is about. */
final class DraftSections {

    private static final int MOST_EUROS = 12;
    private static final int LONGEST_QUOTE = 280;

    private final Vocabulary vocabulary;
    private final Language language;
    private final Words words;
    private final DraftQuotes quotes;
    private final Figures figures = new Figures();

    DraftSections(Vocabulary vocabulary, Language language) {
        this.vocabulary = vocabulary;
        this.language = language;
        this.words = new Words(language);
        this.quotes = new DraftQuotes(words, language);
    }

    Section proposed(Signals signals) {
        Quote proposed = signals.proposed();
        List<String> paragraphs = proposed == null ? List.of() : List.of(quotes.of(proposed, LONGEST_QUOTE));
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("check.signal.decision", signals.decisionTypes(), this::decisionName));
        facts.add(fact("check.signal.service", signals.services(), this::serviceName));
        String euros = signals.euros().stream()
                .map(euro -> figures.euros(euro.amount()))
                .distinct()
                .limit(MOST_EUROS)
                .collect(Collectors.joining("; "));
        facts.add(new Fact(words.of("council.euros"), euros.isEmpty() ? words.of("council.notFound") : euros));
        return new Section("proposed", words.of("council.proposed"), paragraphs, List.copyOf(facts), List.of(), null);
    }

    /** @param heard whether to tell who was heard, where no answer does */
    Section children(Check check, boolean heard) {
        Signals signals = check.signals();
        List<Fact> facts = new ArrayList<>();
        String stages = new DraftChildren(vocabulary).names(check, language);
        facts.add(new Fact(words.of("check.signal.stage"), stages.isEmpty() ? words.of("council.notFound") : stages));
        facts.add(new Fact(
                words.of("check.signal.direction"),
                signals.direction() == Direction.UNKNOWN
                        ? words.of("council.notFound")
                        : words.of("check.direction." + signals.direction())));
        if (heard) {
            Quote quote = signals.heard().quote();
            String status = words.of("check.heard." + signals.heard().status().code());
            facts.add(new Fact(
                    words.of("check.signal.heard"),
                    quote == null ? status : status.replaceFirst("[.]$", "") + ": " + quotes.of(quote, LONGEST_QUOTE)));
        }
        return new Section("children", words.of("council.children"), List.of(), List.copyOf(facts), List.of(), null);
    }

    private Fact fact(String key, List<Signal> signals, Function<String, Optional<LocalizedText>> name) {
        String value = signals.stream()
                .map(signal ->
                        name.apply(signal.code()).map(text -> text.in(language)).orElse(signal.code()))
                .distinct()
                .collect(Collectors.joining("; "));
        return new Fact(words.of(key), value.isEmpty() ? words.of("council.notFound") : value);
    }

    private Optional<LocalizedText> decisionName(String code) {
        return vocabulary.decisionType(code).map(type -> type.name());
    }

    private Optional<LocalizedText> serviceName(String code) {
        return vocabulary.group(code).map(group -> group.name());
    }
}
