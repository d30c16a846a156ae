package fi.lapsivaaka.summary;

import fi.lapsivaaka.Language;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The product's words in one language, also where no server runs. */
final class Words {

    private static final ResourceBundleMessageSource MESSAGES = messages();

    private final Language language;

    Words(Language language) {
        this.language = language;
    }

    String of(String key, Object... arguments) {
        return MESSAGES.getMessage(key, arguments, language.locale());
    }

    /** Where they come from. */
    static MessageSource source() {
        return MESSAGES;
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
