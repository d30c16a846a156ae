package fi.lapsivaaka.workshop.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.ruleset.Problem;
import fi.lapsivaaka.ruleset.SheetColumn;
import fi.lapsivaaka.ruleset.SheetRow;
import fi.lapsivaaka.ruleset.TableSheet;
import fi.lapsivaaka.workshop.RuleDraft;
import fi.lapsivaaka.workshop.web.TableFileView.CellChange;
import fi.lapsivaaka.workshop.web.TableFileView.RowChange;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells row by row what an edited table would change. */
final class TableDifference {

    private TableDifference() {}

    static TableFileView view(
            RuleDraft draft,
            String table,
            TableSheet now,
            @Nullable TableSheet edited,
            List<Problem> problems,
            Language language) {
        List<RowChange> changes = edited == null ? List.of() : changes(now, edited);
        return new TableFileView(
                draft.id().toString(),
                draft.name(),
                table,
                draft.revision(),
                edited == null ? "" : new String(edited.csv(), StandardCharsets.UTF_8),
                problems.stream().map(problem -> problem.placed(language)).toList(),
                changes,
                edited != null && changes.isEmpty() && !order(now).equals(order(edited)));
    }

    private static List<String> order(TableSheet sheet) {
        return sheet.rows().stream().map(SheetRow::key).toList();
    }

    private static List<RowChange> changes(TableSheet now, TableSheet edited) {
        Set<String> columns = new LinkedHashSet<>();
        now.columns().stream().map(SheetColumn::key).forEach(columns::add);
        edited.columns().stream().map(SheetColumn::key).forEach(columns::add);
        List<RowChange> changes = new ArrayList<>();
        for (SheetRow row : edited.rows()) {
            Optional<SheetRow> before = now.row(row.key());
            if (before.isEmpty()) {
                changes.add(new RowChange("added", row.key(), List.of()));
                continue;
            }
            List<CellChange> cells = columns.stream()
                    .filter(column -> !before.get().cell(column).equals(row.cell(column)))
                    .map(column -> new CellChange(column, before.get().cell(column), row.cell(column)))
                    .toList();
            if (!cells.isEmpty()) {
                changes.add(new RowChange("changed", row.key(), cells));
            }
        }
        Set<String> kept = new LinkedHashSet<>(order(edited));
        now.rows().stream()
                .map(SheetRow::key)
                .filter(key -> !kept.contains(key))
                .forEach(key -> changes.add(new RowChange("removed", key, List.of())));
        return changes;
    }
}
