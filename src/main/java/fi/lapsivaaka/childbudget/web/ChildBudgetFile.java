package fi.lapsivaaka.childbudget.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.Money;
import fi.lapsivaaka.TableFile;
import fi.lapsivaaka.childbudget.ChildBudgetTable;
import fi.lapsivaaka.childbudget.ChildBudgetTable.Row;
import java.util.ArrayList;
import java.util.List;

/** A child budget as a file: one row for each unit, life stage and level. */
final class ChildBudgetFile {

    private static final List<String> COLUMNS = List.of(
            "organisation", "practice", "year", "phase", "kind", "name", "level", "total_eur", "child_eur", "source");

    private final Language language;

    ChildBudgetFile(Language language) {
        this.language = language;
    }

    TableFile of(ChildBudgetTable table) {
        List<List<Object>> rows = new ArrayList<>();
        table.units().forEach(row -> add(rows, table, "unit", row));
        table.lifeStages().forEach(row -> add(rows, table, "life-stage", row));
        add(rows, table, "total", table.total());
        return new TableFile(COLUMNS, rows);
    }

    private void add(List<List<Object>> rows, ChildBudgetTable table, String kind, Row row) {
        for (String level : table.levels()) {
            if (row.byLevel().containsKey(level)) {
                rows.add(List.of(
                        table.provenance().organisation().in(language),
                        table.provenance().practice() ? "practice" : "",
                        table.provenance().year(),
                        table.phase().code(),
                        kind,
                        row.name(),
                        level,
                        row.byLevel().getOrDefault(level, Money.ZERO),
                        row.childByLevel().getOrDefault(level, Money.ZERO),
                        String.join(" | ", table.provenance().sources())));
            }
        }
    }
}
