package fi.lapsivaaka.ruleset;

import fi.lapsivaaka.ruleset.FactField.Kind;
import fi.lapsivaaka.ruleset.Scope.Variable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads what stands between the parentheses of a pattern and checks it against the record's fields. */
final class ConstraintParser {

    private static final String OPERATORS =
            "== != < <= > >= in ( … ) not in ( … ) contains, not contains, str[startsWith]";

    private final TokenStream tokens;
    private final FactTypes types;
    private final FactType type;
    private final Scope scope;
    private final int condition;
    private int comparisons;

    /**
     * @param condition place of the condition in its rule, from 0 on
     */
    ConstraintParser(TokenStream tokens, FactTypes types, FactType type, Scope scope, int condition) {
        this.tokens = tokens;
        this.types = types;
        this.type = type;
        this.scope = scope;
        this.condition = condition;
    }

    /** {@code a && b || c}, up to a comma or a closing parenthesis. */
    Constraint constraint() {
        Token start = tokens.peek();
        Constraint whole = either(0);
        Set<Integer> referred = new HashSet<>();
        References.of(whole, reference -> referred.add(reference.condition()));
        referred.remove(condition);
        if (referred.size() > Limits.REFERRED_CONDITIONS) {
            throw new Refusal(
                    start.place(),
                    "constraint uses variables of " + referred.size() + " conditions",
                    "at most " + Limits.REFERRED_CONDITIONS);
        }
        return whole;
    }

    private Constraint either(int depth) {
        List<Constraint> parts = new ArrayList<>();
        do {
            parts.add(both(depth));
        } while (tokens.skipSymbol("||"));
        return parts.size() == 1 ? parts.get(0) : new Constraint.Any(parts);
    }

    private Constraint both(int depth) {
        List<Constraint> parts = new ArrayList<>();
        do {
            parts.add(single(depth));
        } while (tokens.skipSymbol("&&"));
        return parts.size() == 1 ? parts.get(0) : new Constraint.All(parts);
    }

    private Constraint single(int depth) {
        Token start = tokens.peek();
        if (tokens.skipSymbol("(")) {
            if (depth == Limits.NESTING) {
                throw new Refusal(
                        start.place(), "parentheses are nested too deep", "at most " + Limits.NESTING + " levels");
            }
            Constraint inner = either(depth + 1);
            tokens.symbol(")");
            return inner;
        }
        if (++comparisons > Limits.COMPARISONS) {
            throw new Refusal(start.place(), "too many comparisons in one pattern", "at most " + Limits.COMPARISONS);
        }
        FactField field = field(type, tokens.take(Token.Kind.WORD, "a field of " + type.name() + ": " + fields(type)));
        Token sign = tokens.peek();
        if (tokens.skipWord("in")) {
            return membership(field, false, sign);
        }
        if (tokens.isWord("not") && tokens.peekSecond().is(Token.Kind.WORD, "in")) {
            tokens.next();
            tokens.next();
            return membership(field, true, sign);
        }
        Operator operator = operator(tokens);
        checkOperator(field, operator, sign);
        return new Constraint.Comparison(field.name(), operator, operand(field));
    }

    static Operator operator(TokenStream tokens) {
        if (tokens.isWord("not") && tokens.peekSecond().is(Token.Kind.WORD, "contains")) {
            tokens.next();
            tokens.next();
            return Operator.CONTAINS_NOT;
        }
        if (tokens.skipWord("contains")) {
            return Operator.CONTAINS;
        }
        if (tokens.skipWord("str")) {
            tokens.symbol("[");
            tokens.word("startsWith");
            tokens.symbol("]");
            return Operator.STARTS_WITH;
        }
        for (Operator operator : Operator.ORDER) {
            if (tokens.skipSymbol(operator.sign())) {
                return operator;
            }
        }
        throw tokens.unexpected(OPERATORS);
    }

    static void checkOperator(FactField field, Operator operator, Token sign) {
        Set<Operator> allowed =
                switch (field.kind()) {
                    case TEXT -> Set.of(Operator.EQUAL, Operator.NOT_EQUAL, Operator.STARTS_WITH);
                    case WHOLE -> Operator.ORDER;
                    case TRUTH, CONSTANT -> Operator.EQUALITY;
                    case TEXTS -> Set.of(Operator.CONTAINS, Operator.CONTAINS_NOT);
                };
        if (!allowed.contains(operator)) {
            String signs = String.join(
                    " , ", allowed.stream().sorted().map(Operator::sign).toList());
            throw new Refusal(
                    sign.place(),
                    operator.sign() + " cannot be used on " + field.name() + ", which is "
                            + field.kind().shown(),
                    signs);
        }
    }

    private Constraint membership(FactField field, boolean negated, Token sign) {
        if (field.kind() == Kind.TEXTS || field.kind() == Kind.TRUTH) {
            throw new Refusal(
                    sign.place(),
                    "in ( … ) cannot be used on " + field.name() + ", which is "
                            + field.kind().shown(),
                    field.kind() == Kind.TEXTS ? "contains, not contains" : "== , !=");
        }
        tokens.symbol("(");
        List<Operand> values = new ArrayList<>();
        do {
            if (values.size() == Limits.LISTED_VALUES) {
                throw new Refusal(
                        tokens.peek().place(), "too many values in one list", "at most " + Limits.LISTED_VALUES);
            }
            values.add(literal(field));
        } while (tokens.skipSymbol(","));
        tokens.symbol(")");
        return new Constraint.Membership(field.name(), negated, values);
    }

    private Operand operand(FactField field) {
        if (tokens.peek().kind() != Token.Kind.VARIABLE) {
            return literal(field);
        }
        Token name = tokens.peek();
        Operand.Reference reference = reference(tokens, scope);
        Kind wanted = field.kind() == Kind.TEXTS ? Kind.TEXT : field.kind();
        FactField referred = types.field(reference);
        if (referred.kind() != wanted || (wanted == Kind.CONSTANT && referred.type() != field.type())) {
            throw new Refusal(
                    name.place(),
                    reference.text() + " is " + referred.kind().shown() + ", but " + field.name() + " is compared with "
                            + wanted.shown(),
                    "a variable of the same type");
        }
        return reference;
    }

    static Operand.Reference reference(TokenStream tokens, Scope scope) {
        Token name = tokens.next();
        Variable variable = scope.find(name);
        if (tokens.skipSymbol(".")) {
            Token field =
                    tokens.take(Token.Kind.WORD, "a field of " + variable.type().name());
            if (variable.field() != null) {
                throw new Refusal(
                        field.place(),
                        name.text() + " is a field and has no fields of its own",
                        name.text() + " alone");
            }
            return new Operand.Reference(
                    name.text() + '.' + field.text(),
                    variable.condition(),
                    variable.type().name(),
                    field(variable.type(), field).name());
        }
        if (variable.field() == null) {
            throw new Refusal(
                    name.place(),
                    name.text() + " is a fact, not a value",
                    name.text() + ".field, or a field's variable");
        }
        return new Operand.Reference(
                name.text(),
                variable.condition(),
                variable.type().name(),
                variable.field().name());
    }

    private Operand literal(FactField field) {
        Token token = tokens.peek();
        return switch (field.kind()) {
            case TEXT, TEXTS ->
                new Operand.Text(tokens.take(
                                Token.Kind.TEXT,
                                "a text in quotes, because " + field.name() + " is "
                                        + field.kind().shown())
                        .text());
            case WHOLE ->
                WholeNumber.operand(
                        tokens.take(Token.Kind.NUMBER, "a whole number, because " + field.name() + " is one")
                                .text(),
                        token.place(),
                        field);
            case TRUTH -> {
                if (tokens.skipWord("true")) {
                    yield new Operand.Truth(true);
                }
                if (tokens.skipWord("false")) {
                    yield new Operand.Truth(false);
                }
                throw tokens.unexpected("true or false, because " + field.name() + " is one of them");
            }
            case CONSTANT -> constant(field, token);
        };
    }

    private Operand constant(FactField field, Token start) {
        String enumName = field.type().getSimpleName();
        Token name = tokens.take(Token.Kind.WORD, enumName + ".NAME");
        tokens.symbol(".");
        Token constant = tokens.take(Token.Kind.WORD, "a constant of " + enumName);
        if (name.text().equals(enumName) && types.enumNamed(enumName) == field.type()) {
            for (Object value : field.type().getEnumConstants()) {
                if (((Enum<?>) value).name().equals(constant.text())) {
                    return new Operand.Constant((Enum<?>) value);
                }
            }
        }
        List<String> all = new ArrayList<>();
        for (Object value : field.type().getEnumConstants()) {
            all.add(enumName + '.' + ((Enum<?>) value).name());
        }
        throw new Refusal(start.place(), name.text() + '.' + constant.text() + " is not known", String.join(", ", all));
    }

    static FactField field(FactType type, Token name) {
        FactField field = type.fields().get(name.text());
        if (field == null) {
            throw new Refusal(name.place(), type.name() + " has no field " + name.text(), fields(type));
        }
        return field;
    }

    static String fields(FactType type) {
        return String.join(", ", type.fields().keySet());
    }
}
