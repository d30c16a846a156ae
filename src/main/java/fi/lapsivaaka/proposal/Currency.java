package fi.lapsivaaka.proposal;

import java.util.List;
import java.util.Set;

/** Tells where a number is followed by euros: the sign, the word in any case, a lone {@code e}, a dash for no cents. */
final class Currency {

    private static final Set<String> EURO = Set.of(
            "€",
            "eur",
            "euro",
            "euroa",
            "euron",
            "eurot",
            "eurojen",
            "euroja",
            "eurolla",
            "eurosta",
            "euroon",
            "eurossa",
            "eurolle",
            "eurolta",
            "euroina",
            "euroiksi",
            "euros");
    private static final Set<String> BEFORE_CLASS_LETTER = Set.of("§", "luokka", "luokat", "kohta", "luokan");
    private static final Set<String> AFTER_CLASS_LETTER = Set.of(
            "§",
            "luokka",
            "luokan",
            "luokat",
            "luokkien",
            "luokalla",
            "luokalle",
            "kohta",
            "kohdan",
            "kohdassa",
            "momentti",
            "momentin",
            "mom",
            "lk");
    private static final int LONGEST_REMARK = 6;

    private final List<Lexeme> lexemes;

    Currency(List<Lexeme> lexemes) {
        this.lexemes = lexemes;
    }

    static boolean isNamed(String form) {
        return EURO.contains(form);
    }

    /** Index after the currency that stands at a place, or the place itself. */
    int end(int at) {
        if (at >= lexemes.size()) {
            return at;
        }
        Lexeme lexeme = lexemes.get(at);
        if (isNamed(lexeme.form())) {
            return at + 1;
        }
        if (lexeme.form().equals("e") && isCurrencyLetter(at)) {
            return at + 1;
        }
        boolean dash = (lexeme.is(",") || lexeme.is(":"))
                && at + 1 < lexemes.size()
                && lexemes.get(at + 1).isDash()
                && lexeme.touches(lexemes.get(at + 1))
                && lexemes.get(at - 1).isNumber()
                && lexemes.get(at - 1).touches(lexeme);
        if (dash) {
            return at + 2;
        }
        if (lexeme.is("(")) {
            int close = at + 1;
            while (close < lexemes.size()
                    && close - at < LONGEST_REMARK
                    && !lexemes.get(close).is(")")) {
                close++;
            }
            if (isMark(close, ")")
                    && close + 1 < lexemes.size()
                    && isNamed(lexemes.get(close + 1).form())) {
                return close + 2;
            }
        }
        return at;
    }

    /** {@code 2300e}, {@code 45 e/kk}; not class 3 e, section 12 e or {@code e-}. */
    private boolean isCurrencyLetter(int at) {
        Lexeme number = lexemes.get(at - 1);
        if (!number.isNumber() || number.form().length() < 2 || number.isYear()) {
            return false;
        }
        if (at > 1 && BEFORE_CLASS_LETTER.contains(lexemes.get(at - 2).form())) {
            return false;
        }
        if (at + 1 >= lexemes.size()) {
            return true;
        }
        Lexeme next = lexemes.get(at + 1);
        boolean compound = next.isDash() && lexemes.get(at).touches(next);
        return !compound && !AFTER_CLASS_LETTER.contains(next.form());
    }

    private boolean isMark(int at, String mark) {
        return at < lexemes.size() && lexemes.get(at).is(mark);
    }
}
