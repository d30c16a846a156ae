package fi.lapsivaaka.publication;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds addresses of e-mail, also those written around, and telephone numbers. */
final class Contacts {

    private static final Pattern EMAIL = Pattern.compile(
            "[\\p{L}\\p{Nd}._%+-]{1,64}\\h?(?:@|[(\\[{]\\h?(?:at|ät|@)\\h?[)\\]}])\\h?[\\p{L}\\p{Nd}-]{1,63}"
                    + "(?:\\h?(?:\\.|[(\\[{]\\h?(?:piste|punkt|dot)\\h?[)\\]}])\\h?[\\p{L}\\p{Nd}-]{1,63}){1,6}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern TELEPHONE =
            Pattern.compile("(?<![\\p{L}\\p{Nd}.,/-])(?:\\(?\\+\\d{1,3}\\)?|00\\h?\\d{2,3}|\\(?0)"
                    + "[\\h-]?(?:\\(0\\)[\\h-]?)?\\d{1,4}\\)?(?:[\\h-]?\\d{2,4}){1,4}(?![\\p{L}\\p{Nd}]|-\\d)");

    private static final Pattern BUSINESS_ID = Pattern.compile("\\d{7}-\\d");
    private static final int FEWEST_DIGITS = 7;
    private static final int MOST_DIGITS = 15;

    private Contacts() {}

    static Matcher emails(String text) {
        return EMAIL.matcher(text);
    }

    static Matcher telephones(String text) {
        return TELEPHONE.matcher(text);
    }

    /** Whether a match of {@link #telephones} has as many digits as a number that can be called, and is no business id. */
    static boolean isTelephone(String found) {
        int digits = found.replaceAll("\\D", "").length();
        return digits >= FEWEST_DIGITS
                && digits <= MOST_DIGITS
                && !BUSINESS_ID.matcher(found).matches();
    }
}
