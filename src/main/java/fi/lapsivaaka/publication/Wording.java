package fi.lapsivaaka.publication;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The product's words and days, as they are written into what is published. */
@Component
public final class Wording {

    private static final ZoneId FINLAND = ZoneId.of("Europe/Helsinki");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d.M.uuuu H.mm", Locale.ROOT);

    private final MessageSource messages;
    private final Figures figures;

    public Wording(MessageSource messages, Figures figures) {
        this.messages = messages;
        this.figures = figures;
    }

    public String of(Language language, String key, Object... arguments) {
        return Objects.requireNonNull(messages.getMessage(key, arguments, language.locale()));
    }

    /** {@code 22.11.2026}, as it was in Finland. */
    public String day(Instant moment) {
        return figures.day(date(moment));
    }

    /** {@code 22.11.2026 13.05}, as it was in Finland. */
    public String moment(Instant moment) {
        return MOMENT.format(moment.atZone(FINLAND));
    }

    /** The day as it was in Finland. */
    static LocalDate date(Instant moment) {
        return LocalDate.ofInstant(moment, FINLAND);
    }
}
