package fi.lapsivaaka.summary;

import fi.lapsivaaka.comparison.OptionBoard;
import fi.lapsivaaka.comparison.OptionTable.Cell;
import fi.lapsivaaka.comparison.OptionTable.Column;
import fi.lapsivaaka.comparison.OptionTable.Row;
import fi.lapsivaaka.summary.CouncilPage.Answer;
import fi.lapsivaaka.summary.CouncilPage.Line;
import fi.lapsivaaka.summary.CouncilPage.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The options beside each other, so shortly that they fit among the other answers. */
final class OptionsAnswer {

    private static final int LONGEST_DESCRIPTION = 64;
    private static final int LONGEST_REASON = 130;

    private static final int LONGEST_QUOTE = 170;

    private final Words words;
    private final DraftQuotes quotes;

    OptionsAnswer(Words words, DraftQuotes quotes) {
        this.words = words;
        this.quotes = quotes;
    }

    Answer write(BoardMatter matter) {
        OptionBoard options = matter.options();
        String question = words.of("board.options");
        if (options == null || !options.told()) {
            return new Answer(
                    "options",
                    question,
                    false,
                    untold(matter),
                    null,
                    options == null ? null : AnsweredSections.OPTIONS);
        }
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("", "", options.best()));
        if (!options.why().isEmpty()) {
            lines.add(new Line("", words.of("options.why.departs"), Clipped.to(LONGEST_REASON, options.why())));
        }
        List<String> columns = Stream.concat(
                        Stream.of(words.of("board.options.what")),
                        options.columns().stream().map(Column::heading))
                .toList();
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.concat(
                        Stream.of(words.of("board.options.description")),
                        options.columns().stream().map(column -> Clipped.to(LONGEST_DESCRIPTION, column.description())))
                .toList());
        options.effects().forEach(row -> rows.add(cells(row)));
        rows.add(cells(options.whole()));
        rows.add(cells(options.moved()));
        return new Answer(
                "options",
                question,
                true,
                lines,
                new Table(words.of("board.options.caption"), columns, List.copyOf(rows), List.of(), List.of()),
                AnsweredSections.OPTIONS);
    }

    private List<Line> untold(BoardMatter matter) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.unknown("", words.of(matter.answered() ? "board.options.unknown" : "board.options.notFound")));
        if (!matter.answered()) {
            quotes.line(matter.check(), LONGEST_QUOTE, "alternatives", "zero-option")
                    .ifPresent(lines::add);
        }
        return List.copyOf(lines);
    }

    private static List<String> cells(Row row) {
        return Stream.concat(Stream.of(row.name()), row.cells().stream().map(Cell::text))
                .toList();
    }
}
