package fi.lapsivaaka.preparation.web;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Language;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells when something was saved: today by the hour, {@code klo 12.03}, else by the day as well. */
@Component
final class Moments {

    private static final ZoneId FINLAND = ZoneId.of("Europe/Helsinki");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H.mm", Locale.ROOT);

    private final Clock clock;
    private final Figures figures;
    private final MessageSource messages;

    Moments(Clock clock, Figures figures, MessageSource messages) {
        this.clock = clock;
        this.figures = figures;
        this.messages = messages;
    }

    String of(Instant moment, Language language) {
        ZonedDateTime there = moment.atZone(FINLAND);
        String hour = messages.getMessage("work.hour", new Object[] {HOUR.format(there)}, language.locale());
        return there.toLocalDate().equals(today()) ? hour : figures.day(there.toLocalDate()) + " " + hour;
    }

    /** Now, by the hour alone: {@code 12.03}. */
    String now() {
        return HOUR.format(clock.instant().atZone(FINLAND));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), FINLAND);
    }

    Instant instant() {
        return clock.instant();
    }
}
