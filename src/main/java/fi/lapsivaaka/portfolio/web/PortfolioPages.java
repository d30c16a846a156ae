package fi.lapsivaaka.portfolio.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.portfolio.CalendarFile.Event;
import fi.lapsivaaka.portfolio.Listed;
import fi.lapsivaaka.portfolio.MatterIndex;
import fi.lapsivaaka.portfolio.Portfolio;
import fi.lapsivaaka.preparation.MatterDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All matters of whoever asks: their own, those of their organisations, and those they were invited to. */
@Controller
final class PortfolioPages {

    private static final int LONGEST = 100;

    private final Portfolio portfolio;
    private final MatterIndex index;
    private final PortfolioWriter writer;
    private final CalendarWriter calendars;
    private final NoticeWords words;

    PortfolioPages(
            Portfolio portfolio,
            MatterIndex index,
            PortfolioWriter writer,
            CalendarWriter calendars,
            NoticeWords words) {
        this.portfolio = portfolio;
        this.index = index;
        this.writer = writer;
        this.calendars = calendars;
        this.words = words;
    }

    /** Whoever is not signed in is asked to. */
    @GetMapping("/proposals")
    String show(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String whose,
            @RequestParam(defaultValue = "") String steps,
            @RequestParam(defaultValue = "1") String page,
            Visitor visitor,
            Model model,
            Language language) {
        if (!visitor.signedIn()) {
            return signIn(language);
        }
        index.catchUp(visitor);
        String typed = q.strip();
        int number = page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 1;
        model.addAttribute(
                "page",
                writer.write(
                        visitor,
                        new PortfolioWriter.Asked(
                                typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST),
                                state,
                                whose.equals("mine"),
                                steps.equals("mine"),
                                number),
                        language));
        return "proposals";
    }

    /** The days to come of all matters that the visitor works on, as a calendar file. */
    @GetMapping("/proposals/dates.ics")
    ResponseEntity<byte[]> calendar(Visitor visitor, Language language) {
        if (!visitor.signedIn()) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .header(HttpHeaders.LOCATION, "/" + language.code() + "/sign-in")
                    .build();
        }
        index.catchUp(visitor);
        List<Event> events = new ArrayList<>();
        for (Listed matter : portfolio.pending(visitor, false)) {
            events.addAll(calendars.events(matter.id(), matter.name(), toCome(matter.days()), matter.body(), language));
        }
        return calendars.file(words.word("proposals.title", language), events);
    }

    private Map<MatterDate, LocalDate> toCome(Map<MatterDate, LocalDate> days) {
        Map<MatterDate, LocalDate> coming = new EnumMap<>(MatterDate.class);
        days.forEach((date, day) -> {
            if (!day.isBefore(portfolio.today())) {
                coming.put(date, day);
            }
        });
        return coming;
    }

    private static String signIn(Language language) {
        return "redirect:/" + language.code() + "/sign-in?back=/" + language.code() + "/proposals";
    }
}
