package fi.lapsivaaka.ruleset;

import java.util.Iterator;
import java.util.TreeSet;

/** Reads what stands above a decision table: {@code RuleSet}, {@code Import}, {@code Sequential}, {@code Notes}. */
final class TableIntroduction {

    private final Grid grid;
    private final FactTypes types;
    private final Problems problems;

    TableIntroduction(Grid grid, FactTypes types, Problems problems) {
        this.grid = grid;
        this.types = types;
        this.problems = problems;
    }

    /** Reads up to the {@code RuleTable} cell; false when the table cannot be read on. */
    boolean read(Iterator<Grid.Row> rows) {
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
                grid.emptyBehind(row, 1, problems);
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
            grid.emptyBehind(row, 2, problems);
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

    private void value(Grid.Row row, int at) {
        try {
            CellValue.check(row.cell(at), grid.place(row, at));
        } catch (Refusal refusal) {
            problems.add(refusal.inRule(""));
        }
    }
}
