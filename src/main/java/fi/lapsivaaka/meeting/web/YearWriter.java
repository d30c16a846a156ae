package fi.lapsivaaka.meeting.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.meeting.MeetingYear;
import fi.lapsivaaka.meeting.MeetingYear.Meeting;
import fi.lapsivaaka.meeting.web.YearPage.Row;
import fi.lapsivaaka.portfolio.State;
import org.springframework.stereotype.Component;

/** Puts the meetings of a year into words. */
@Component
class YearWriter {

    private final MeetingWords words;

    YearWriter(MeetingWords words) {
        this.words = words;
    }

    YearPage write(MeetingYear year, Language language) {
        return new YearPage(
                year.year(),
                year.decided().size(),
                year.meetings().stream()
                        .map(meeting -> row(year, meeting, language))
                        .toList(),
                words.levels(year.byLevel(year.decided()), language),
                year.untold(year.decided()),
                year.overdue().stream().map(words::overdue).toList());
    }

    private Row row(MeetingYear year, Meeting meeting, Language language) {
        return new Row(
                words.meeting(meeting.day(), meeting.body(), language),
                meeting.day().toString(),
                meeting.body(),
                meeting.matters().size(),
                meeting.of("full"),
                meeting.of("short"),
                meeting.of("none"),
                meeting.matters().stream()
                        .filter(matter -> matter.state().compareTo(State.SIGNED) >= 0)
                        .count(),
                meeting.matters().stream()
                        .filter(matter -> year.late().contains(matter.id()))
                        .count(),
                words.levels(year.byLevel(meeting.matters()), language));
    }
}
