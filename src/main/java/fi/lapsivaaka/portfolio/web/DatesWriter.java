package fi.lapsivaaka.portfolio.web;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.portfolio.MatterIndex;
import fi.lapsivaaka.portfolio.Notice;
import fi.lapsivaaka.portfolio.Notices;
import fi.lapsivaaka.portfolio.Portfolio;
import fi.lapsivaaka.portfolio.web.DatesPage.DayField;
import fi.lapsivaaka.preparation.MatterDate;
import fi.lapsivaaka.preparation.MatterDates;
import fi.lapsivaaka.preparation.MatterDates.Known;
import fi.lapsivaaka.preparation.MatterDates.Source;
import fi.lapsivaaka.preparation.Preparation;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of a matter's days together. */
@Component
class DatesWriter {

    private final Portfolio portfolio;
    private final MatterIndex index;
    private final Notices notices;
    private final NoticeWords words;
    private final Figures figures;

    DatesWriter(Portfolio portfolio, MatterIndex index, Notices notices, NoticeWords words, Figures figures) {
        this.portfolio = portfolio;
        this.index = index;
        this.notices = notices;
        this.words = words;
        this.figures = figures;
    }

    /**
     * @param form as it was sent and could not be kept; null when the page is opened
     * @param conflict whether it could not be kept because somebody else has changed the days
     */
    DatesPage write(
            Preparation work,
            @Nullable DatesForm form,
            boolean conflict,
            boolean saved,
            Visitor visitor,
            Language language) {
        MatterDates dates = work.dates();
        index.catchUp(work.draft().id());
        List<Notice> found =
                portfolio.find(visitor, work.draft().id()).map(notices::of).orElse(List.of());
        return new DatesPage(
                work.draft().id().toString(),
                work.draft().name(),
                work.draft().practice(),
                Arrays.stream(MatterDate.values())
                        .map(date -> field(date, dates, form, conflict, language))
                        .toList(),
                form == null ? dates.body() : form.body(),
                form == null && dates.bodyRead(),
                form != null && form.bodyTooLong() ? words.word("dates.body.error", language) : null,
                dates.version(),
                conflict,
                said(found, true, language),
                said(found, false, language),
                saved,
                !dates.days().isEmpty());
    }

    private List<String> said(List<Notice> found, boolean late, Language language) {
        return found.stream()
                .filter(notice -> notice.late() == late)
                .map(notice -> words.of(notice, language))
                .toList();
    }

    private DayField field(
            MatterDate date, MatterDates dates, @Nullable DatesForm form, boolean conflict, Language language) {
        Optional<Known> known = Optional.ofNullable(dates.days().get(date));
        String kept = known.map(Known::day).map(LocalDate::toString).orElse("");
        String value = form == null ? kept : form.typed(date);
        boolean read = form == null && known.isPresent();
        String source = known.map(Known::source)
                .filter(one -> read && one != Source.GIVEN)
                .map(one -> words.word("dates.source." + one.name(), language))
                .orElse("");
        boolean other = conflict && form != null && !form.day(date).equals(dates.day(date));
        return new DayField(
                date.code(),
                words.name(date, language),
                words.word("dates.hint." + date.code(), language),
                value,
                source,
                read ? known.map(Known::sentence).orElse(null) : null,
                form != null && form.wrong(date) ? words.word("dates.error", language) : null,
                other ? dates.day(date).map(figures::day).orElse("–") : null);
    }
}
