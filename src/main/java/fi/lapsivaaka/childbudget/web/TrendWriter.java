package fi.lapsivaaka.childbudget.web;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.Money;
import fi.lapsivaaka.childbudget.ChildBudgetTable.Row;
import fi.lapsivaaka.childbudget.LevelBar;
import fi.lapsivaaka.childbudget.LevelMarks;
import fi.lapsivaaka.childbudget.Selection;
import fi.lapsivaaka.childbudget.Trend;
import fi.lapsivaaka.childbudget.web.TrendPage.Column;
import fi.lapsivaaka.childbudget.web.TrendPage.Line;
import fi.lapsivaaka.childbudget.web.TrendPage.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes a trend out for its page. */
@Component
final class TrendWriter {

    private static final int HEIGHT = 240;
    private static final String RED = "red";

    private final LevelMarks marks;
    private final Figures figures;

    TrendWriter(LevelMarks marks, Figures figures) {
        this.marks = marks;
        this.figures = figures;
    }

    TrendPage write(Trend trend, SelectionPage selection, Language language) {
        List<String> levels = trend.levels().stream()
                .filter(level -> trend.years().stream()
                        .anyMatch(year -> child(year.row(), level).cents() != 0))
                .toList();
        List<Line> lines = new ArrayList<>();
        Money before = null;
        for (Trend.Year year : trend.years()) {
            lines.add(line(trend.selection(), year, before, levels, selection.base()));
            before = year.row().child();
        }
        return new TrendPage(
                selection,
                levels.stream().map(level -> marks.of(level, language)).toList(),
                columns(trend, levels),
                lines.stream().map(line -> line.year() + ": " + line.child()).collect(Collectors.joining("; ")),
                lines);
    }

    private Line line(Selection all, Trend.Year year, @Nullable Money before, List<String> levels, String base) {
        Row row = year.row();
        Money change = before == null ? Money.ZERO : row.child().minus(before);
        Selection own = new Selection(all.organisationId(), year.year(), all.phase(), all.where());
        return new Line(
                row.name(),
                base + "/by/family" + SelectionPage.query(SelectionWriter.parameters(own)),
                LevelBar.of(row.childByLevel(), levels),
                levels.stream()
                        .map(level -> figures.wholeEuros(child(row, level)))
                        .toList(),
                figures.wholeEuros(row.child()),
                before == null ? "–" : figures.change(change) + " (" + figures.changeShare(change, before) + ")",
                row.perChild() == null ? "–" : figures.wholeEuros(row.perChild()),
                figures.share(child(row, RED), row.child()));
    }

    /** Columns as high as their euros beside the highest; what is negative has no height. */
    private static List<Column> columns(Trend trend, List<String> levels) {
        long highest = trend.years().stream()
                .mapToLong(year -> levels.stream()
                        .mapToLong(level -> Math.max(0, child(year.row(), level).cents()))
                        .sum())
                .max()
                .orElse(0);
        List<Column> columns = new ArrayList<>();
        double step = 100.0 / trend.years().size();
        double width = Math.min(14, step * 0.7);
        for (int at = 0; at < trend.years().size(); at++) {
            Row row = trend.years().get(at).row();
            List<Part> parts = new ArrayList<>();
            long below = 0;
            for (String level : levels) {
                long cents = Math.max(0, child(row, level).cents());
                int bottom = (int) Math.round(HEIGHT - 1.0 * HEIGHT * below / Math.max(1, highest));
                int top = (int) Math.round(HEIGHT - 1.0 * HEIGHT * (below + cents) / Math.max(1, highest));
                if (bottom > top) {
                    parts.add(new Part(level, top, bottom - top));
                }
                below += cents;
            }
            double middle = step * (at + 0.5);
            columns.add(new Column(row.name(), percent(middle - width / 2), percent(middle), percent(width), parts));
        }
        return columns;
    }

    private static String percent(double hundredths) {
        return String.format(Locale.ROOT, "%.2f%%", hundredths);
    }

    private static Money child(Row row, String level) {
        return row.childByLevel().getOrDefault(level, Money.ZERO);
    }
}
