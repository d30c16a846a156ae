package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.Money;
import fi.lapsivaaka.childbudget.ChildBudgetTable.Row;
import fi.lapsivaaka.disclosure.CellSuppression.State;
import fi.lapsivaaka.vocabulary.AreaPopulation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a breakdown by area: each for its own children, what is hidden taken out of its row and added up in one row
 * of its own, so that every column still adds up to the total to the cent.
 */
final class AreaRows {

    private final HiddenAreas hidden;
    private final Selection selection;
    private final Function<String, @Nullable AreaPopulation> populations;

    private final List<Row> rows = new ArrayList<>();
    private final Map<String, AreaNote> notes = new LinkedHashMap<>();

    AreaRows(HiddenAreas hidden, Selection selection, Function<String, @Nullable AreaPopulation> populations) {
        this.hidden = hidden;
        this.selection = selection;
        this.populations = populations;
    }

    List<Row> rows() {
        return rows;
    }

    Map<String, AreaNote> notes() {
        return notes;
    }

    /** @param all every area's true row, in the order to be shown in */
    AreaRows write(List<Row> all) {
        for (Row row : all) {
            if (!hidden.together().contains(row.name())) {
                AreaNote note = AreaNote.open(populations.apply(row.name()));
                rows.add(new Row(
                        row.name(),
                        row.byLevel(),
                        row.childByLevel(),
                        row.total(),
                        row.child(),
                        perChild(row.child(), note.population())));
                notes.put(row.name(), note);
            }
        }
        if (all.stream().anyMatch(row -> hidden.together().contains(row.name()))) {
            together(all);
        }
        return this;
    }

    private void together(List<Row> all) {
        Map<String, Money> byLevel = new LinkedHashMap<>();
        Map<String, Money> childByLevel = new LinkedHashMap<>();
        Money total = Money.ZERO;
        Money child = Money.ZERO;
        for (String area : hidden.together().stream().sorted().toList()) {
            Row own = all.stream()
                    .filter(row -> row.name().equals(area))
                    .findFirst()
                    .orElseGet(() -> new Row(area, Map.of(), Map.of(), Money.ZERO, Money.ZERO, null));
            AreaNote note = note(area);
            Map<String, Money> shown = new LinkedHashMap<>();
            own.childByLevel().forEach((level, money) -> {
                if (note.level(level) == State.SHOWN) {
                    shown.put(level, money);
                } else {
                    childByLevel.merge(level, money, Money::plus);
                }
            });
            own.byLevel().forEach((level, money) -> byLevel.merge(level, money, Money::plus));
            total = total.plus(own.total());
            boolean showsChild = note.child() == State.SHOWN;
            child = showsChild ? child : child.plus(own.child());
            rows.add(new Row(
                    area,
                    Map.of(),
                    shown,
                    Money.ZERO,
                    showsChild ? own.child() : Money.ZERO,
                    showsChild ? perChild(own.child(), note.population()) : null));
            notes.put(area, note);
        }
        rows.add(new Row(HiddenAreas.SUM, byLevel, childByLevel, total, child, null));
        notes.put(HiddenAreas.SUM, AreaNote.open(null));
    }

    /** By area and level alone, children's euros are told where they can be; told apart further, they are not. */
    private AreaNote note(String area) {
        boolean apart = !Set.of(Dimension.LEVEL).containsAll(selection.where().keySet());
        String level = selection.where().getOrDefault(Dimension.LEVEL, "");
        return new AreaNote(
                populations.apply(area),
                true,
                apart ? Map.of() : hidden.states().getOrDefault(area, Map.of()),
                apart ? State.PROTECTING : hidden.state(area, level));
    }

    private static @Nullable Money perChild(Money child, @Nullable AreaPopulation population) {
        Integer children = population == null ? null : population.under18();
        return children == null || children == 0 ? null : Euros.share(child, children);
    }
}
