package fi.lapsivaaka.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads days and years, which are written the same way over and over: each is read once. */
final class DateReader {

    static final int FIRST_YEAR = 1990;

    static final int LAST_YEAR = 2100;

    private final KnownTexts<Integer> years = new KnownTexts<>();
    private final KnownTexts<LocalDate> days = new KnownTexts<>();

    /** The year, or -1 when the cell tells none of those that ledgers are from. */
    int year(Line line, int cell) {
        Integer known = years.find(line, cell);
        if (known == null) {
            known = year(line.trimmed(cell));
            years.remember(line, cell, known);
        }
        return known;
    }

    private static int year(String text) {
        String whole = CodeAndName.whole(text);
        int year = whole.matches("[0-9]{4}") ? Integer.parseInt(whole) : -1;
        return year < FIRST_YEAR || year > LAST_YEAR ? -1 : year;
    }

    /** The day, or null when the cell tells none of those that ledgers are from. */
    @Nullable
    LocalDate day(Line line, int cell) {
        LocalDate known = days.find(line, cell);
        if (known == null) {
            known = day(line.trimmed(cell));
            if (known != null) {
                days.remember(line, cell, known);
            }
        }
        return known;
    }

    /** The same for a text. */
    static @Nullable LocalDate day(String text) {
        LocalDate day = WrittenDate.read(text);
        return day == null || day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR ? null : day;
    }
}
