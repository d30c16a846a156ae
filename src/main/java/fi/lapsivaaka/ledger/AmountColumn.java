package fi.lapsivaaka.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Reads the amounts of one column into cents, as people write them: decimal comma or point; thousands apart by blanks,
 * points or commas; minus before or after, or parentheses; with or without €. Only {@code 1.234} and {@code 1,234} can
 * mean two things; the rest of the column decides then, so every amount read leaves evidence.
 */
final class AmountColumn {

    /** Not an amount. */
    static final long BAD = Long.MIN_VALUE;
    /** An empty cell. */
    static final long EMPTY = Long.MIN_VALUE + 1;
    /** {@code 1.234} in a column that writes both decimal points and decimal commas. */
    static final long TWO_WAYS = Long.MIN_VALUE + 2;
    /** {@code 1.234} before anything in the column told which it is: look at the whole file, then read again. */
    static final long UNDECIDED = Long.MIN_VALUE + 3;

    /** 100 billion euros: more than all of Finland's municipalities and counties together. */
    private static final long LIMIT = 10_000_000_000_000L;

    private static final int LONGEST = 40;

    private final int unit;

    private boolean decimalComma;
    private boolean decimalPoint;
    private boolean groupingComma;
    private boolean groupingPoint;
    private boolean plainThousands;
    private boolean settled;

    private final char[] body = new char[LONGEST];
    private int length;

    AmountColumn(int unit) {
        this.unit = unit;
    }

    /** After the whole file was read: what is open now stays open, and is taken by custom. */
    void settle(Iterable<AmountColumn> all) {
        if (undecided()) {
            for (AmountColumn other : all) {
                decimalComma |= other.decimalComma;
                decimalPoint |= other.decimalPoint;
                groupingComma |= other.groupingComma;
                groupingPoint |= other.groupingPoint;
            }
        }
        settled = true;
    }

    boolean undecided() {
        return !decimalComma && !decimalPoint && !groupingComma && !groupingPoint;
    }

    /** What was learned of the column by another reading of the same file. */
    void learn(AmountColumn other) {
        decimalComma |= other.decimalComma;
        decimalPoint |= other.decimalPoint;
        groupingComma |= other.groupingComma;
        groupingPoint |= other.groupingPoint;
        plainThousands |= other.plainThousands;
        settled |= other.settled;
    }

    /**
     * @return cents, or one of {@link #BAD}, {@link #EMPTY}, {@link #TWO_WAYS}, {@link #UNDECIDED}
     */
    long read(String cell) {
        return read(cell.toCharArray(), 0, cell.length());
    }

    /** The same for a cell among others. */
    long read(char[] cell, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && blank(cell[start])) {
            start++;
        }
        while (end > start && blank(cell[end - 1])) {
            end--;
        }
        if (start == end) {
            return EMPTY;
        }
        if (end - start > LONGEST) {
            return BAD;
        }
        boolean negative = false;
        boolean signed = false;
        if (cell[start] == '(' && cell[end - 1] == ')') {
            negative = true;
            signed = true;
            start++;
            end--;
        }
        int bare = afterCurrency(cell, start, end);
        end = beforeCurrency(cell, bare, end);
        start = bare;
        if (start < end && (minus(cell[start]) || cell[start] == '+')) {
            if (signed) {
                return BAD;
            }
            negative = minus(cell[start]);
            signed = true;
            start++;
        }
        if (start < end && minus(cell[end - 1])) {
            if (signed) {
                return BAD;
            }
            negative = true;
            signed = true;
            end--;
        }
        if (start == end) {
            return negative ? 0 : BAD; // a lone dash is how reports print zero
        }
        bare = afterCurrency(cell, start, end);
        end = beforeCurrency(cell, bare, end);
        start = bare;
        length = 0;
        for (int i = start; i < end; i++) {
            char letter = cell[i];
            body[length++] = blank(letter) ? ' ' : letter;
        }
        long cents = unsigned();
        return cents < 0 ? cents : negative ? -cents : cents;
    }

    private long unsigned() {
        int points = 0;
        int commas = 0;
        int blanks = 0;
        int first = -1;
        int last = -1;
        for (int i = 0; i < length; i++) {
            char letter = body[i];
            if (letter >= '0' && letter <= '9') {
                continue;
            }
            switch (letter) {
                case '.' -> points++;
                case ',' -> commas++;
                case ' ' -> blanks++;
                default -> {
                    return BAD;
                }
            }
            first = first < 0 ? i : first;
            last = i;
        }
        if (first < 0) {
            plainThousands |= length > 3;
            return cents(length);
        }
        int marks = points + commas;
        if (marks == 0) {
            return grouped(length, ' ') ? cents(length) : BAD;
        }
        char mark = body[last];
        if (mark == ' ') {
            return BAD;
        }
        if (marks == 1) {
            int after = length - last - 1;
            if (blanks > 0) {
                return grouped(last, ' ') ? decimal(last) : BAD;
            }
            boolean either = after == 3 && last >= 1 && last <= 3 && body[0] != '0';
            return either ? either(last, mark) : decimal(last);
        }
        if (points > 0 && commas > 0) {
            char other = mark == ',' ? '.' : ',';
            boolean once = mark == ',' ? commas == 1 : points == 1;
            return once && blanks == 0 && grouped(last, other) ? decimal(last) : BAD;
        }
        if (blanks > 0 || !grouped(length, mark)) {
            return BAD;
        }
        groupingComma |= mark == ',';
        groupingPoint |= mark == '.';
        return cents(length);
    }

    private long either(int at, char mark) {
        boolean asDecimal = mark == ',' ? decimalComma || groupingPoint : decimalPoint || groupingComma;
        boolean asGroups = mark == ',' ? groupingComma || decimalPoint : groupingPoint || decimalComma;
        if (asDecimal && asGroups) {
            return TWO_WAYS;
        }
        if (!asDecimal && !asGroups) {
            if (!settled) {
                return UNDECIDED;
            }
            asDecimal =
                    plainThousands; // money has two decimals: three digits are thousands, unless 45678 stands beside
        }
        return asDecimal ? cents(at) : cents(length);
    }

    private long decimal(int at) {
        if (at == 0 && length == 1) {
            return BAD;
        }
        decimalComma |= body[at] == ',';
        decimalPoint |= body[at] == '.';
        return cents(at);
    }

    /** Whether the digits before {@code end} stand in groups of three, apart by {@code mark} only. */
    private boolean grouped(int end, char mark) {
        int run = 0;
        int groups = 0;
        for (int i = 0; i <= end; i++) {
            if (i < end && body[i] >= '0' && body[i] <= '9') {
                run++;
            } else if ((i < end && body[i] != mark) || (groups == 0 ? run < 1 || run > 3 : run != 3)) {
                return false;
            } else {
                groups++;
                run = 0;
            }
        }
        return true;
    }

    /** The digits as cents, with the decimals after {@code point}, rounded half up. */
    private long cents(int point) {
        long whole = 0;
        int digits = 0;
        for (int i = 0; i < length; i++) {
            if (body[i] >= '0' && body[i] <= '9') {
                whole = whole * 10 + (body[i] - '0');
                digits++;
            }
        }
        int decimals = point < length ? length - point - 1 : 0;
        if (digits > 15 || decimals > 2 || unit > 1) {
            return exactly(decimals);
        }
        for (int i = decimals; i < 2; i++) {
            whole *= 10;
        }
        return whole > LIMIT ? BAD : whole;
    }

    private long exactly(int decimals) {
        StringBuilder digits = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            if (body[i] >= '0' && body[i] <= '9') {
                digits.append(body[i]);
            }
        }
        BigDecimal cents = new BigDecimal(digits.toString())
                .movePointLeft(decimals)
                .multiply(BigDecimal.valueOf(100L * unit))
                .setScale(0, RoundingMode.HALF_UP);
        return cents.compareTo(BigDecimal.valueOf(LIMIT)) > 0 ? BAD : cents.longValueExact();
    }

    /** Where the number begins after a currency mark and blanks. */
    private static int afterCurrency(char[] cell, int start, int end) {
        int from = start;
        if (from < end && cell[from] == '€') {
            from++;
        } else if (end - from > 3 && says(cell, from, "eur")) {
            from += 3;
        }
        while (from < end && blank(cell[from])) {
            from++;
        }
        return from;
    }

    /** Where the number ends before blanks and a currency mark. */
    private static int beforeCurrency(char[] cell, int start, int end) {
        int to = end;
        if (to > start && cell[to - 1] == '€') {
            to--;
        } else if (to - start > 3 && says(cell, to - 3, "eur")) {
            to -= 3;
        } else if (to - start > 5 && says(cell, to - 5, "euroa")) {
            to -= 5;
        } else if (to - start > 1 && cell[to - 1] == 'e') {
            to--;
        }
        while (to > start && blank(cell[to - 1])) {
            to--;
        }
        return to;
    }

    private static boolean says(char[] cell, int at, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.toLowerCase(cell[at + i]) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean minus(char letter) {
        return letter == '-' || letter == '\u2212' || letter == '\u2013';
    }

    private static boolean blank(char letter) {
        return letter == ' '
                || letter == '\t'
                || letter == '\u00a0'
                || letter == '\u202f'
                || letter == '\u2009'
                || letter == '\u2007';
    }
}
