package fi.lapsivaaka.ruleset;

import java.util.Set;

/** Reads operators and tells which field takes which. */
final class OperatorParser {

    private static final String OPERATORS =
            "== != < <= > >= in ( … ) not in ( … ) contains, not contains, str[startsWith]";

    private OperatorParser() {}

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

    static void check(FactField field, Operator operator, Token sign) {
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
}
