package fi.lapsivaaka.web;

import fi.lapsivaaka.Language;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;

/** The language of a page is the first part of its path; where a path has none, the browser's wish decides. */
final class PathLanguage {

    /** What every page's path begins with. */
    static final String PREFIX = "/{language:fi|sv|en}";

    private PathLanguage() {}

    /** The language of the page asked for; of the page that failed while an error is shown. */
    static Language of(HttpServletRequest request) {
        return inPath(path(request)).orElseGet(() -> wished(request));
    }

    /** The best of our languages for the browser's {@code Accept-Language}; Finnish when it wants none of them. */
    static Language wished(HttpServletRequest request) {
        String wish = request.getHeader("Accept-Language");
        if (wish != null && !wish.isBlank()) {
            for (Locale locale : Collections.list(request.getLocales())) {
                Optional<Language> language = withCode(locale.getLanguage());
                if (language.isPresent()) {
                    return language.get();
                }
            }
        }
        return Language.FI;
    }

    /** The page's path without its language, beginning with a slash, or the empty text for the start page. */
    static String withoutLanguage(HttpServletRequest request) {
        String path = path(request);
        return inPath(path).isPresent() ? path.substring(3) : "";
    }

    /** What was asked of the page, beginning with a question mark; the empty text when nothing was. */
    static String query(HttpServletRequest request) {
        String query = request.getQueryString();
        boolean failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) != null;
        return query == null || failed ? "" : "?" + query;
    }

    private static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed == null ? request.getRequestURI() : failed.toString();
        return path.substring(Math.min(path.length(), request.getContextPath().length()));
    }

    private static Optional<Language> inPath(String path) {
        boolean wholePart = path.length() == 3 || (path.length() > 3 && path.charAt(3) == '/');
        return wholePart && path.charAt(0) == '/' ? withCode(path.substring(1, 3)) : Optional.empty();
    }

    private static Optional<Language> withCode(String code) {
        return Arrays.stream(Language.values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }
}
