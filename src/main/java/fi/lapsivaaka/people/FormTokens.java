package fi.lapsivaaka.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/**
 * The tokens beside forms, which must match the browser's cookie. A token outlives the session, so that a form sent too late
 * is still known for the browser's own; and it bears a mark of whom its page was made for, so that what somebody typed is
 * never shown to another person at the same browser. The mark tells nothing to whoever does not know the person already.
 */
final class FormTokens implements CsrfTokenRepository {

    private static final int BYTES = 32;
    private static final String COOKIE = "lapsivaaka-form";
    private static final String FIELD = "_csrf";
    private static final String HEADER = "X-CSRF-TOKEN";
    private static final String NOBODY = "-";

    private final CookieCsrfTokenRepository cookies = new CookieCsrfTokenRepository();
    private final SecureRandom random = new SecureRandom();

    FormTokens() {
        cookies.setCookieName(COOKIE);
        cookies.setHeaderName(HEADER);
        cookies.setParameterName(FIELD);
        cookies.setCookieCustomizer(cookie -> cookie.sameSite("Lax").httpOnly(true));
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String beginning = encoded(bytes);
        UUID person = person();
        return new DefaultCsrfToken(
                HEADER, FIELD, beginning + "." + (person == null ? NOBODY : mark(beginning, person)));
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        cookies.saveToken(token, request, response);
    }

    /** A page is made with a token of whoever reads it: one of somebody before them will not do. */
    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        CsrfToken token = cookies.loadToken(request);
        boolean page = request.getMethod().equals("GET");
        return token == null || (page && !isOf(token.getToken(), person())) ? null : token;
    }

    private static @Nullable UUID person() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? signedIn.person()
                : null;
    }

    /** The token a form was sent with, without the mask it wears in pages; the empty text where there is none. */
    static String sent(HttpServletRequest request) {
        String masked = request.getParameter(FIELD);
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(masked == null ? "" : masked);
            int half = bytes.length / 2;
            byte[] token = new byte[half];
            for (int i = 0; i < half; i++) {
                token[i] = (byte) (bytes[i] ^ bytes[half + i]);
            }
            return new String(token, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException forged) {
            return "";
        }
    }

    /** Whether the page of a token was made for a person, or with null for somebody who was not signed in. */
    static boolean isOf(String token, @Nullable UUID person) {
        int dot = token.indexOf('.');
        if (dot <= 0) {
            return false;
        }
        String expected = person == null ? NOBODY : mark(token.substring(0, dot), person);
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.UTF_8),
                token.substring(dot + 1).getBytes(StandardCharsets.UTF_8));
    }

    private static String mark(String beginning, UUID person) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(beginning.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return encoded(mac.doFinal(person.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
