package fi.lapsivaaka.childbudget.web;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.Money;
import fi.lapsivaaka.childbudget.AreaNote;
import fi.lapsivaaka.childbudget.Breakdown;
import fi.lapsivaaka.childbudget.ChildBudgetTable.Row;
import fi.lapsivaaka.childbudget.HiddenAreas;
import fi.lapsivaaka.childbudget.LevelBar;
import fi.lapsivaaka.childbudget.web.BreakdownPage.AreaLine;
import fi.lapsivaaka.childbudget.web.BreakdownPage.Cell;
import fi.lapsivaaka.childbudget.web.BreakdownPage.Line;
import fi.lapsivaaka.disclosure.CellSuppression.State;
import fi.lapsivaaka.disclosure.SmallNumbers;
import fi.lapsivaaka.vocabulary.AreaPopulation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes what a breakdown by area tells beside other breakdowns: the area's children, and what is hidden. */
@Component
final class AreaWriter {

    private final SmallNumbers smallNumbers;
    private final MessageSource messages;
    private final Figures figures;

    AreaWriter(SmallNumbers smallNumbers, MessageSource messages, Figures figures) {
        this.smallNumbers = smallNumbers;
        this.messages = messages;
        this.figures = figures;
    }

    /** The line as it may be told: hidden figures as words, links to nothing that is hidden. */
    Line write(Line line, Row row, Breakdown breakdown, List<String> levels, Language language) {
        AreaNote note = Objects.requireNonNull(breakdown.areas().get(row.name()));
        boolean sum = row.name().equals(HiddenAreas.SUM);
        List<Cell> cells = new ArrayList<>();
        for (int level = 0; level < levels.size(); level++) {
            State state = note.level(levels.get(level));
            boolean linked = state == State.SHOWN && !note.together() && !sum;
            cells.add(
                    state == State.SHOWN
                            ? linked
                                    ? line.cells().get(level)
                                    : new Cell(line.cells().get(level).amount(), null)
                            : new Cell(hidden(state, language), null));
        }
        boolean shown = note.child() == State.SHOWN;
        return new Line(
                line.name(),
                note.together() || sum ? "" : line.address(),
                cells,
                shown ? line.child() : hidden(note.child(), language),
                shown && !sum ? line.share() : "",
                line.perChild(),
                note.together() ? hidden(State.PROTECTING, language) : line.total(),
                line.length(),
                new AreaLine(
                        children(note.population(), language),
                        note.together() || sum || row.child().cents() <= 0
                                ? null
                                : LevelBar.of(row.childByLevel(), levels),
                        length(row, breakdown)));
    }

    /** What is to be known of the figures, in sentences. */
    List<String> notes(Breakdown breakdown, Language language) {
        List<String> notes = new ArrayList<>();
        Money apart = child(breakdown, String::isEmpty);
        notes.add(word(
                "areas.none",
                language,
                figures.wholeEuros(apart),
                figures.share(apart, breakdown.total().child())));
        String counted = breakdown.areas().values().stream()
                .map(AreaNote::population)
                .filter(Objects::nonNull)
                .map(population -> population.year() + " (" + population.source() + ")")
                .distinct()
                .sorted()
                .collect(Collectors.joining("; "));
        notes.add(counted.isEmpty() ? word("areas.unknown", language) : word("areas.children.what", language, counted));
        notes.add(word("areas.stages", language));
        long together =
                breakdown.areas().values().stream().filter(AreaNote::together).count();
        if (together > 0) {
            notes.add(word("smallNumbers.here", language, together, smallNumbers.threshold()));
            notes.add(word("smallNumbers.what", language, smallNumbers.threshold()));
        }
        return notes;
    }

    private static Money child(Breakdown breakdown, Predicate<String> names) {
        return breakdown.rows().stream()
                .filter(row -> names.test(row.name()))
                .map(Row::child)
                .reduce(Money.ZERO, Money::plus);
    }

    /** Length of the bar of euros for each child, beside the longest. */
    private static String length(Row row, Breakdown breakdown) {
        long longest = breakdown.rows().stream()
                .map(Row::perChild)
                .filter(Objects::nonNull)
                .mapToLong(Money::cents)
                .max()
                .orElse(0);
        return row.perChild() == null || longest <= 0
                ? ""
                : Math.max(0, 100 * row.perChild().cents() / longest) + "%";
    }

    private String children(@Nullable AreaPopulation population, Language language) {
        Integer children = population == null ? null : population.under18();
        return children == null ? "" : word("areas.children", language, figures.count(children));
    }

    private String hidden(State state, Language language) {
        return state == State.FEW
                ? word("smallNumbers.few", language, smallNumbers.threshold())
                : word("smallNumbers.protecting", language);
    }

    private String word(String key, Language language, Object... arguments) {
        return messages.getMessage(key, arguments, language.locale());
    }
}
