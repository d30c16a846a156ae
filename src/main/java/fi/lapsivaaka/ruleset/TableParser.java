package fi.lapsivaaka.ruleset;

import fi.lapsivaaka.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

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
        for (Grid.Row row : grid.rows()) {
            if (!row.cell(0).isEmpty()) {
                problems.add(grid.place(row, 0), "", "column A is not empty", "an empty cell");
            }
            if (row.cells().size() > Limits.TABLE_COLUMNS) {
                problems.add(
                        grid.place(row, Limits.TABLE_COLUMNS),
                        "",
                        "too many columns",
                        "at most " + Limits.TABLE_COLUMNS);
            }
            for (int at = 0; at < row.cells().size(); at++) {
                try {
                    CellValue.checkLength(row.cell(at), grid.place(row, at));
                } catch (Refusal refusal) {
                    problems.add(refusal.inRule(""));
                }
            }
        }
        Iterator<Grid.Row> rows = grid.rows().iterator();
        if (problems.count() > before || !head(rows) || problems.count() > before) {
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
        return columns.isEmpty() ? List.of() : rows(rows, columns, new RowFact(fact.name(), head.variable()));
    }

    private record RowFact(String type, String variable) {}

    /** Reads up to the {@code RuleTable} cell; false when the table cannot be read on. */
    private boolean head(Iterator<Grid.Row> rows) {
        boolean named = false;
        boolean imported = false;
        while (rows.hasNext()) {
            Grid.Row row = rows.next();
            String key = row.cell(1);
            if (row.blank()) {
                continue;
            }
            if (key.startsWith("RuleTable")) {
                if (!key.matches("RuleTable [A-Za-z][A-Za-z0-9 _-]{0,59}")) {
                    problems.add(
                            grid.place(row, 1), "", "the table has no proper name", "RuleTable and a name of letters");
                }
                if (!named || !imported) {
                    problems.add(grid.place(row, 1), "", "head is not complete", "RuleSet and Import before RuleTable");
                }
                onlyTo(row, 1);
                return true;
            }
            switch (key) {
                case "RuleSet" -> {
                    named = true;
                    if (!row.cell(2).matches("[a-z][a-zA-Z0-9]*(\\.[a-z][a-zA-Z0-9]*)*")) {
                        problems.add(grid.place(row, 2), "", "not a package name", "words joined by points");
                    }
                }
                case "Import" -> imported = imports(row);
                case "Sequential" -> {
                    if (!row.cell(2).equals("true")) {
                        problems.add(grid.place(row, 2), "", "unexpected " + row.cell(2), "true");
                    }
                }
                case "Notes" -> value(row, 2);
                default ->
                    problems.add(
                            grid.place(row, 1),
                            "",
                            key + " is not allowed",
                            "RuleSet, Import, Sequential, Notes, RuleTable");
            }
            onlyTo(row, 2);
        }
        problems.addForFile(grid.file(), "there is no RuleTable", "RuleTable in column B");
        return false;
    }

    private boolean imports(Grid.Row row) {
        TreeSet<String> wanted = new TreeSet<>();
        FactType fact = types.rowFact();
        if (fact != null) {
            wanted.add(fact.recordClass().getCanonicalName());
        }
        wanted.add(types.conclusion().getCanonicalName());
        TreeSet<String> found = new TreeSet<>();
        for (String name : row.cell(2).split(",", -1)) {
            found.add(name.strip());
        }
        if (!found.equals(wanted)) {
            problems.add(grid.place(row, 2), "", "unexpected imports", String.join(", ", wanted));
        }
        return true;
    }

    private void onlyTo(Grid.Row row, int last) {
        for (int at = last + 1; at < row.cells().size(); at++) {
            if (!row.cell(at).isEmpty()) {
                problems.add(grid.place(row, at), "", "this cell means nothing here", "an empty cell");
            }
        }
    }

    private List<RuleDraft> rows(Iterator<Grid.Row> rows, List<TableColumn> columns, RowFact fact) {
        List<RuleDraft> rules = new ArrayList<>();
        int last = columns.get(columns.size() - 1).at();
        while (rows.hasNext()) {
            Grid.Row row = rows.next();
            if (row.blank()) {
                continue;
            }
            if (rules.size() == Limits.TABLE_ROWS) {
                problems.add(grid.place(row, 1), "", "too many rows", "at most " + Limits.TABLE_ROWS);
                return rules;
            }
            onlyTo(row, last);
            RuleDraft rule = row(row, columns, fact);
            if (rule != null) {
                rules.add(rule);
            }
        }
        return rules;
    }

    private @Nullable RuleDraft row(Grid.Row row, List<TableColumn> columns, RowFact fact) {
        String id = row.cell(1);
        int before = problems.count();
        List<Constraint> constraints = new ArrayList<>();
        Map<String, String> outcome = new LinkedHashMap<>();
        for (TableColumn column : columns) {
            Place place = grid.place(row, column.at());
            String cell = row.cell(column.at());
            try {
                CellValue.check(cell, place);
                if (row.numbers().get(column.at()) && !column.takesNumbers()) {
                    throw new Refusal(
                            place,
                            cell + " is a number here, and numbers lose their zeros",
                            "the cell formatted as text");
                }
                if (column instanceof TableColumn.Name
                        && !RuleFileParser.ID.matcher(cell).matches()) {
                    throw new Refusal(
                            place, "the row has no id", "a capital letter, then letters, digits and -, as R026");
                } else if (column instanceof TableColumn.Test test && !cell.isEmpty()) {
                    constraints.add(test.constraint(cell, place));
                } else if (column instanceof TableColumn.Result result && !cell.isEmpty()) {
                    result.check(cell, place);
                    outcome.put(result.field(), cell);
                }
            } catch (Refusal refusal) {
                problems.add(refusal.inRule(id));
            }
        }
        Place place = grid.place(row, 1);
        if (problems.count() == before && constraints.isEmpty()) {
            problems.add(place, id, "the row has no condition", "at least one filled CONDITION cell");
        }
        if (problems.count() == before && outcome.isEmpty()) {
            problems.add(place, id, "the row says nothing", "at least one filled ACTION cell");
        }
        Period period = problems.count() > before ? null : period(outcome, place, id);
        if (period == null) {
            return null;
        }
        Pattern pattern = new Pattern(fact.type(), fact.variable(), Map.of(), constraints, place);
        return new RuleDraft(id, place, period, Map.of(), List.of(new Condition.Match(pattern)), null, outcome);
    }

    private @Nullable Period period(Map<String, String> outcome, Place place, String id) {
        String written = outcome.get(TableColumn.Result.VALID_FROM);
        String end = outcome.get(TableColumn.Result.VALID_TO);
        LocalDate from = written == null ? validFrom : LocalDate.parse(written);
        LocalDate to = end == null ? null : LocalDate.parse(end);
        if (to != null && to.isBefore(from)) {
            problems.add(place, id, "the row ends before it begins", "a day from " + from + " on");
            return null;
        }
        return new Period(from, to);
    }

    private void value(Grid.Row row, int at) {
        try {
            CellValue.check(row.cell(at), grid.place(row, at));
        } catch (Refusal refusal) {
            problems.add(refusal.inRule(""));
        }
    }
}
