package fi.lapsivaaka.review.web;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.LocalizedText;
import fi.lapsivaaka.childbudget.LevelMarks;
import fi.lapsivaaka.vocabulary.Service;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes what the pages of the review queue have in common. */
@Component
final class ReviewWords {

    private static final ZoneId FINLAND = ZoneId.of("Europe/Helsinki");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT);

    private final Vocabulary vocabulary;
    private final LevelMarks marks;
    private final MessageSource messages;
    private final Figures figures;

    ReviewWords(Vocabulary vocabulary, LevelMarks marks, MessageSource messages, Figures figures) {
        this.vocabulary = vocabulary;
        this.marks = marks;
        this.messages = messages;
        this.figures = figures;
    }

    String word(Language language, String key, Object... arguments) {
        return messages.getMessage(key, arguments, language.locale());
    }

    /** Name of a service and its level: where euros lie. */
    String place(Language language, String service, String level) {
        String name = vocabulary
                .service(service)
                .map(Service::name)
                .orElseGet(() -> LocalizedText.same(word(language, "review.noService")))
                .in(language);
        return name + " (" + marks.of(level, language).name() + ")";
    }

    String day(Instant moment) {
        return DAY.format(moment.atZone(FINLAND));
    }

    Figures figures() {
        return figures;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }
}
