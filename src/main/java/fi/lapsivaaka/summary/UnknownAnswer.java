package fi.lapsivaaka.summary;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.assessment.RaisedFinding;
import fi.lapsivaaka.assessment.Severity;
import fi.lapsivaaka.comparison.Brief;
import fi.lapsivaaka.comparison.OptionBoard;
import fi.lapsivaaka.summary.CouncilPage.Answer;
import fi.lapsivaaka.summary.CouncilPage.Line;
import java.util.ArrayList;
import java.util.List;

/** What is not known: what must be resolved first, what people said they do not know, and what nobody told. */
final class UnknownAnswer {

    private static final int MOST_OPEN = 3;

    /** Before anybody has answered, the other questions leave room. */
    private static final int MOST_OPEN_OF_DRAFT = 5;

    private static final int LONGEST = 130;
    private static final int LONGEST_TITLE = 110;

    private final Words words;
    private final Language language;

    UnknownAnswer(Words words, Language language) {
        this.words = words;
        this.language = language;
    }

    Answer write(BoardMatter matter) {
        List<Line> lines = new ArrayList<>();
        if (matter.check().signals().thin() && !matter.answered()) {
            lines.add(Line.unknown("", words.of("board.unknown.thin")));
        }
        if (matter.childless()) {
            lines.add(Line.unknown("", words.of("board.unknown.childless")));
        }
        List<RaisedFinding> open = Weight.sorted(matter.check().findings(Severity.BLOCK)).stream()
                .filter(RaisedFinding::open)
                .toList();
        int most = matter.answered() ? MOST_OPEN : MOST_OPEN_OF_DRAFT;
        int shown = open.size() <= most ? open.size() : most - 1;
        open.stream()
                .limit(shown)
                .forEach(finding -> lines.add(new Line(
                        Line.MUST,
                        words.of("board.unknown.must"),
                        Clipped.to(LONGEST_TITLE, finding.text().title().in(language)))));
        if (open.size() > shown) {
            lines.add(new Line(
                    Line.MUST, words.of("board.unknown.must"), words.of("board.unknown.more", open.size() - shown)));
        }
        Brief brief = matter.brief();
        if (brief != null && !brief.unknown().isEmpty()) {
            lines.add(Line.unknown("", Clipped.to(LONGEST, brief.unknown())));
        }
        if (brief != null && !brief.assumptions().isEmpty()) {
            lines.add(Line.unknown(words.of("board.unknown.assumed"), Clipped.to(LONGEST, brief.assumptions())));
        }
        OptionBoard options = matter.options();
        if (options != null && options.told() && options.untold() > 0) {
            lines.add(Line.unknown("", words.of("board.unknown.effects", options.untold(), options.asked())));
        }
        if (matter.costs() == null && !matter.childless()) {
            lines.add(Line.unknown("", words.of("board.unknown.costs")));
        }
        boolean known = !lines.isEmpty();
        if (!known) {
            lines.add(Line.unknown("", words.of("board.unknown.none")));
        }
        return new Answer("unknown", words.of("board.unknown"), known, lines, null, "missing");
    }
}
