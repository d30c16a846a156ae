package fi.lapsivaaka.summary;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.assessment.Check;
import fi.lapsivaaka.proposal.EuroAmount;
import fi.lapsivaaka.proposal.Mention;
import fi.lapsivaaka.proposal.Quote;
import fi.lapsivaaka.summary.CouncilPage.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells euros of a draft, each amount in its own sentence: an amount alone does not say what it is of. */
final class DraftEuros {

    private static final int MOST = 2;
    private static final int LONGEST = 190;
    private static final int MOST_IN_SENTENCE = 3;

    /** A sentence about one of these says what the decision changes; others may tell of anything. */
    private static final Set<String> OF_DECISION =
            Set.of("savings", "transport-cost", "fee-raised", "fee-lowered", "ticket-price", "staff-reduction");

    private final Words words;
    private final DraftQuotes quotes;
    private final Figures figures = new Figures();

    DraftEuros(Words words, DraftQuotes quotes) {
        this.words = words;
        this.quotes = quotes;
    }

    /** Sentences about savings, fees and rides first, then in the order of the text; the others are counted. */
    List<Line> lines(Check check) {
        Map<Quote, List<EuroAmount>> sentences = new LinkedHashMap<>();
        check.signals().euros().forEach(euro -> sentences
                .computeIfAbsent(euro.quote(), quote -> new ArrayList<>())
                .add(euro));
        List<Map.Entry<Quote, List<EuroAmount>>> told = sentences.entrySet().stream()
                .sorted(Comparator.comparing(
                                (Map.Entry<Quote, List<EuroAmount>> one) -> ofDecision(check, one.getKey()))
                        .reversed())
                .limit(MOST)
                .toList();
        List<Line> lines = new ArrayList<>();
        told.forEach(one -> lines.add(line(one.getKey(), one.getValue())));
        Set<Quote> shown = told.stream().map(Map.Entry::getKey).collect(Collectors.toSet());
        int more = sentences.entrySet().stream()
                .filter(one -> !shown.contains(one.getKey()))
                .mapToInt(one -> one.getValue().size())
                .sum();
        if (more > 0) {
            lines.add(new Line("", "", words.of("board.costs.moreEuros", more)));
        }
        return List.copyOf(lines);
    }

    private static boolean ofDecision(Check check, Quote quote) {
        return check.signals().mentions().stream()
                .filter(mention -> mention.quote().equals(quote))
                .map(Mention::concept)
                .anyMatch(OF_DECISION::contains);
    }

    private Line line(Quote quote, List<EuroAmount> euros) {
        String amounts = euros.stream()
                .map(euro -> figures.euros(euro.amount()))
                .distinct()
                .limit(MOST_IN_SENTENCE)
                .collect(Collectors.joining("; "));
        return new Line("", amounts, quotes.around(quote, LONGEST, place(quote.text(), euros.get(0))));
    }

    /** Where the amount stands, by its first figures; 0 where it is written in words. */
    private static int place(String sentence, EuroAmount euro) {
        String digits = Long.toString(Math.abs(euro.amount().cents())).replaceFirst("0+$", "");
        Matcher found =
                Pattern.compile(String.join("[\\s.,]?", digits.split(""))).matcher(sentence);
        return found.find() ? found.start() : 0;
    }
}
