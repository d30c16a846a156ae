package fi.lapsivaaka.ruleset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Reads a decision table in Drools' own layout; every data row becomes a rule. */
final class TableParser {

    private final Grid grid;
    private final FactTypes types;
    private final LocalDate validFrom;
    private final Problems problems;

    private TableParser(Grid grid, FactTypes types, LocalDate validFrom, Problems problems) {
        this.grid = grid;
        this.types = types;
        this.validFrom = validFrom;
        this.problems = problems;
    }

    /**
     * The rows of the table as rules; problems are added to {@code problems}.
     *
     * @param validFrom the day from which a row without {@code valid-from} is in force
     */
    static List<RuleDraft> parse(Grid grid, FactTypes types, LocalDate validFrom, Problems problems) {
        FactType fact = types.rowFact();
        if (fact == null) {
            problems.addForFile(grid.file(), "rules of this set conclude from DRL files only", ".drl files");
            return List.of();
        }
        return new TableParser(grid, types, validFrom, problems).table(fact);
    }

    private List<RuleDraft> table(FactType fact) {
        int before = problems.count();
        grid.rows().forEach(this::checkSize);
        Iterator<Grid.Row> rows = grid.rows().iterator();
        if (problems.count() > before
                || !new TableIntroduction(grid, types, problems).read(rows)
                || problems.count() > before) {
            return List.of();
        }
        Grid.Row kinds = rows.hasNext() ? rows.next() : null;
        Grid.Row objects = rows.hasNext() ? rows.next() : null;
        Grid.Row templates = rows.hasNext() ? rows.next() : null;
        Grid.Row labels = rows.hasNext() ? rows.next() : null;
        if (kinds == null || objects == null || templates == null || labels == null) {
            problems.addForFile(
                    grid.file(),
                    "the table has no head",
                    "RuleTable, then rows of kinds, objects, templates and labels");
            return List.of();
        }
        TableHead head = new TableHead(grid, types, fact, problems);
        List<TableColumn> columns = head.columns(kinds, objects, templates);
        return columns.isEmpty()
                ? List.of()
                : rules(rows, new RowReader(grid, columns, fact.name(), head.variable(), validFrom, problems));
    }

    private void checkSize(Grid.Row row) {
        if (!row.cell(0).isEmpty()) {
            problems.add(grid.place(row, 0), "", "column A is not empty", "an empty cell");
        }
        if (row.cells().size() > Limits.TABLE_COLUMNS) {
            problems.add(
                    grid.place(row, Limits.TABLE_COLUMNS), "", "too many columns", "at most " + Limits.TABLE_COLUMNS);
        }
        for (int at = 0; at < row.cells().size(); at++) {
            try {
                CellValue.checkLength(row.cell(at), grid.place(row, at));
            } catch (Refusal refusal) {
                problems.add(refusal.inRule(""));
            }
        }
    }

    private List<RuleDraft> rules(Iterator<Grid.Row> rows, RowReader reader) {
        List<RuleDraft> rules = new ArrayList<>();
        while (rows.hasNext()) {
            Grid.Row row = rows.next();
            if (row.blank()) {
                continue;
            }
            if (rules.size() == Limits.TABLE_ROWS) {
                problems.add(grid.place(row, 1), "", "too many rows", "at most " + Limits.TABLE_ROWS);
                return rules;
            }
            RuleDraft rule = reader.rule(row);
            if (rule != null) {
                rules.add(rule);
            }
        }
        return rules;
    }
}
