package fi.lapsivaaka.proposal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The unit that stands over a table's figures.
 *
 * @param factor euros in one of the unit
 * @param start index of the first character of the words that say it
 * @param end index after the last
 */
record TableUnit(BigDecimal factor, int start, int end) {

    private static final Set<String> EURO = Set.of("€", "eur", "euro", "euroa", "euros", "euroina", "euroissa");
    private static final Set<String> THOUSAND =
            Set.of("tuhatta", "tuhansia", "tuhansina", "tuhansissa", "tusen", "thousand", "thousands", "t", "k");
    private static final Set<String> MILLION =
            Set.of("milj", "miljoonaa", "miljoonina", "miljoner", "million", "millions", "m");
    /** Only of figures in a table is it said so. */
    private static final Set<String> PLURAL =
            Set.of("tuhansina", "tuhansissa", "miljoonina", "miljoonissa", "euroina", "euroissa");

    private static final int WORDS_IN_BRACKETS = 2;

    /** The unit declared in a line that is no sentence: in brackets, or the last words of it; or null. */
    static @Nullable TableUnit in(List<Lexeme> line) {
        for (int i = 0; i < line.size(); i++) {
            TableUnit unit = at(line, i);
            if (unit != null && stands(line, i, unit)) {
                return unit;
            }
        }
        return null;
    }

    private static @Nullable TableUnit at(List<Lexeme> line, int i) {
        Lexeme first = line.get(i);
        Lexeme second = i + 1 < line.size() ? line.get(i + 1) : null;
        BigDecimal factor = factor(first);
        boolean point = second != null && second.is(".");
        Lexeme next = point ? (i + 2 < line.size() ? line.get(i + 2) : null) : second;
        if (factor != null && next != null && EURO.contains(next.form())) {
            return new TableUnit(factor, first.start(), next.end());
        }
        if (first.isWord()
                && first.form().length() > 3
                && EURO.contains(first.form().substring(1))) {
            BigDecimal joined = letter(first.form().charAt(0));
            return joined == null ? null : new TableUnit(joined, first.start(), first.end());
        }
        if (!EURO.contains(first.form())) {
            return null;
        }
        BigDecimal after = second == null ? null : factor(second);
        return after == null
                ? new TableUnit(BigDecimal.ONE, first.start(), first.end())
                : new TableUnit(
                        after,
                        first.start(),
                        java.util.Objects.requireNonNull(second).end());
    }

    private static @Nullable BigDecimal factor(Lexeme lexeme) {
        if (lexeme.isNumber()) {
            BigDecimal value = java.util.Objects.requireNonNull(lexeme.value());
            return value.compareTo(NumberWords.THOUSAND) == 0 ? NumberWords.THOUSAND : null;
        }
        if (THOUSAND.contains(lexeme.form())) {
            return NumberWords.THOUSAND;
        }
        return MILLION.contains(lexeme.form()) ? NumberWords.MILLION : null;
    }

    private static @Nullable BigDecimal letter(char c) {
        return switch (c) {
            case 't', 'k' -> NumberWords.THOUSAND;
            case 'm' -> NumberWords.MILLION;
            default -> null;
        };
    }

    /** In brackets, perhaps after a word or two; else at the end of the line, and not said of something in a sentence. */
    private static boolean stands(List<Lexeme> line, int i, TableUnit unit) {
        int bracket = i - 1;
        while (bracket >= 0
                && i - bracket <= WORDS_IN_BRACKETS
                && line.get(bracket).isWord()) {
            bracket--;
        }
        if (bracket >= 0 && line.get(bracket).is("(")) {
            return true;
        }
        boolean last = line.get(line.size() - 1).end() == unit.end();
        if (!last || i == 0) {
            return last;
        }
        Lexeme before = line.get(i - 1);
        boolean apart = before.is(",") || before.is(":") || unit.start() - before.end() > 2;
        boolean plural = before.isWord() && PLURAL.contains(line.get(i).form());
        return apart || plural || (before.isWord() && hasColumns(line));
    }

    private static boolean hasColumns(List<Lexeme> line) {
        for (int i = 1; i < line.size(); i++) {
            if (line.get(i).start() - line.get(i - 1).end() > 2) {
                return true;
            }
        }
        return false;
    }
}
