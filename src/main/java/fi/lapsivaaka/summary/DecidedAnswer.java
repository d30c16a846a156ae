package fi.lapsivaaka.summary;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.assessment.Check;
import fi.lapsivaaka.comparison.Brief;
import fi.lapsivaaka.proposal.Signal;
import fi.lapsivaaka.proposal.Signals;
import fi.lapsivaaka.summary.CouncilPage.Answer;
import fi.lapsivaaka.summary.CouncilPage.Line;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is decided, when, and which children it is about. */
final class DecidedAnswer {

    private static final int LONGEST = 260;
    private static final int LONGEST_LINE = 110;

    private final Vocabulary vocabulary;
    private final Words words;
    private final Language language;
    private final DraftQuotes quotes;
    private final Figures figures = new Figures();

    DecidedAnswer(Vocabulary vocabulary, Words words, Language language, DraftQuotes quotes) {
        this.vocabulary = vocabulary;
        this.words = words;
        this.language = language;
        this.quotes = quotes;
    }

    Answer write(BoardMatter matter) {
        Signals signals = matter.check().signals();
        Brief brief = matter.brief();
        String decided = brief == null ? "" : brief.decided();
        if (decided.isEmpty() && signals.proposed() != null) {
            decided = quotes.of(signals.proposed(), LONGEST);
        }
        boolean known = !decided.isEmpty();
        List<Line> lines = new ArrayList<>();
        lines.add(
                known
                        ? new Line("", "", Clipped.to(LONGEST, decided))
                        : Line.unknown("", words.of("board.decided.unknown")));
        String kinds = kinds(signals);
        if (!known && !kinds.isEmpty()) {
            lines.add(new Line("", words.of("check.signal.decision"), Clipped.to(LONGEST_LINE, kinds)));
        }
        if (!known) {
            telling(signals).ifPresent(lines::add);
        }
        lines.add(
                matter.childless()
                        ? Line.unknown(words.of("board.children"), words.of("board.children.none"))
                        : children(brief, matter.check()));
        LocalDate decision = brief == null ? null : brief.decision();
        if (decision != null) {
            lines.add(new Line("", words.of("board.decision"), figures.day(decision)));
        }
        return new Answer("decided", words.of("board.decided"), known, lines, null, "proposed");
    }

    /** The sentence that most says what kind of decision it is, where it says more than the heading. */
    private Optional<Line> telling(Signals signals) {
        return signals.decisionTypes().stream()
                .map(Signal::quote)
                .filter(quote -> !quote.text().contains(signals.title()))
                .findFirst()
                .map(quote -> new Line("", words.of("board.inDraft"), quotes.of(quote, LONGEST)));
    }

    private String kinds(Signals signals) {
        return signals.decisionTypes().stream()
                .flatMap(signal -> vocabulary.decisionType(signal.code()).stream())
                .map(type -> type.name().in(language))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private Line children(@Nullable Brief brief, Check check) {
        String children = brief == null ? "" : String.join("; ", brief.children());
        if (children.isEmpty()) {
            children = new DraftChildren(vocabulary).names(check, language);
        }
        return children.isEmpty()
                ? Line.unknown(words.of("board.children"), words.of("council.notFound"))
                : new Line("", words.of("board.children"), Clipped.to(LONGEST_LINE, children));
    }
}
