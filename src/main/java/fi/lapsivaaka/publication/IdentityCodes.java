package fi.lapsivaaka.publication;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds Finnish personal identity codes: day, month, year, a sign for the century, a number and a check character, which is
 * the remainder of the nine digits divided by 31 (Government Decree 128/2010, section 2; the signs of 2023 included).
 */
final class IdentityCodes {

    private static final String CHECK = "0123456789ABCDEFHJKLMNPRSTUVWXY";
    private static final String OF_1900 = "-YXWVU";
    private static final String OF_2000 = "ABCDEF";

    /** Blanks may stand around the sign and after the number, and the hyphen may be any that looks like one. */
    private static final Pattern WRITTEN = Pattern.compile(
            "(?<![\\p{L}\\p{Nd}])(\\d{2})\\.?(\\d{2})\\.?(\\d{2})\\h?([-\\u2010-\\u2015\\u2212+A-FU-Ya-fu-y])\\h?"
                    + "(\\d{3})\\h?([0-9A-Ya-y])(?![\\p{L}\\p{Nd}])");

    private IdentityCodes() {}

    /** What a find is. */
    enum Find {
        CODE,
        LIKE_CODE,
        NOTHING
    }

    static Matcher in(String text) {
        return WRITTEN.matcher(text);
    }

    /** @param code a match of {@link #in} */
    static Find judge(Matcher code) {
        int day = Integer.parseInt(code.group(1));
        int month = Integer.parseInt(code.group(2));
        int year = Integer.parseInt(code.group(3));
        String sign = code.group(4).toUpperCase(Locale.ROOT);
        int century = sign.equals("+") ? 1800 : OF_2000.contains(sign) ? 2000 : 1900;
        if (century == 1900 && !OF_1900.contains(sign) && Character.isLetter(sign.charAt(0))) {
            return Find.NOTHING;
        }
        try {
            LocalDate.of(century + year, month, day);
        } catch (DateTimeException noDay) {
            return Find.NOTHING;
        }
        int number = Integer.parseInt(code.group(1) + code.group(2) + code.group(3) + code.group(5));
        char expected = CHECK.charAt(number % CHECK.length());
        return code.group(6).toUpperCase(Locale.ROOT).charAt(0) == expected ? Find.CODE : Find.LIKE_CODE;
    }
}
