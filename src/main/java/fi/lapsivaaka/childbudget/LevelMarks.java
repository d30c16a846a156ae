package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.vocabulary.Vocabulary;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Names levels: those of the vocabulary, and those a ledger adds ({@code split}, {@code inherited}, {@code not-children}). */
@Component
public class LevelMarks {

    private static final String NO_SIGN = "–";

    private final Vocabulary vocabulary;
    private final MessageSource messages;

    public LevelMarks(Vocabulary vocabulary, MessageSource messages) {
        this.vocabulary = vocabulary;
        this.messages = messages;
    }

    public LevelMark of(String code, Language language) {
        return vocabulary
                .level(code)
                .map(level -> new LevelMark("level", code, level.name().in(language), level.mark()))
                .orElseGet(() -> new LevelMark(
                        "level",
                        code,
                        String.valueOf(messages.getMessage("level." + code, null, code, language.locale())),
                        NO_SIGN));
    }
}
