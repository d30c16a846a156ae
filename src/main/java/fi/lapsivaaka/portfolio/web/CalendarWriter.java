package fi.lapsivaaka.portfolio.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.portfolio.CalendarFile;
import fi.lapsivaaka.portfolio.CalendarFile.Event;
import fi.lapsivaaka.preparation.MatterDate;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Gives days as a calendar file. */
@Component
class CalendarWriter {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final NoticeWords words;
    private final Clock clock;

    CalendarWriter(NoticeWords words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    /** The days of one matter, each an event; the body that decides is told with the decision. */
    List<Event> events(UUID draft, String name, Map<MatterDate, LocalDate> days, String body, Language language) {
        String page = ServletUriComponentsBuilder.fromCurrentContextPath()
                .pathSegment(language.code(), "checks", draft.toString(), "dates")
                .toUriString();
        List<Event> events = new ArrayList<>();
        new TreeMap<>(days).forEach((date, day) -> {
            String what = words.name(date, language);
            String where = date == MatterDate.DECISION && !body.isEmpty() ? " (" + body + ")" : "";
            events.add(new Event(
                    draft + "-" + date.code() + "@lapsivaaka",
                    day,
                    what + where + ": " + name,
                    name + "\n" + page,
                    page));
        });
        return events;
    }

    ResponseEntity<byte[]> file(String title, List<Event> events) {
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("lapsivaaka.ics")
                                .build()
                                .toString())
                .body(CalendarFile.write(title, events, clock.instant()));
    }
}
