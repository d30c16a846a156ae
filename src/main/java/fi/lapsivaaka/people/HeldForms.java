package fi.lapsivaaka.people;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * Holds what was typed when a form arrives after the session ended, until its sender has signed in again. A bounded number
 * of forms in memory; the browser is known by a cookie that no script and no other site can read, and the sender by the
 * token of the page ({@link FormTokens}): nobody else who signs in at the same browser is shown it. What was typed before
 * signing in at all has no sender yet; it waits a quarter of an hour for whoever signs in next.
 */
@Component
public class HeldForms {

    /** Name of the field that a held form has when it is sent again. */
    public static final String MARK = "_held";

    private static final String COOKIE = "lapsivaaka-held";
    private static final Duration KEPT = Duration.ofHours(2);
    private static final Duration KEPT_OF_NOBODY = Duration.ofMinutes(15);
    private static final int MOST_FORMS = 200;
    private static final long MOST_CHARACTERS = 20_000_000;
    private static final int BYTES = 32;

    /** The oldest first. */
    private final Deque<HeldForm> forms = new ArrayDeque<>();

    private final SecureRandom random = new SecureRandom();
    private final Clock clock;

    HeldForms(Clock clock) {
        this.clock = clock;
    }

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
        String browser = browser(request).orElseGet(this::newBrowser);
        put(new HeldForm(
                Paths.path(request),
                Collections.unmodifiableMap(fields),
                type.startsWith("multipart/form-data"),
                browser,
                FormTokens.sent(request),
                clock.instant()));
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, browser)
                        .path(request.getContextPath() + "/")
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .maxAge(KEPT)
                        .build()
                        .toString());
    }

    private String newBrowser() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private synchronized void put(HeldForm form) {
        if (form.size() > MOST_CHARACTERS / 4) {
            return;
        }
        forms.addLast(form);
        Instant old = clock.instant().minus(KEPT);
        while (forms.size() > MOST_FORMS
                || forms.stream().mapToLong(HeldForm::size).sum() > MOST_CHARACTERS
                || forms.getFirst().at().isBefore(old)) {
            forms.removeFirst();
        }
    }

    /** The newest form held of whoever asks, from this browser; for nobody there is none. */
    public synchronized Optional<HeldForm> find(HttpServletRequest request, Visitor visitor) {
        return browser(request).flatMap(browser -> forms.stream()
                .filter(form -> form.browser().equals(browser))
                .filter(form -> isOf(form, visitor))
                .reduce((older, newer) -> newer));
    }

    /** Whether something waits for its sender to sign in at this browser; not what, and not whose. */
    public synchronized boolean waits(HttpServletRequest request) {
        Instant old = clock.instant().minus(KEPT);
        return browser(request).stream().anyMatch(browser -> forms.stream()
                .anyMatch(form -> form.browser().equals(browser) && form.at().isAfter(old)));
    }

    private boolean isOf(HeldForm form, Visitor visitor) {
        if (!visitor.signedIn()) {
            return false;
        }
        Instant now = clock.instant();
        return FormTokens.isOf(form.token(), visitor.id())
                ? form.at().isAfter(now.minus(KEPT))
                : FormTokens.isOf(form.token(), null) && form.at().isAfter(now.minus(KEPT_OF_NOBODY));
    }

    /** Forgets what {@link #find} tells. */
    public synchronized void drop(HttpServletRequest request, Visitor visitor) {
        find(request, visitor).ifPresent(forms::remove);
    }

    private static Optional<String> browser(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .filter(value -> value.matches("[A-Za-z0-9_-]{43}"))
                .findFirst();
    }
}
