package fi.lapsivaaka.ruleset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a table's four rows of column kinds, objects, templates and labels. */
final class TableHead {

    private static final String PARAM = "$param";
    private static final String JOINED = "...";

    private final Grid grid;
    private final FactTypes types;
    private final FactType fact;
    private final Problems problems;
    private String variable = "";
    private boolean alone;

    TableHead(Grid grid, FactTypes types, FactType fact, Problems problems) {
        this.grid = grid;
        this.types = types;
        this.fact = fact;
        this.problems = problems;
    }

    /** The variable that the object cells give the fact, {@code $e}. */
    String variable() {
        return variable;
    }

    /** Empty when there were problems. */
    List<TableColumn> columns(Grid.Row kinds, Grid.Row objects, Grid.Row templates) {
        int before = problems.count();
        List<TableColumn> columns = new ArrayList<>();
        TemplateParser parser = new TemplateParser(grid, types, fact);
        int width = Math.max(
                kinds.cells().size(),
                Math.max(objects.cells().size(), templates.cells().size()));
        alone = kinds.cells().stream().filter("CONDITION"::equals).count() == 1;
        for (int at = 1; at < width; at++) {
            try {
                switch (kinds.cell(at)) {
                    case "NAME" -> columns.add(name(kinds, objects, templates, at));
                    case "CONDITION" -> {
                        object(objects, at);
                        columns.add(parser.test(templates, at));
                    }
                    case "ACTION" -> {
                        noObject(objects, at);
                        columns.add(parser.result(templates, at, variable));
                    }
                    case "" -> blank(objects, templates, at);
                    default ->
                        throw new Refusal(
                                grid.place(kinds, at),
                                "column kind " + kinds.cell(at) + " is not known",
                                "NAME, CONDITION, ACTION");
                }
            } catch (Refusal refusal) {
                problems.add(refusal.inRule(""));
            }
        }
        if (problems.count() == before) {
            checkWhole(kinds, columns);
        }
        return problems.count() == before ? columns : List.of();
    }

    private void checkWhole(Grid.Row kinds, List<TableColumn> columns) {
        Set<String> results = new HashSet<>();
        int tests = 0;
        for (TableColumn column : columns) {
            if (column instanceof TableColumn.Test) {
                tests++;
                if (column.at() != 1 + tests) {
                    problems.add(
                            grid.place(kinds, column.at()),
                            "",
                            "CONDITION columns are apart",
                            "NAME, then every CONDITION, then every ACTION");
                }
            } else if (column instanceof TableColumn.Result result && !results.add(result.field())) {
                problems.add(
                        grid.place(kinds, column.at()),
                        "",
                        "two columns give " + result.field(),
                        "one ACTION column for each outcome field");
            }
        }
        if (tests == 0 || results.isEmpty() || !(columns.get(0) instanceof TableColumn.Name)) {
            problems.add(
                    grid.place(kinds, 1),
                    "",
                    "a column kind is missing",
                    "NAME first, then at least one CONDITION and one ACTION");
        }
    }

    private TableColumn name(Grid.Row kinds, Grid.Row objects, Grid.Row templates, int at) {
        if (at != 1) {
            throw new Refusal(grid.place(kinds, at), "NAME is not the first column", "NAME in column B");
        }
        blank(objects, templates, at);
        return new TableColumn.Name(at);
    }

    private void blank(Grid.Row objects, Grid.Row templates, int at) {
        for (Grid.Row row : List.of(objects, templates)) {
            if (!row.cell(at).isEmpty()) {
                throw new Refusal(grid.place(row, at), "this cell means nothing here", "an empty cell");
            }
        }
    }

    /** The three points (in a workbook: joined cells) join the columns into one pattern; without them Drools looks for a fact in each column. */
    private void object(Grid.Row objects, int at) {
        Place place = grid.place(objects, at);
        String cell = objects.cell(at);
        String allowed = "$e:" + fact.name() + JOINED + " in the object cell of every CONDITION column";
        boolean joined = cell.endsWith(JOINED);
        if (!joined && !alone) {
            throw new Refusal(place, "unexpected " + (cell.isEmpty() ? "empty cell" : cell), allowed);
        }
        TokenStream tokens =
                TemplateParser.tokens(place, joined ? cell.substring(0, cell.length() - JOINED.length()) : cell);
        Token name = tokens.take(Token.Kind.VARIABLE, allowed);
        tokens.symbol(":");
        Token type = tokens.take(Token.Kind.WORD, allowed);
        TemplateParser.end(tokens);
        if (variable.isEmpty()) {
            variable = name.text();
        }
        if (!type.text().equals(fact.name())
                || !name.text().equals(variable)
                || name.text().equals(PARAM)) {
            throw new Refusal(place, "unexpected " + cell, allowed);
        }
    }

    private void noObject(Grid.Row objects, int at) {
        if (!objects.cell(at).isEmpty()) {
            throw new Refusal(grid.place(objects, at), "an ACTION column has no object", "an empty cell");
        }
    }
}
