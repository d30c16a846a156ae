package fi.lapsivaaka.childbudget.web;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.Money;
import fi.lapsivaaka.childbudget.AreaNote;
import fi.lapsivaaka.childbudget.Breakdown;
import fi.lapsivaaka.childbudget.ChildBudgetTable.Row;
import fi.lapsivaaka.childbudget.Dimension;
import fi.lapsivaaka.childbudget.LevelBar;
import fi.lapsivaaka.childbudget.LevelMarks;
import fi.lapsivaaka.childbudget.web.BreakdownPage.Cell;
import fi.lapsivaaka.childbudget.web.BreakdownPage.Done;
import fi.lapsivaaka.childbudget.web.BreakdownPage.Line;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes breakdowns out for their page. */
@Component
final class BreakdownWriter {

    private final DimensionNames names;
    private final LevelMarks marks;
    private final FigureWords words;
    private final AreaWriter areas;
    private final MessageSource messages;
    private final Figures figures;

    BreakdownWriter(
            DimensionNames names,
            LevelMarks marks,
            FigureWords words,
            AreaWriter areas,
            MessageSource messages,
            Figures figures) {
        this.names = names;
        this.marks = marks;
        this.words = words;
        this.areas = areas;
        this.messages = messages;
        this.figures = figures;
    }

    BreakdownPage write(Breakdown breakdown, List<Done> done, SelectionPage selection, Language language) {
        Row total = breakdown.total();
        List<String> levels = breakdown.levels().stream()
                .filter(level ->
                        total.childByLevel().getOrDefault(level, Money.ZERO).cents() != 0)
                .toList();
        Money largest =
                breakdown.rows().stream().map(Row::child).max(Money::compareTo).orElse(Money.ZERO);
        return new BreakdownPage(
                selection,
                names.name(breakdown.by(), language),
                DimensionNames.isOwnWord(breakdown.by()),
                levels.stream().map(level -> marks.of(level, language)).toList(),
                LevelBar.of(total.childByLevel(), levels),
                words.levels(total, levels, language),
                breakdown.rows().stream()
                        .filter(row -> row.child().cents() != 0 || row.total().cents() != 0 || isHidden(breakdown, row))
                        .map(row -> line(breakdown, row, levels, largest, selection, language))
                        .toList(),
                new Line(
                        messages.getMessage("childBudget.total", null, language.locale()),
                        "",
                        levels.stream()
                                .map(level -> new Cell(amount(total, level), null))
                                .toList(),
                        figures.wholeEuros(total.child()),
                        figures.share(total.child(), total.child()),
                        perChild(total),
                        figures.wholeEuros(total.total()),
                        "",
                        null),
                words.children(breakdown.children(), selection.year(), language),
                breakdown.provenance().sources(),
                breakdown.provenance().method().ruleSetVersion(),
                breakdown.by() == Dimension.AREA ? areas.notes(breakdown, language) : List.of(),
                done);
    }

    private static boolean isHidden(Breakdown breakdown, Row row) {
        AreaNote note = breakdown.areas().get(row.name());
        return note != null && note.together();
    }

    private Line line(
            Breakdown breakdown, Row row, List<String> levels, Money largest, SelectionPage page, Language language) {
        Line line = new Line(
                names.value(breakdown.by(), row.name(), language),
                SelectionWriter.narrower(page.base(), breakdown.selection(), breakdown.by(), row.name()),
                levels.stream()
                        .map(level -> cell(breakdown, row, level, page.base()))
                        .toList(),
                figures.wholeEuros(row.child()),
                figures.share(row.child(), breakdown.total().child()),
                perChild(row),
                figures.wholeEuros(row.total()),
                largest.cents() <= 0 ? "0%" : Math.max(0, 100 * row.child().cents() / largest.cents()) + "%",
                null);
        return breakdown.by() == Dimension.AREA ? areas.write(line, row, breakdown, levels, language) : line;
    }

    private Cell cell(Breakdown breakdown, Row row, String level, String base) {
        boolean some = row.childByLevel().getOrDefault(level, Money.ZERO).cents() != 0;
        return new Cell(
                amount(row, level),
                some
                        ? base + "/lines"
                                + SelectionPage.query(SelectionWriter.parameters(breakdown
                                        .selection()
                                        .and(breakdown.by(), row.name())
                                        .and(Dimension.LEVEL, level)))
                        : null);
    }

    private String amount(Row row, String level) {
        return figures.wholeEuros(row.childByLevel().getOrDefault(level, Money.ZERO));
    }

    private String perChild(Row row) {
        return row.perChild() == null ? "–" : figures.wholeEuros(row.perChild());
    }
}
