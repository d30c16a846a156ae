package fi.lapsivaaka.portfolio;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Writes whole days as a calendar file that calendar programs read (RFC 5545). */
public final class CalendarFile {

    /** A line holds at most 75 octets, its end not counted (RFC 5545, section 3.1). */
    private static final int LINE = 75;

    private static final String END = "\r\n";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();

    private CalendarFile() {}

    /**
     * A whole day.
     *
     * @param id the same whenever the same day of the same matter is written, so that a calendar moves it
     * @param address of the page about it
     */
    public record Event(String id, LocalDate day, String summary, String description, String address) {}

    /**
     * @param name of the calendar
     * @param now when it is written
     */
    public static byte[] write(String name, List<Event> events, Instant now) {
        CalendarFile file = new CalendarFile();
        file.line("BEGIN:VCALENDAR");
        file.line("VERSION:2.0");
        file.line("PRODID:-//Lapsivaaka//Lapsivaaka//FI");
        file.line("CALSCALE:GREGORIAN");
        file.line("METHOD:PUBLISH");
        file.line("X-WR-CALNAME:" + escaped(name));
        for (Event event : events) {
            file.line("BEGIN:VEVENT");
            file.line("UID:" + event.id());
            file.line("DTSTAMP:" + MOMENT.format(now));
            file.line("DTSTART;VALUE=DATE:" + DAY.format(event.day()));
            file.line("DTEND;VALUE=DATE:" + DAY.format(event.day().plusDays(1)));
            file.line("SUMMARY:" + escaped(event.summary()));
            file.line("DESCRIPTION:" + escaped(event.description()));
            file.line("URL:" + event.address());
            file.line("TRANSP:TRANSPARENT");
            file.line("END:VEVENT");
        }
        file.line("END:VCALENDAR");
        return file.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Text as RFC 5545, section 3.3.11, wants it; other control characters are left out. */
    static String escaped(String plain) {
        StringBuilder escaped = new StringBuilder();
        plain.replace("\r\n", "\n").codePoints().forEach(letter -> {
            switch (letter) {
                case '\\', ';', ',' -> escaped.append('\\').appendCodePoint(letter);
                case '\n', '\r' -> escaped.append("\\n");
                default -> {
                    if (!Character.isISOControl(letter)) {
                        escaped.appendCodePoint(letter);
                    }
                }
            }
        });
        return escaped.toString();
    }

    /** Folds what is too long between characters, never inside one. */
    private void line(String content) {
        int used = 0;
        for (int index = 0; index < content.length(); ) {
            int letter = content.codePointAt(index);
            int octets = Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
            if (used + octets > LINE) {
                text.append(END).append(' ');
                used = 1;
            }
            text.appendCodePoint(letter);
            used += octets;
            index += Character.charCount(letter);
        }
        text.append(END);
    }
}
