package fi.lapsivaaka.ruleset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a table's four rows of column kinds, objects, templates and labels. */
final class TableHead {

    private static final Pattern FIELD = Pattern.compile("[a-z][a-z0-9-]{0,59}");
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
        int width = Math.max(
                kinds.cells().size(),
                Math.max(objects.cells().size(), templates.cells().size()));
        alone = kinds.cells().stream().filter("CONDITION"::equals).count() == 1;
        for (int at = 1; at < width; at++) {
            try {
                switch (kinds.cell(at)) {
                    case "NAME" -> columns.add(name(kinds, objects, templates, at));
                    case "CONDITION" -> columns.add(test(objects, templates, at));
                    case "ACTION" -> columns.add(result(objects, templates, at));
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

    private TableColumn test(Grid.Row objects, Grid.Row templates, int at) {
        object(objects, at);
        Place place = grid.place(templates, at);
        TokenStream tokens = tokens(templates, at);
        Token fieldName = tokens.take(Token.Kind.WORD, "a field of " + fact.name() + ", an operator and $param");
        FactField field = ConstraintParser.field(fact, fieldName);
        boolean negated = tokens.isWord("not") && tokens.peekSecond().is(Token.Kind.WORD, "in");
        if (negated) {
            tokens.next();
        }
        if (tokens.skipWord("in")) {
            if (field.kind() != FactField.Kind.WHOLE) {
                throw new Refusal(place, "lists in a cell are for whole numbers only", "one row for each text");
            }
            tokens.symbol("(");
            param(tokens, Token.Kind.VARIABLE, PARAM);
            tokens.symbol(")");
            end(tokens);
            return new TableColumn.Test(at, field, Operator.EQUAL, true, negated);
        }
        Token sign = tokens.peek();
        Operator operator = OperatorParser.operator(tokens);
        OperatorParser.check(field, operator, sign);
        switch (field.kind()) {
            case TEXT, TEXTS -> param(tokens, Token.Kind.TEXT, "\"$param\" in quotes, because it is a text");
            case WHOLE, TRUTH -> param(tokens, Token.Kind.VARIABLE, "$param without quotes");
            case CONSTANT ->
                throw new Refusal(place, field.name() + " cannot be a column", "texts, numbers, truth values");
        }
        end(tokens);
        return new TableColumn.Test(at, field, operator, false, false);
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
        TokenStream tokens = tokens(place, joined ? cell.substring(0, cell.length() - JOINED.length()) : cell);
        Token name = tokens.take(Token.Kind.VARIABLE, allowed);
        tokens.symbol(":");
        Token type = tokens.take(Token.Kind.WORD, allowed);
        end(tokens);
        if (variable.isEmpty()) {
            variable = name.text();
        }
        if (!type.text().equals(fact.name())
                || !name.text().equals(variable)
                || name.text().equals(PARAM)) {
            throw new Refusal(place, "unexpected " + cell, allowed);
        }
    }

    /** Reads {@code insert( new Outcome( drools.getRule().getName(), "field", "$param", $e ) );}. */
    private TableColumn result(Grid.Row objects, Grid.Row templates, int at) {
        if (!objects.cell(at).isEmpty()) {
            throw new Refusal(grid.place(objects, at), "an ACTION column has no object", "an empty cell");
        }
        TokenStream tokens = tokens(templates, at);
        tokens.word("insert");
        tokens.symbol("(");
        tokens.word("new");
        tokens.word(types.conclusion().getSimpleName());
        tokens.symbol("(");
        for (String step : List.of("drools", ".", "getRule", "(", ")", ".", "getName", "(", ")", ",")) {
            if (Character.isLetter(step.charAt(0))) {
                tokens.word(step);
            } else {
                tokens.symbol(step);
            }
        }
        Token field = tokens.take(Token.Kind.TEXT, "an outcome field in quotes");
        if (!FIELD.matcher(field.text()).matches()) {
            throw new Refusal(
                    field.place(), "not the name of an outcome field", "letters a-z, digits and -, as share-basis");
        }
        tokens.symbol(",");
        param(tokens, Token.Kind.TEXT, "\"$param\" in quotes");
        tokens.symbol(",");
        if (!tokens.take(Token.Kind.VARIABLE, variable).text().equals(variable)) {
            throw new Refusal(grid.place(templates, at), "the outcome is not about the row's fact", variable);
        }
        tokens.symbol(")");
        tokens.symbol(")");
        tokens.symbol(";");
        end(tokens);
        return new TableColumn.Result(at, field.text());
    }

    private static void param(TokenStream tokens, Token.Kind kind, String allowed) {
        if (!tokens.peek().is(kind, PARAM)) {
            throw tokens.unexpected(allowed);
        }
        tokens.next();
    }

    private static void end(TokenStream tokens) {
        if (!tokens.atEnd()) {
            throw tokens.unexpected("the end of the cell");
        }
    }

    /** Tokens of a cell; all of them stand at the cell's place. */
    private TokenStream tokens(Grid.Row row, int at) {
        return tokens(grid.place(row, at), row.cell(at));
    }

    private static TokenStream tokens(Place place, String cell) {
        Problems inCell = new Problems();
        List<Token> tokens = Lexer.tokens(place, cell, inCell);
        if (!inCell.none() || cell.contains("//") || cell.contains("/*")) {
            throw new Refusal(place, "cell cannot be read: " + cell, "field operator $param, without comments");
        }
        return new TokenStream(tokens.stream()
                .map(token -> new Token(token.kind(), token.text(), place, token.start(), token.end()))
                .toList());
    }
}
