package fi.lapsivaaka.summary;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Money;
import fi.lapsivaaka.comparison.Brief;
import fi.lapsivaaka.comparison.OptionBoard;
import fi.lapsivaaka.comparison.OptionTable.Row;
import fi.lapsivaaka.summary.CouncilPage.Answer;
import fi.lapsivaaka.summary.CouncilPage.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What moves to whom: euros to other sectors and the other authority, and between levels of need. */
final class MovesAnswer {

    private static final int LONGEST = 140;

    private final Words words;
    private final Figures figures = new Figures();

    MovesAnswer(Words words) {
        this.words = words;
    }

    Answer write(BoardMatter matter) {
        List<Line> lines = new ArrayList<>();
        OptionBoard options = matter.options();
        boolean asked = options != null && options.told();
        if (options != null && asked) {
            payer(options, options.sectors(), lines);
            payer(options, options.authority(), lines);
        }
        boolean known = lines.stream().anyMatch(line -> !line.sign().equals(Line.UNKNOWN));
        Brief brief = matter.brief();
        if (brief != null) {
            Money moved = brief.moved();
            if (moved != null) {
                lines.add(new Line(
                        "", words.of("followUp.moved"), words.of("followUp.aYear", figures.wholeEuros(moved))));
            }
            brief.moves().stream().limit(1).forEach(text -> lines.add(new Line("", "", Clipped.to(LONGEST, text))));
            if (!brief.red().isEmpty()) {
                lines.add(new Line("", "", words.of("board.moves.red", brief.red())));
            }
            known |= moved != null || !brief.moves().isEmpty() || !brief.red().isEmpty();
        }
        if (lines.isEmpty()) {
            lines.add(Line.unknown("", words.of("board.moves.unknown")));
        }
        return new Answer(
                "moves", words.of("board.moves"), known, lines, null, asked ? AnsweredSections.OPTIONS : null);
    }

    private void payer(OptionBoard options, Row payer, List<Line> lines) {
        lines.add(options.proposed(payer)
                .map(text -> new Line(
                        "", payer.name(), text + " (" + small(options.whole().name()) + ")"))
                .orElseGet(() -> Line.unknown(payer.name(), words.of("comparison.unknown"))));
    }

    private static String small(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
