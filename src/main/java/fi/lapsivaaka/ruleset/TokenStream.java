package fi.lapsivaaka.ruleset;

import java.util.List;

/** Walks over tokens; refuses what is not expected. */
final class TokenStream {

    private final List<Token> tokens;
    private int at;

    TokenStream(List<Token> tokens) {
        this.tokens = tokens;
    }

    Token peek() {
        return tokens.get(at);
    }

    Token peekSecond() {
        return tokens.get(Math.min(at + 1, tokens.size() - 1));
    }

    Token next() {
        Token token = tokens.get(at);
        if (token.kind() != Token.Kind.END) {
            at++;
        }
        return token;
    }

    boolean atEnd() {
        return peek().kind() == Token.Kind.END;
    }

    boolean isWord(String word) {
        return peek().is(Token.Kind.WORD, word);
    }

    boolean isSymbol(String symbol) {
        return peek().is(Token.Kind.SYMBOL, symbol);
    }

    boolean skipWord(String word) {
        boolean found = isWord(word);
        if (found) {
            at++;
        }
        return found;
    }

    boolean skipSymbol(String symbol) {
        boolean found = isSymbol(symbol);
        if (found) {
            at++;
        }
        return found;
    }

    void word(String word) {
        if (!skipWord(word)) {
            throw unexpected(word);
        }
    }

    void symbol(String symbol) {
        if (!skipSymbol(symbol)) {
            throw unexpected(symbol);
        }
    }

    Token take(Token.Kind kind, String allowed) {
        if (peek().kind() != kind) {
            throw unexpected(allowed);
        }
        return next();
    }

    Refusal unexpected(String allowed) {
        return new Refusal(peek().place(), "unexpected " + peek().shown(), allowed);
    }
}
