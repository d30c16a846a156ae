package fi.lapsivaaka.proposal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a sentence into numbers, words and marks. Knows thousands apart by blanks, points or commas, decimals after a comma
 * or a point, and tells them from dates, clock times and the like, which are no numbers.
 */
final class Lexer {

    private final String text;
    private final int to;
    private final List<Lexeme> lexemes = new ArrayList<>();

    private Lexer(String text, int to) {
        this.text = text;
        this.to = to;
    }

    static List<Lexeme> read(String text, int from, int to) {
        Lexer lexer = new Lexer(text, to);
        int at = from;
        while (at < to) {
            at = lexer.next(at);
        }
        return lexer.lexemes;
    }

    private int next(int at) {
        char c = text.charAt(at);
        if (Segmenter.isBlank(c)) {
            return at + 1;
        }
        if (Character.isDigit(c)) {
            return number(at);
        }
        if (Character.isLetter(c)) {
            int end = at;
            while (end < to && Character.isLetter(text.charAt(end))) {
                end++;
            }
            boolean code = end < to && Character.isDigit(text.charAt(end)) && !isCurrencyCode(at, end);
            while (code && end < to && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
            return word(at, end);
        }
        add(Lexeme.Type.MARK, String.valueOf(c), at, at + 1);
        return at + 1;
    }

    /** Adds a word, both halves of one that is divided at the end of a line. */
    private int word(int from, int firstEnd) {
        int end = firstEnd;
        StringBuilder form = new StringBuilder(text.substring(from, end));
        for (int next = WordReader.continuation(text, end, to); next >= 0; ) {
            end = next;
            while (end < to && Character.isLetter(text.charAt(end))) {
                end++;
            }
            form.append(text, next, end);
            next = WordReader.continuation(text, end, to);
        }
        add(Lexeme.Type.WORD, WordReader.normal(form), from, end);
        return end;
    }

    /** {@code EUR500} is money; {@code T175} is a name. */
    private boolean isCurrencyCode(int from, int end) {
        return end - from == 3 && text.regionMatches(true, from, "eur", 0, 3);
    }

    private int number(int from) {
        int end = run(from);
        String first = text.substring(from, end);
        if (first.length() <= 3 && isDigits(first)) {
            end = groups(end);
        }
        String written = text.substring(from, end);
        String digits = written.replaceAll("[\\s'\\u2019\\u00A0\\u202F\\u2007\\u2009]", "");
        int decimals = decimals(digits);
        if (decimals < 0 || digits.length() > 18) {
            add(Lexeme.Type.MARK, "#", from, end);
            return end;
        }
        String plain = decimals == 0
                ? digits.replace(".", "").replace(",", "")
                : digits.substring(0, digits.length() - decimals - 1)
                                .replace(".", "")
                                .replace(",", "") + "." + digits.substring(digits.length() - decimals);
        lexemes.add(new Lexeme(Lexeme.Type.NUMBER, digits, new BigDecimal(plain), decimals, from, end));
        return end;
    }

    /** Digits with points and commas between them. */
    private int run(int from) {
        int end = from;
        while (end < to) {
            char c = text.charAt(end);
            boolean between = (c == '.' || c == ',') && end + 1 < to && Character.isDigit(text.charAt(end + 1));
            if (!Character.isDigit(c) && !between) {
                break;
            }
            end++;
        }
        return end;
    }

    /** Further groups of three digits after single blanks, with decimals after the last. */
    private int groups(int from) {
        int end = from;
        while (end + 4 <= to
                && isGroupBlank(text.charAt(end))
                && isDigits(text.substring(end + 1, end + 4))
                && (end + 4 == to || !Character.isDigit(text.charAt(end + 4)))) {
            int run = run(end + 1);
            if (run != end + 4) {
                return isDecimalTail(end + 4, run) ? run : end;
            }
            end = run;
        }
        return end;
    }

    private boolean isDecimalTail(int from, int end) {
        return text.charAt(from) == ',' && end - from <= 3 && isDigits(text.substring(from + 1, end));
    }

    /** How many decimals, or -1 for a date or another figure that is no number. */
    private static int decimals(String digits) {
        int comma = digits.indexOf(',');
        int point = digits.indexOf('.');
        if (comma < 0 && point < 0) {
            return 0;
        }
        if (point < 0) {
            return comma == digits.lastIndexOf(',') ? tail(digits, comma) : grouped(digits, ',', digits.length());
        }
        if (comma < 0) {
            return point == digits.lastIndexOf('.') ? tail(digits, point) : grouped(digits, '.', digits.length());
        }
        char group = comma < point ? ',' : '.';
        int last = Math.max(comma, point);
        boolean once = digits.lastIndexOf(digits.charAt(last)) == last && digits.indexOf(digits.charAt(last)) == last;
        return once && grouped(digits, group, last) == 0 ? digits.length() - last - 1 : -1;
    }

    /** After a single mark: three digits are thousands unless a nought stands before it, else decimals. */
    private static int tail(String digits, int mark) {
        int tail = digits.length() - mark - 1;
        return tail == 3 && mark <= 3 && digits.charAt(0) != '0' ? 0 : tail;
    }

    private static int grouped(String digits, char mark, int end) {
        int at = digits.indexOf(mark);
        if (at < 1 || at > 3) {
            return -1;
        }
        while (at >= 0 && at < end) {
            int next = digits.indexOf(mark, at + 1);
            int groupEnd = next < 0 || next > end ? end : next;
            if (groupEnd - at - 1 != 3) {
                return -1;
            }
            at = next;
        }
        return 0;
    }

    private void add(Lexeme.Type type, String form, int start, int end) {
        lexemes.add(new Lexeme(type, form, null, 0, start, end));
    }

    /** What may stand between groups of thousands: a blank of any width, or an apostrophe. */
    private static boolean isGroupBlank(char c) {
        return c == ' '
                || c == '\''
                || c == '\u2019'
                || c == '\u00A0'
                || c == '\u202F'
                || c == '\u2007'
                || c == '\u2009';
    }

    private static boolean isDigits(String s) {
        return !s.isEmpty() && s.chars().allMatch(Character::isDigit);
    }
}
