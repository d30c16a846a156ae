package fi.lapsivaaka.ruleset;

import fi.lapsivaaka.ruleset.Condition.Fold;
import fi.lapsivaaka.ruleset.FactField.Kind;
import fi.lapsivaaka.ruleset.Scope.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the conditions between {@code when} and {@code then}. */
final class ConditionParser {

    private static final String CONDITIONS =
            "Type( … ), $p : Type( … ), not Type( … ), exists Type( … ), ( Type( … ) or Type( … ) ), accumulate( … ), then";

    private final TokenStream tokens;
    private final FactTypes types;
    private final Set<String> imported;
    private final Scope scope = new Scope();
    private final List<Condition> conditions = new ArrayList<>();

    /**
     * @param imported simple names that the file imports
     */
    ConditionParser(TokenStream tokens, FactTypes types, Set<String> imported) {
        this.tokens = tokens;
        this.types = types;
        this.imported = imported;
    }

    Scope scope() {
        return scope;
    }

    /** All conditions, up to the word {@code then}. */
    List<Condition> conditions() {
        Place start = tokens.peek().place();
        int joined = 0;
        int branches = 1;
        while (!tokens.isWord("then")) {
            Place place = tokens.peek().place();
            if (conditions.size() == Limits.CONDITIONS) {
                throw new Refusal(place, "too many conditions", "at most " + Limits.CONDITIONS + " in a rule");
            }
            Condition condition = condition();
            conditions.add(condition);
            if (condition instanceof Condition.Either either) {
                branches *= either.patterns().size();
            }
            joined += condition instanceof Condition.Match || condition instanceof Condition.Either ? 1 : 0;
            if (joined > Limits.JOINED_PATTERNS) {
                throw new Refusal(place, "too many patterns", "at most " + Limits.JOINED_PATTERNS + " in a rule");
            }
            if (branches > Limits.BRANCHES) {
                throw new Refusal(place, "too many ways through or", "at most " + Limits.BRANCHES + " in a rule");
            }
        }
        if (conditions.isEmpty()) {
            throw new Refusal(start, "rule has no condition", CONDITIONS);
        }
        return conditions;
    }

    private Condition condition() {
        if (tokens.skipWord("not")) {
            return new Condition.Missing(pattern(scope.inner(), Naming.FIELDS));
        }
        if (tokens.skipWord("exists")) {
            return new Condition.Present(pattern(scope.inner(), Naming.FIELDS));
        }
        if (tokens.isSymbol("(")) {
            return either();
        }
        if (tokens.skipWord("accumulate")) {
            return total();
        }
        if (tokens.peek().kind() != Token.Kind.WORD && tokens.peek().kind() != Token.Kind.VARIABLE) {
            throw tokens.unexpected(CONDITIONS);
        }
        return new Condition.Match(pattern(scope, Naming.ALL));
    }

    private Condition either() {
        tokens.symbol("(");
        List<Pattern> patterns = new ArrayList<>();
        do {
            patterns.add(pattern(scope.inner(), Naming.NONE));
        } while (tokens.skipWord("or"));
        if (patterns.size() == 1 && tokens.isSymbol(")")) {
            throw tokens.unexpected("or, because parentheses stand around at least two patterns");
        }
        tokens.symbol(")");
        return new Condition.Either(patterns);
    }

    private Condition total() {
        tokens.symbol("(");
        Scope inner = scope.inner();
        Pattern pattern = pattern(inner, Naming.FIELDS);
        tokens.symbol(";");
        Token result = tokens.take(Token.Kind.VARIABLE, "a variable for the total, as $s : sum( $c )");
        inner.reserve(result);
        tokens.symbol(":");
        Fold fold;
        if (tokens.skipWord("sum")) {
            fold = Fold.SUM;
        } else if (tokens.skipWord("count")) {
            fold = Fold.COUNT;
        } else {
            throw tokens.unexpected("sum or count");
        }
        tokens.symbol("(");
        Token argument = tokens.take(Token.Kind.VARIABLE, "a field's variable of this pattern");
        String field = pattern.bindings().get(argument.text());
        if (field == null) {
            throw new Refusal(
                    argument.place(),
                    argument.text() + " is not a field of this pattern",
                    pattern.bindings().isEmpty()
                            ? "a field's variable inside the pattern, as $c : field"
                            : String.join(", ", pattern.bindings().keySet()));
        }
        Variable counted = inner.find(argument);
        if (fold == Fold.SUM && counted.type().field(field).type() != long.class) {
            throw new Refusal(argument.place(), field + " cannot be summed", "a field of type long");
        }
        tokens.symbol(")");
        tokens.symbol(";");
        Token again = tokens.take(Token.Kind.VARIABLE, result.text());
        if (!again.text().equals(result.text())) {
            throw new Refusal(again.place(), "this is not the total", result.text() + " in both places");
        }
        Token sign = tokens.peek();
        Operator operator = OperatorParser.operator(tokens);
        if (!Operator.ORDER.contains(operator)) {
            throw new Refusal(sign.place(), operator.sign() + " cannot be used on a number", "== != < <= > >=");
        }
        Operand limit = limit();
        tokens.symbol(")");
        return new Condition.Total(pattern, fold, field, result.text(), argument.text(), operator, limit);
    }

    private Operand limit() {
        if (tokens.peek().kind() != Token.Kind.VARIABLE) {
            Token number = tokens.take(Token.Kind.NUMBER, "a whole number, or a variable that holds one");
            return WholeNumber.operand(number.text(), number.place(), "the total");
        }
        Token name = tokens.peek();
        Operand.Reference reference = OperandParser.reference(tokens, scope);
        if (types.field(reference).kind() != Kind.WHOLE) {
            throw new Refusal(name.place(), name.text() + " is not a whole number", "a number, or a number's variable");
        }
        return reference;
    }

    /** Which variables a pattern may give. */
    private enum Naming {
        ALL,
        FIELDS,
        NONE
    }

    private Pattern pattern(Scope variables, Naming naming) {
        Token start = tokens.peek();
        String factVariable = "";
        if (start.kind() == Token.Kind.VARIABLE) {
            if (naming != Naming.ALL) {
                throw new Refusal(start.place(), "this pattern cannot give its fact a name", "Type( … ) without $name");
            }
            tokens.next();
            tokens.symbol(":");
            factVariable = start.text();
        }
        Token name = tokens.take(Token.Kind.WORD, "a fact: " + String.join(", ", types.names()));
        FactType type = types.named(name.text());
        if (type == null || !imported.contains(name.text())) {
            throw new Refusal(
                    name.place(),
                    name.text() + (type == null ? " is not a fact" : " is not imported in this file"),
                    type == null
                            ? String.join(", ", types.names())
                            : "import " + type.recordClass().getCanonicalName());
        }
        int index = conditions.size();
        if (!factVariable.isEmpty()) {
            variables.declare(start, new Variable(index, type, null));
        }
        Map<String, String> bindings = new LinkedHashMap<>();
        List<Constraint> constraints = new ArrayList<>();
        tokens.symbol("(");
        if (!tokens.isSymbol(")")) {
            ConstraintParser parser = new ConstraintParser(tokens, types, type, variables, index);
            do {
                if (tokens.peek().kind() == Token.Kind.VARIABLE) {
                    binding(variables, naming, type, index, bindings);
                } else {
                    constraints.add(parser.constraint());
                }
            } while (tokens.skipSymbol(","));
        }
        tokens.symbol(")");
        return new Pattern(name.text(), factVariable, bindings, constraints, start.place());
    }

    private void binding(Scope variables, Naming naming, FactType type, int index, Map<String, String> bindings) {
        Token variable = tokens.next();
        if (naming == Naming.NONE) {
            throw new Refusal(variable.place(), "no variables inside or", "field operator value");
        }
        tokens.symbol(":");
        Token fieldName =
                tokens.take(Token.Kind.WORD, "a field of " + type.name() + ": " + ConstraintParser.fields(type));
        FactField field = ConstraintParser.field(type, fieldName);
        variables.declare(variable, new Variable(index, type, field));
        bindings.put(variable.text(), field.name());
        if (!tokens.isSymbol(",") && !tokens.isSymbol(")")) {
            throw tokens.unexpected(", or ) after $name : field; compare the field in a constraint of its own");
        }
    }
}
