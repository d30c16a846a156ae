package fi.lapsivaaka.summary;

import fi.lapsivaaka.comparison.ChildViews;
import fi.lapsivaaka.comparison.Told;
import fi.lapsivaaka.proposal.Heard;
import fi.lapsivaaka.summary.CouncilPage.Answer;
import fi.lapsivaaka.summary.CouncilPage.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What children said and what it changed; where they were not asked, that, and why. */
final class ViewsAnswer {

    private static final int MOST_VIEWS = 2;
    private static final int LONGEST = 120;
    private static final int LONGEST_QUOTE = 110;

    private final Words words;
    private final DraftQuotes quotes;

    ViewsAnswer(Words words, DraftQuotes quotes) {
        this.words = words;
        this.quotes = quotes;
    }

    Answer write(BoardMatter matter) {
        ChildViews views = matter.views();
        return views == null ? fromDraft(matter) : fromAnswers(views);
    }

    private Answer fromAnswers(ChildViews views) {
        List<Line> lines = new ArrayList<>();
        List<String> said = lines(views, "views.said");
        said.stream().limit(MOST_VIEWS).forEach(view -> lines.add(new Line("", "", Clipped.to(LONGEST, view))));
        if (said.size() > MOST_VIEWS) {
            lines.add(new Line("", "", words.of("board.views.more", said.size() - MOST_VIEWS)));
        }
        boolean known = !said.isEmpty();
        if (!known) {
            lines.add(Line.unknown("", words.of("board.views.unknown")));
        }
        for (String key : List.of("views.asked", "views.whyNot", "views.youth")) {
            lines(views, key).stream()
                    .limit(1)
                    .forEach(line -> lines.add(new Line("", words.of(key), Clipped.to(LONGEST, line))));
        }
        return answer(known, lines, AnsweredSections.VIEWS);
    }

    private List<String> lines(ChildViews views, String key) {
        return views.children().stream()
                .filter(told -> told.name().equals(words.of(key)))
                .findFirst()
                .map(Told::lines)
                .orElse(List.of());
    }

    /** That children were heard does not yet tell what they said. */
    private Answer fromDraft(BoardMatter matter) {
        Heard heard = matter.check().signals().heard();
        if (matter.childless() && heard.status() == Heard.Status.NOT_FOUND) {
            return answer(false, List.of(Line.unknown("", words.of("board.views.childless"))), "children");
        }
        boolean asked = heard.status() == Heard.Status.CHILDREN;
        String status = HeardWords.sentence(matter.check(), words);
        List<Line> lines = new ArrayList<>();
        lines.add(asked ? new Line("", "", status) : Line.unknown("", status));
        if (heard.quote() != null) {
            lines.add(new Line("", words.of("board.inDraft"), quotes.of(heard.quote(), LONGEST_QUOTE)));
        }
        Optional<Line> said = quotes.line(matter.check(), LONGEST, "hearing-influence", "hearing-summary");
        if (asked) {
            lines.add(said.orElseGet(() -> Line.unknown("", words.of("board.views.notFound"))));
        }
        return answer(asked && said.isPresent(), lines, "children");
    }

    private Answer answer(boolean known, List<Line> lines, String section) {
        return new Answer("views", words.of("board.views"), known, lines, null, section);
    }
}
