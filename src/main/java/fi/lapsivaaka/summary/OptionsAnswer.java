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

    private final Words words;

    OptionsAnswer(Words words) {
        this.words = words;
    }

    Answer write(BoardMatter matter) {
        OptionBoard options = matter.options();
        String question = words.of("board.options");
        if (options == null || !options.told()) {
            return new Answer(
                    "options",
                    question,
                    false,
                    List.of(Line.unknown("", words.of("board.options.unknown"))),
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
        rows.add(cells(options.moved()));
        rows.add(cells(options.whole()));
        return new Answer(
                "options",
                question,
                true,
                lines,
                new Table(words.of("board.options.caption"), columns, List.copyOf(rows), List.of(), List.of()),
                AnsweredSections.OPTIONS);
    }

    private static List<String> cells(Row row) {
        return Stream.concat(Stream.of(row.name()), row.cells().stream().map(Cell::text))
                .toList();
    }
}
