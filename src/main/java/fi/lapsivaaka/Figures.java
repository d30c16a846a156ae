package fi.lapsivaaka;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Writes amounts, counts, shares and days for people. Finnish custom holds in all three languages: a space between
 * thousands, a decimal comma, a true minus sign, day before month.
 */
public final class Figures {

    private static final char HARD_SPACE = '\u00a0';
    private static final char MINUS = '\u2212';
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT);

    /** Euros, with cents only where there are some: {@code 1 234 €}, {@code 1 234,50 €}. */
    public String euros(Money money) {
        return written(money.euros(), money.cents() % 100 == 0 ? "#,##0" : "#,##0.00") + HARD_SPACE + '€';
    }

    /** Euros rounded to whole ones, for tables and charts. */
    public String wholeEuros(Money money) {
        return written(money.euros().setScale(0, RoundingMode.HALF_UP), "#,##0") + HARD_SPACE + '€';
    }

    /** A change in whole euros with its sign: {@code +1 234 €}, {@code −1 234 €}, {@code 0 €}. */
    public String change(Money money) {
        return (money.cents() > 0 ? "+" : "") + wholeEuros(money);
    }

    public String count(long number) {
        return written(BigDecimal.valueOf(number), "#,##0");
    }

    /** A part of a whole as a percentage with one decimal; a dash when the whole is nothing. */
    public String share(Money part, Money whole) {
        return whole.isZero() ? "–" : percent(part, whole, "#,##0.0");
    }

    /** How much something changed, in per cent of what it was, with its sign; a dash when it was nothing. */
    public String changeShare(Money change, Money before) {
        if (before.isZero()) {
            return "–";
        }
        return (change.cents() > 0 ? "+" : "") + percent(change, before, "#,##0.0");
    }

    /** A number that is no amount of euros, with at most three decimals: {@code 1 234}, {@code 7,5}. */
    public String number(BigDecimal number) {
        return written(number, "#,##0.###");
    }

    public String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String percent(Money part, Money whole, String pattern) {
        BigDecimal percent = part.euros().movePointRight(2).divide(whole.euros(), 1, RoundingMode.HALF_UP);
        return written(percent, pattern) + HARD_SPACE + '%';
    }

    private static String written(BigDecimal number, String pattern) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator(HARD_SPACE);
        symbols.setDecimalSeparator(',');
        symbols.setMinusSign(MINUS);
        DecimalFormat format = new DecimalFormat(pattern, symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }
}
