package fi.lapsivaaka.ruleset;

import fi.lapsivaaka.ruleset.FactField.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads what stands between the parentheses of a pattern and checks it against the record's fields. */
final class ConstraintParser {

    private final TokenStream tokens;
    private final FactType type;
    private final OperandParser operands;
    private final int condition;
    private int comparisons;

    /**
     * @param condition place of the condition in its rule, from 0 on
     */
    ConstraintParser(TokenStream tokens, FactTypes types, FactType type, Scope scope, int condition) {
        this.tokens = tokens;
        this.type = type;
        this.operands = new OperandParser(tokens, types, scope);
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
        Operator operator = OperatorParser.operator(tokens);
        OperatorParser.check(field, operator, sign);
        return new Constraint.Comparison(field.name(), operator, operands.operand(field));
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
            values.add(operands.literal(field));
        } while (tokens.skipSymbol(","));
        tokens.symbol(")");
        return new Constraint.Membership(field.name(), negated, values);
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
