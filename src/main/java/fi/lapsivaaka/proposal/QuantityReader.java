package fi.lapsivaaka.proposal;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a number, its multiplier and its currency at a place in a sentence. */
final class QuantityReader {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final List<Lexeme> lexemes;
    private final Currency currency;

    QuantityReader(List<Lexeme> lexemes) {
        this.lexemes = lexemes;
        this.currency = new Currency(lexemes);
    }

    /** The quantity that begins at a place, or null. */
    @Nullable
    Quantity at(int place) {
        if (place >= lexemes.size()) {
            return null;
        }
        Lexeme lexeme = lexemes.get(place);
        if (lexeme.isNumber()) {
            return number(place, lexeme);
        }
        if (Currency.isNamed(lexeme.form())) {
            return afterCurrency(place);
        }
        return lexeme.isWord() ? words(place) : null;
    }

    private Quantity number(int place, Lexeme lexeme) {
        BigDecimal value = java.util.Objects.requireNonNull(lexeme.value());
        return unit(value, place + 1);
    }

    /** {@code € 500}, {@code EUR 1.5 million}, {@code (€): 500}. */
    private @Nullable Quantity afterCurrency(int place) {
        int at = place + 1;
        boolean label = place > 0 && lexemes.get(place - 1).is("(") && isMark(at, ")");
        at += label ? 1 : 0;
        boolean colon = isMark(at, ":");
        at += colon ? 1 : 0;
        boolean symbol = lexemes.get(place).is("€") || lexemes.get(place).form().equals("eur");
        if (at >= lexemes.size() || !lexemes.get(at).isNumber() || (!label && !colon && !symbol)) {
            return null;
        }
        Quantity quantity = number(at, lexemes.get(at));
        int end = quantity.end();
        BigDecimal factor = quantity.factor();
        if (end < lexemes.size() && lexemes.get(end - 1).touches(lexemes.get(end))) {
            factor = switch (lexemes.get(end).form()) {
                case "m" -> NumberWords.MILLION;
                case "k" -> NumberWords.THOUSAND;
                case "bn" -> NumberWords.BILLION;
                default -> factor;
            };
        }
        return new Quantity(quantity.number(), factor, true, end);
    }

    private @Nullable Quantity words(int place) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal part = null;
        BigDecimal factor = BigDecimal.ONE;
        int factors = 0;
        int at = place;
        while (at < lexemes.size() && lexemes.get(at).isWord()) {
            String form = lexemes.get(at).form();
            BigDecimal multiplier = NumberWords.multiplier(form);
            BigDecimal value = NumberWords.value(form);
            if (multiplier != null) {
                total = total.add((part == null ? BigDecimal.ONE : part).multiply(multiplier));
                part = null;
                factor = multiplier;
                factors++;
            } else if (value != null) {
                boolean article = value.compareTo(HALF) == 0 && part != null && part.compareTo(BigDecimal.ONE) == 0;
                part = part == null || article ? value : part.add(value);
            } else if (part != null && isHalf(at)) {
                part = part.add(HALF);
                at++;
            } else if (!form.equals("a") || part == null) {
                break;
            }
            at++;
        }
        if (at == place) {
            return null;
        }
        boolean single = factors == 1 && part == null;
        BigDecimal value = part == null ? total : total.add(part);
        BigDecimal shared = single ? factor : BigDecimal.ONE;
        boolean point = at < lexemes.size() && factors > 0 && isMark(at, ".") && isFollowedByCurrency(at);
        at += point ? 1 : 0;
        int end = currency.end(at);
        return new Quantity(
                value.divide(shared, 6, java.math.RoundingMode.HALF_UP), shared, end > at, Math.max(at, end));
    }

    private boolean isHalf(int at) {
        if (at + 1 >= lexemes.size()) {
            return false;
        }
        String joint = lexemes.get(at).form();
        String half = lexemes.get(at + 1).form();
        return (joint.equals("ja") && half.startsWith("puol")) || (joint.equals("och") && half.equals("halv"));
    }

    /** Multiplier and currency after a number. */
    private Quantity unit(BigDecimal number, int after) {
        int at = after;
        BigDecimal factor = BigDecimal.ONE;
        if (at < lexemes.size() && lexemes.get(at).isWord()) {
            BigDecimal multiplier = NumberWords.multiplier(lexemes.get(at).form());
            if (multiplier != null) {
                factor = multiplier;
                at += isMark(at + 1, ".") ? 2 : 1;
            } else {
                Quantity combined = combined(number, at);
                if (combined != null) {
                    return combined;
                }
            }
        }
        int end = currency.end(at);
        return new Quantity(number, factor, end > at, Math.max(at, end));
    }

    /** {@code M€}, {@code t€}, {@code meur}, {@code teuroa}. */
    private @Nullable Quantity combined(BigDecimal number, int at) {
        String form = lexemes.get(at).form();
        if (form.equals("m") || form.equals("t") || form.equals("k")) {
            int end = currency.end(at + 1);
            BigDecimal factor = form.equals("m") ? NumberWords.MILLION : NumberWords.THOUSAND;
            return end > at + 1 ? new Quantity(number, factor, true, end) : null;
        }
        boolean close = lexemes.get(at - 1).touches(lexemes.get(at))
                || lexemes.get(at - 1).decimals() > 0;
        boolean named = form.length() > 3 && Currency.isNamed(form.substring(1));
        boolean letters = close && (form.equals("me") || form.equals("te"));
        if ((!named && !letters) || "mtk".indexOf(form.charAt(0)) < 0) {
            return null;
        }
        return new Quantity(number, form.startsWith("m") ? NumberWords.MILLION : NumberWords.THOUSAND, true, at + 1);
    }

    private boolean isFollowedByCurrency(int at) {
        return at + 1 < lexemes.size() && Currency.isNamed(lexemes.get(at + 1).form());
    }

    private boolean isMark(int at, String mark) {
        return at < lexemes.size() && lexemes.get(at).is(mark);
    }
}
