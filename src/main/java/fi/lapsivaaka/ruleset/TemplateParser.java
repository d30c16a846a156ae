package fi.lapsivaaka.ruleset;

import java.util.List;
import java.util.regex.Pattern;

/** Reads the template cells of a table: what a column asks of the fact, or says about it. */
final class TemplateParser {

    private static final String PARAM = "$param";
    private static final Pattern FIELD = Pattern.compile("[a-z][a-z0-9-]{0,59}");

    private final Grid grid;
    private final FactTypes types;
    private final FactType fact;

    TemplateParser(Grid grid, FactTypes types, FactType fact) {
        this.grid = grid;
        this.types = types;
        this.fact = fact;
    }

    /** Reads {@code field operator $param}. */
    TableColumn test(Grid.Row templates, int at) {
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

    /**
     * Reads {@code insert( new Outcome( drools.getRule().getName(), "field", "$param", $e ) );}.
     *
     * @param variable what the table calls the fact
     */
    TableColumn result(Grid.Row templates, int at, String variable) {
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

    static void end(TokenStream tokens) {
        if (!tokens.atEnd()) {
            throw tokens.unexpected("the end of the cell");
        }
    }

    /** Tokens of a cell; all of them stand at the cell's place. */
    private TokenStream tokens(Grid.Row row, int at) {
        return tokens(grid.place(row, at), row.cell(at));
    }

    static TokenStream tokens(Place place, String cell) {
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
