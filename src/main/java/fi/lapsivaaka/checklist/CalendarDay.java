package fi.lapsivaaka.checklist;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;

/** Reads days as browsers send them ({@code 2026-11-21}) and as people write them ({@code 21.11.2026}). */
public final class CalendarDay {

    private static final List<DateTimeFormatter> WAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT));
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private CalendarDay() {}

    /** The day, or nothing when the text is not a day between the years 1990 and 2100. */
    public static Optional<LocalDate> read(String text) {
        for (DateTimeFormatter way : WAYS) {
            Optional<LocalDate> day = read(text.strip(), way);
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> read(String text, DateTimeFormatter way) {
        try {
            LocalDate day = LocalDate.parse(text, way);
            boolean near = day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
            return near ? Optional.of(day) : Optional.empty();
        } catch (DateTimeException notThisWay) {
            return Optional.empty();
        }
    }
}
