package fi.lapsivaaka.ledger;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads days and years, which are written the same way over and over: each is read once. */
final class DateReader {

    static final int FIRST_YEAR = 1990;

    static final int LAST_YEAR = 2100;

    private static final int MOST_KEPT = 10_000;

    private final Map<String, Integer> years = new HashMap<>();
    private final Map<String, LocalDate> days = new HashMap<>();

    /** The year, or -1 when the text is none of those that ledgers are from. */
    int year(String text) {
        Integer known = years.get(text);
        if (known != null) {
            return known;
        }
        String whole = CodeAndName.whole(text);
        int year = whole.matches("[0-9]{4}") ? Integer.parseInt(whole) : -1;
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return -1;
        }
        if (years.size() < MOST_KEPT) {
            years.put(text, year);
        }
        return year;
    }

    /** The day, or null when the text is none of those that ledgers are from. */
    @Nullable
    LocalDate day(String text) {
        LocalDate known = days.get(text);
        if (known != null) {
            return known;
        }
        LocalDate day = WrittenDate.read(text);
        if (day == null || day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            return null;
        }
        if (days.size() < MOST_KEPT) {
            days.put(text, day);
        }
        return day;
    }
}
