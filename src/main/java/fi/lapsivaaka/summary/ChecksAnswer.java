package fi.lapsivaaka.summary;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.comparison.Brief;
import fi.lapsivaaka.comparison.Promise;
import fi.lapsivaaka.summary.CouncilPage.Answer;
import fi.lapsivaaka.summary.CouncilPage.Line;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is checked and when, what was promised meanwhile, and who tells the children. */
final class ChecksAnswer {

    private static final int MOST = 2;
    private static final int LONGEST = 120;
    private static final int LONGEST_QUOTE = 170;

    private final Words words;
    private final DraftQuotes quotes;
    private final Figures figures = new Figures();

    ChecksAnswer(Words words, DraftQuotes quotes) {
        this.words = words;
        this.quotes = quotes;
    }

    Answer write(BoardMatter matter) {
        Promise promise = matter.promise();
        LocalDate review = promise == null ? null : promise.review();
        List<Line> lines = new ArrayList<>();
        lines.add(
                review == null
                        ? Line.unknown(
                                "", words.of(matter.answered() ? "followUp.review.none" : "board.checks.notFound"))
                        : new Line("", words.of("council.followUp.when"), figures.day(review)));
        if (!matter.answered()) {
            quotes.line(matter.check(), LONGEST_QUOTE, "review-planned", "trial")
                    .ifPresent(lines::add);
        }
        FollowedUp followed = matter.followed();
        if (followed != null && followed.state().begun()) {
            lines.add(new Line(
                    "",
                    words.of("council.followUp.state"),
                    words.of("followUp.stage." + followed.state().stage())));
        }
        if (promise != null) {
            promise.indicators().stream().limit(MOST).forEach(one -> lines.add(indicator(one)));
            promise.remedies().stream().limit(MOST).forEach(one -> lines.add(remedy(one)));
        }
        telling(matter.brief(), lines);
        return new Answer(
                "checks",
                words.of("board.checks"),
                review != null,
                lines,
                null,
                promise == null ? null : FollowUpSection.ID);
    }

    private Line indicator(Promise.Indicator one) {
        String goal = words.of("followUp.goal", known(one.baseline()), known(one.target()));
        return new Line("", words.of("board.checks.indicator"), Clipped.to(LONGEST, one.name() + " (" + goal + ")"));
    }

    private Line remedy(Promise.Remedy one) {
        return new Line(
                "",
                words.of("board.checks.remedy"),
                Clipped.to(
                        LONGEST,
                        Stream.of(one.remedy(), one.owner(), one.date())
                                .filter(text -> !text.isEmpty())
                                .collect(Collectors.joining(", "))));
    }

    private void telling(@Nullable Brief brief, List<Line> lines) {
        if (brief != null && !brief.telling().isEmpty()) {
            lines.add(new Line("", words.of("board.checks.telling"), Clipped.to(LONGEST, brief.telling())));
        }
    }

    private String known(String text) {
        return text.isEmpty() ? words.of("comparison.unknown") : text;
    }
}
