package fi.lapsivaaka.people;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * Holds what was typed when a form arrives after the session ended, until its sender has signed in again. A bounded number
 * of forms in memory; the browser knows its own by a cookie that no script and no other site can read.
 */
@Component
public class HeldForms {

    /** Name of the field that a held form has when it is sent again. */
    public static final String MARK = "_held";

    private static final String COOKIE = "lapsivaaka-held";
    private static final Duration KEPT = Duration.ofHours(2);
    private static final int MOST_FORMS = 200;
    private static final long MOST_CHARACTERS = 20_000_000;

    private final Map<String, HeldForm> forms = new LinkedHashMap<>();
    private long characters;

    /** Keeps the fields of a form just sent. */
    public void hold(HttpServletRequest request, HttpServletResponse response) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            String lower = name.toLowerCase(Locale.ROOT);
            if (!lower.contains("password") && !lower.contains("token") && !name.startsWith("_")) {
                fields.put(name, List.of(values));
            }
        });
        String type = String.valueOf(request.getContentType());
        HeldForm form = new HeldForm(
                Paths.path(request), Collections.unmodifiableMap(fields), type.startsWith("multipart/form-data"));
        String token = UUID.randomUUID().toString();
        put(token, form);
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                cookie(request, token).maxAge(KEPT).build().toString());
    }

    private synchronized void put(String token, HeldForm form) {
        if (form.size() > MOST_CHARACTERS / 4) {
            return;
        }
        forms.put(token, form);
        characters += form.size();
        var oldest = forms.entrySet().iterator();
        while (forms.size() > MOST_FORMS || characters > MOST_CHARACTERS) {
            characters -= oldest.next().getValue().size();
            oldest.remove();
        }
    }

    /** The form held for this browser. */
    public synchronized Optional<HeldForm> find(HttpServletRequest request) {
        return token(request).map(forms::get);
    }

    /** Forgets the form held for this browser. */
    public void drop(HttpServletRequest request, HttpServletResponse response) {
        token(request).ifPresent(token -> {
            remove(token);
            response.addHeader(
                    HttpHeaders.SET_COOKIE,
                    cookie(request, "").maxAge(Duration.ZERO).build().toString());
        });
    }

    private synchronized void remove(String token) {
        HeldForm gone = forms.remove(token);
        characters -= gone == null ? 0 : gone.size();
    }

    private static Optional<String> token(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst();
    }

    private static ResponseCookie.ResponseCookieBuilder cookie(HttpServletRequest request, String value) {
        return ResponseCookie.from(COOKIE, value)
                .path(request.getContextPath() + "/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax");
    }
}
