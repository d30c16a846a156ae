package fi.lapsivaaka.portfolio.web;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.portfolio.Notice;
import fi.lapsivaaka.preparation.MatterDate;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in words what is late, in the wrong order or coming. */
@Component
class NoticeWords {

    private final MessageSource messages;
    private final Figures figures;

    NoticeWords(MessageSource messages, Figures figures) {
        this.messages = messages;
        this.figures = figures;
    }

    String of(Notice notice, Language language) {
        return word(
                "proposals.notice." + notice.kind().code(),
                language,
                name(notice.date(), language),
                figures.day(notice.day()),
                notice.days());
    }

    String name(MatterDate date, Language language) {
        return word("dates." + date.code(), language);
    }

    String word(String key, Language language, Object... arguments) {
        return Objects.requireNonNull(messages.getMessage(key, arguments, language.locale()));
    }
}
