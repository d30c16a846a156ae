package fi.lapsivaaka.ruleset;

import fi.lapsivaaka.ruleset.FactField.Kind;
import fi.lapsivaaka.ruleset.Scope.Variable;
import java.util.ArrayList;
import java.util.List;

/** Reads what stands right of an operator and checks it against the field on the left. */
final class OperandParser {

    private final TokenStream tokens;
    private final FactTypes types;
    private final Scope scope;

    OperandParser(TokenStream tokens, FactTypes types, Scope scope) {
        this.tokens = tokens;
        this.types = types;
        this.scope = scope;
    }

    Operand operand(FactField field) {
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
                    ConstraintParser.field(variable.type(), field).name());
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

    Operand literal(FactField field) {
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
}
