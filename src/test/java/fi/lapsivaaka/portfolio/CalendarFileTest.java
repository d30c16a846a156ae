package fi.lapsivaaka.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.portfolio.CalendarFile.Event;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CalendarFileTest {

    private static final Instant NOW = Instant.parse("2026-11-22T08:30:00Z");

    @Test
    void writesAWholeDay() {
        String text = write(new Event(
                "a-decision@lapsivaaka",
                LocalDate.of(2026, 12, 31),
                "Päätöskokous (Sivistyslautakunta): Koulu; lakkautus, kaksi\\kolme",
                "Rivi\nToinen",
                "http://localhost/fi/checks/a/dates"));

        assertThat(text)
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:")
                .endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n")
                .contains("DTSTAMP:20261122T083000Z\r\n")
                .contains("DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n")
                .contains("UID:a-decision@lapsivaaka\r\n");
        assertThat(unfolded(text))
                .contains("SUMMARY:Päätöskokous (Sivistyslautakunta): Koulu\\; lakkautus\\, kaksi\\\\kolme\r\n")
                .contains("DESCRIPTION:Rivi\\nToinen\r\n");
    }

    /** RFC 5545: lines of at most 75 octets, each ended by both characters, and nothing lost by folding. */
    @Property
    void foldsAnyText(@ForAll String summary) {
        String text = write(new Event("id", LocalDate.of(2026, 1, 1), summary, summary, "http://localhost"));

        for (String line : text.split("\r\n", -1)) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
            assertThat(line.chars().noneMatch(letter -> letter == '\n' || letter == '\r'))
                    .isTrue();
        }
        assertThat(text.split("BEGIN:VEVENT", -1)).hasSize(2);
        assertThat(unfolded(text).lines().filter(line -> line.startsWith("SUMMARY:")))
                .hasSizeGreaterThanOrEqualTo(1);
    }

    private static String write(Event event) {
        return new String(CalendarFile.write("Päivät", List.of(event), NOW), StandardCharsets.UTF_8);
    }

    private static String unfolded(String text) {
        return text.replace("\r\n ", "");
    }
}
