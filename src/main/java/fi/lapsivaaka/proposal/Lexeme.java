package fi.lapsivaaka.proposal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number, a word or a mark, as amounts of money are read from.
 *
 * @param form the word in lower case, the mark itself, or the digits as written
 * @param value of a number
 * @param decimals how many decimals a number is written with
 */
record Lexeme(Type type, String form, @Nullable BigDecimal value, int decimals, int start, int end) {

    enum Type {
        NUMBER,
        WORD,
        MARK
    }

    boolean isNumber() {
        return type == Type.NUMBER;
    }

    boolean isWord() {
        return type == Type.WORD;
    }

    boolean is(String mark) {
        return type == Type.MARK && form.equals(mark);
    }

    boolean isDash() {
        return type == Type.MARK && "-–—−".contains(form);
    }

    /** Four digits that read as a year. */
    boolean isYear() {
        return type == Type.NUMBER
                && form.length() == 4
                && (form.startsWith("19") || form.startsWith("20"))
                && form.chars().allMatch(Character::isDigit);
    }

    /** Whether nothing lies between the two. */
    boolean touches(Lexeme next) {
        return end == next.start;
    }
}
