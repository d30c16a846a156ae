package fi.lapsivaaka.childbudget.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.Money;
import fi.lapsivaaka.TableFile;
import fi.lapsivaaka.childbudget.AreaNote;
import fi.lapsivaaka.childbudget.Breakdown;
import fi.lapsivaaka.childbudget.ChildBudgetTable.Row;
import fi.lapsivaaka.disclosure.CellSuppression.State;
import fi.lapsivaaka.vocabulary.AreaPopulation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A breakdown as a file: one row for each value and level with euros. */
final class BreakdownFile {

    private static final AreaNote NOTHING_HIDDEN = new AreaNote(null, false, Map.of(), State.SHOWN);

    private final DimensionNames names;
    private final Language language;

    BreakdownFile(DimensionNames names, Language language) {
        this.names = names;
        this.language = language;
    }

    TableFile of(Breakdown breakdown) {
        return new TableFile(columns(breakdown), rows(breakdown));
    }

    private static List<String> columns(Breakdown breakdown) {
        return List.of(
                "organisation",
                "practice",
                "year",
                "phase",
                breakdown.by().code(),
                "name",
                "level",
                "total_eur",
                "child_eur",
                "source",
                "hidden",
                "children",
                "children_year");
    }

    private List<List<Object>> rows(Breakdown breakdown) {
        List<List<Object>> rows = new ArrayList<>();
        for (Row row : breakdown.rows()) {
            AreaNote note = breakdown.areas().getOrDefault(row.name(), NOTHING_HIDDEN);
            for (String level : breakdown.levels()) {
                if (note.together()
                        || row.byLevel().containsKey(level)
                        || row.childByLevel().containsKey(level)) {
                    rows.add(row(breakdown, row, level, note));
                }
            }
        }
        return rows;
    }

    /** What is hidden is empty, which is not zero. */
    private List<Object> row(Breakdown breakdown, Row row, String level, AreaNote note) {
        AreaPopulation population = note.population();
        Integer children = population == null ? null : population.under18();
        boolean hidden = note.level(level) != State.SHOWN;
        return List.of(
                breakdown.provenance().organisation().in(language),
                breakdown.provenance().practice() ? "practice" : "",
                breakdown.provenance().year(),
                breakdown.selection().phase().code(),
                row.name(),
                names.value(breakdown.by(), row.name(), language),
                level,
                note.together() ? "" : row.byLevel().getOrDefault(level, Money.ZERO),
                hidden ? "" : row.childByLevel().getOrDefault(level, Money.ZERO),
                String.join(" | ", breakdown.provenance().sources()),
                hidden ? "yes" : note.together() ? "total" : "",
                children == null ? "" : children,
                children == null || population == null ? "" : population.year());
    }
}
