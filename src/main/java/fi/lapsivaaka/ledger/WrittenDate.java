package fi.lapsivaaka.ledger;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days as ledgers write them: {@code 31.1.2024}, {@code 2024-01-31}, {@code 31/01/2024}, {@code 20240131}. */
final class WrittenDate {

    private static final Pattern DAY_FIRST =
            Pattern.compile("([0-9]{1,2})([./-])([0-9]{1,2})\\2([0-9]{4})(?:[ T].{0,20})?");

    private static final Pattern YEAR_FIRST =
            Pattern.compile("([0-9]{4})([./-]?)([0-9]{2})\\2([0-9]{2})(?:[ T].{0,20})?");

    private WrittenDate() {}

    /** The day, or null when the text is none. */
    static @Nullable LocalDate read(String text) {
        if (text.length() > 32) {
            return null;
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return day(dayFirst.group(4), dayFirst.group(3), dayFirst.group(1));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        return yearFirst.matches() ? day(yearFirst.group(1), yearFirst.group(3), yearFirst.group(4)) : null;
    }

    private static @Nullable LocalDate day(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
