package fi.lapsivaaka.web;

import fi.lapsivaaka.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame around every page needs: its language, and the same page in the other two. */
@ControllerAdvice
final class Shell {

    /**
     * A link to this page in one language.
     *
     * @param name the language's own name for itself
     */
    record LanguageLink(String code, String name, String path, boolean current) {}

    @ModelAttribute("lang")
    String lang(HttpServletRequest request) {
        return PathLanguage.of(request).code();
    }

    @ModelAttribute("languages")
    List<LanguageLink> languages(HttpServletRequest request) {
        Language current = PathLanguage.of(request);
        String page = PathLanguage.withoutLanguage(request) + PathLanguage.query(request);
        return Arrays.stream(Language.values())
                .map(language -> new LanguageLink(
                        language.code(), ownName(language), "/" + language.code() + page, language == current))
                .toList();
    }

    private static String ownName(Language language) {
        return switch (language) {
            case FI -> "Suomi";
            case SV -> "Svenska";
            case EN -> "English";
        };
    }
}
