package fi.lapsivaaka.ruleset;

import java.util.ArrayList;
import java.util.List;

/** Cuts the text of a DRL file, or of one template cell, into tokens; comments are left out. Takes linear time. */
final class Lexer {

    private static final List<String> PAIRS = List.of("==", "!=", "<=", ">=", "&&", "||");

    private final String file;
    private final String text;
    private final int firstColumn;
    private final Problems problems;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int line;
    private int lineStart;

    private Lexer(Place start, String text, Problems problems) {
        this.file = start.file();
        this.line = start.line();
        this.firstColumn = start.column();
        this.text = text;
        this.problems = problems;
    }

    /** All tokens and one {@link Token.Kind#END}; what cannot be a token is told as a problem and skipped. */
    static List<Token> tokens(Place start, String text, Problems problems) {
        Lexer lexer = new Lexer(start, text, problems);
        lexer.run();
        return lexer.tokens;
    }

    private void run() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n') {
                at++;
                newLine();
            } else if (c == ' ' || c == '\t' || c == '\r') {
                at++;
            } else if (text.startsWith("//", at)) {
                skipToLineEnd();
            } else if (text.startsWith("/*", at)) {
                skipComment();
            } else if (c == '"') {
                quoted();
            } else if (c == '$' || isLetter(c)) {
                word(c == '$' ? Token.Kind.VARIABLE : Token.Kind.WORD);
            } else if (isDigit(c) || (c == '-' && at + 1 < text.length() && isDigit(text.charAt(at + 1)))) {
                number();
            } else {
                symbol();
            }
        }
        tokens.add(new Token(Token.Kind.END, "", here(at), at, at));
    }

    private void skipToLineEnd() {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
    }

    private void skipComment() {
        int end = text.indexOf("*/", at + 2);
        if (end < 0) {
            problems.add(here(at), "", "comment is not closed", "*/");
            at = text.length();
            return;
        }
        for (int i = at; i < end; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        at = end + 2;
    }

    private void quoted() {
        int start = at;
        int end = start + 1;
        while (end < text.length() && text.charAt(end) != '"' && text.charAt(end) != '\n') {
            end++;
        }
        if (end == text.length() || text.charAt(end) == '\n') {
            problems.add(here(start), "", "text is not closed", "a closing \" on the same line");
            at = end;
            return;
        }
        String value = text.substring(start + 1, end);
        if (value.length() > Limits.TEXT_CHARACTERS) {
            problems.add(here(start), "", "text is too long", "at most " + Limits.TEXT_CHARACTERS + " characters");
        }
        if (value.indexOf('\t') >= 0 || value.indexOf('\r') >= 0) {
            problems.add(here(start), "", "text holds a tab or a line end", "ordinary spaces");
        }
        take(Token.Kind.TEXT, value, end + 1);
    }

    private void word(Token.Kind kind) {
        int end = at + 1;
        while (end < text.length() && (isLetter(text.charAt(end)) || isDigit(text.charAt(end)))) {
            end++;
        }
        String value = text.substring(at, end);
        if (value.equals("$") || value.length() > Limits.NAME_CHARACTERS) {
            problems.add(
                    here(at),
                    "",
                    "name is empty or too long",
                    "1 to " + Limits.NAME_CHARACTERS + " letters a-z, A-Z, digits and _");
        }
        take(kind, value, end);
    }

    /** Takes everything that hangs together, so that {@code 3.5} is one wrong number and not three good tokens. */
    private void number() {
        int end = at + 1;
        while (end < text.length()
                && (isLetter(text.charAt(end)) || isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
            end++;
        }
        take(Token.Kind.NUMBER, text.substring(at, end), end);
    }

    /** A character without meaning becomes a symbol that no rule expects. */
    private void symbol() {
        for (String pair : PAIRS) {
            if (text.startsWith(pair, at)) {
                take(Token.Kind.SYMBOL, pair, at + 2);
                return;
            }
        }
        take(Token.Kind.SYMBOL, text.substring(at, at + 1), at + 1);
    }

    private void take(Token.Kind kind, String value, int end) {
        tokens.add(new Token(kind, value, here(at), at, end));
        at = end;
    }

    private void newLine() {
        line++;
        lineStart = at;
    }

    private Place here(int offset) {
        return new Place(file, line, offset - lineStart + (lineStart == 0 ? firstColumn : 1));
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
