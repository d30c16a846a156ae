package fi.lapsivaaka.publication;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds numbers of children so small that somebody might be known by them, in sentences and in cells of tables. */
final class SmallCounts {

    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("yksi", 1),
            Map.entry("yhden", 1),
            Map.entry("yhtä", 1),
            Map.entry("yhdelle", 1),
            Map.entry("one", 1),
            Map.entry("kaksi", 2),
            Map.entry("kahden", 2),
            Map.entry("kahta", 2),
            Map.entry("kahdelle", 2),
            Map.entry("två", 2),
            Map.entry("two", 2),
            Map.entry("kolme", 3),
            Map.entry("kolmen", 3),
            Map.entry("kolmea", 3),
            Map.entry("kolmelle", 3),
            Map.entry("tre", 3),
            Map.entry("three", 3),
            Map.entry("neljä", 4),
            Map.entry("neljän", 4),
            Map.entry("neljää", 4),
            Map.entry("neljälle", 4),
            Map.entry("fyra", 4),
            Map.entry("four", 4));

    private static final String CHILD =
            "(?:lapsi|lapse|lasta|laste|oppilas|oppilaa|oppilai|oppilast|nuori|nuorta|nuore|nuoria|nuorille|tyttö|tyttöä"
                    + "|tytö|poikaa?|poja|sijoitettu|barn|elev|ungdom|unga|flick|pojk|child|pupil|student|young\\h|girl|boy)"
                    + "[\\p{L}-]*";

    private static final Pattern CHILDREN = Pattern.compile("(?<!\\p{L})" + CHILD, flags());

    /** The number, at most one word between, and the children; not the end of a longer number, a share or an age. */
    private static final Pattern BEFORE = Pattern.compile(
            "(?<![\\p{L}\\p{Nd}.,/%])(\\d{1,3}|" + String.join("|", WORDS.keySet()) + ")\\h(?:\\p{L}[\\p{L}-]*\\h)?"
                    + CHILD,
            flags());

    private static final Pattern AFTER = Pattern.compile(
            "(?<!\\p{L})" + CHILD
                    + "(?:\\h?[:=(]\\h?|\\h\\p{L}{1,12}:?\\h|\\h)(\\d{1,3})(?=\\h?(?:[,;)]|\\.(?!\\d)|$))",
            flags());

    private static final Pattern WHOLE = Pattern.compile("\\h*(\\d{1,3})\\h*");
    private static final Pattern EUROS = Pattern.compile("€|euro|eur\\b", flags());

    private final int threshold;

    /** @param threshold numbers below it, but above nothing, are small */
    SmallCounts(int threshold) {
        this.threshold = threshold;
    }

    private static int flags() {
        return Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    }

    /** The places in a text; the number is group 1. */
    List<Matcher> in(String text) {
        return List.of(BEFORE.matcher(text), AFTER.matcher(text));
    }

    boolean small(String number) {
        Integer word = WORDS.get(number.toLowerCase(Locale.ROOT));
        int count = word == null ? Integer.parseInt(number) : word;
        return count > 0 && count < threshold;
    }

    /**
     * Whether a cell tells of too few children.
     *
     * @param around what its table, row and column are called
     */
    boolean smallCell(String cell, String around) {
        Matcher whole = WHOLE.matcher(cell);
        return whole.matches()
                && small(whole.group(1))
                && CHILDREN.matcher(around).find()
                && !EUROS.matcher(around).find();
    }
}
