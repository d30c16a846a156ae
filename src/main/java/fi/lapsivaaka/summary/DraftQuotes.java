package fi.lapsivaaka.summary;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.assessment.Check;
import fi.lapsivaaka.proposal.Mention;
import fi.lapsivaaka.proposal.Quote;
import fi.lapsivaaka.proposal.Speaker;
import fi.lapsivaaka.summary.CouncilPage.Line;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sentences of a draft, as they stand in it. */
final class DraftQuotes {

    private final Words words;
    private final Language language;

    DraftQuotes(Words words, Language language) {
        this.words = words;
        this.language = language;
    }

    /**
     * What the authority says of a thing, marked as the draft's.
     *
     * @param concepts ids of {@code terms.yaml}; what is found of an earlier one comes before the others
     */
    Optional<Line> line(Check check, int longest, String... concepts) {
        return Stream.of(concepts)
                .flatMap(concept -> check.signals().mentions().stream()
                        .filter(mention -> mention.concept().equals(concept)))
                .filter(mention -> mention.speaker() == Speaker.AUTHORITY && !mention.negated())
                .map(Mention::quote)
                .findFirst()
                .map(quote -> new Line("", words.of("board.inDraft"), of(quote, longest)));
    }

    /** A sentence between the quotation marks of the page's language, cut where it is long. */
    String of(@Nullable Quote quote, int longest) {
        return around(quote, longest, 0);
    }

    /** @param at index in the sentence of what must be seen of it */
    String around(@Nullable Quote quote, int longest, int at) {
        String line =
                quote == null ? "" : Clipped.around(longest, quote.text(), at).replaceFirst("^[•·*–-] ", "");
        return (language == Language.EN ? "“" : "”") + line + "”";
    }
}
