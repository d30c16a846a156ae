package fi.lapsivaaka.people;

import fi.lapsivaaka.audit.AuditAction;
import fi.lapsivaaka.audit.AuditEvent;
import fi.lapsivaaka.audit.AuditTrail;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * What happens to somebody who is not let in. Not signed in: they go and sign in, whether the page exists or not, and what
 * they sent is held for them. Signed in: what they may not see is not there.
 */
@Component
class Doorway implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final Visitors visitors;
    private final HeldForms held;
    private final AuditTrail trail;

    Doorway(Visitors visitors, HeldForms held, AuditTrail trail) {
        this.visitors = visitors;
        this.held = held;
        this.trail = trail;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (route(request) == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            toSignIn(request, response);
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        if (why instanceof CsrfException) {
            again(request, response);
            return;
        }
        Visitor visitor = visitors.of(request);
        Route route = route(request);
        if (route == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!visitor.signedIn()) {
            toSignIn(request, response);
        } else {
            trail.record(AuditEvent.of(AuditAction.ACCESS_REFUSED)
                    .by(visitor.person())
                    .in(
                            visitor.memberships().isEmpty()
                                    ? null
                                    : visitor.memberships().get(0).organisation())
                    .because(route.toString()));
            response.sendError(
                    route.subject() == Subject.NOTHING
                            ? HttpServletResponse.SC_FORBIDDEN
                            : HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static @Nullable Route route(HttpServletRequest request) {
        return request.getAttribute(Doorkeeper.ROUTE) instanceof Route route ? route : null;
    }

    /**
     * A form without the token of this browser: of a page opened before signing in anew, or forged. A forged one was
     * refused earlier by where it came from; either way nothing is done, and the sender sees what was sent.
     */
    private void again(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site == null || !site.equals("same-origin") || request.getHeader("HX-Request") != null) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        if (isOfScript(request)) {
            toSignIn(request, response);
            return;
        }
        held.hold(request, response);
        String page = "/" + Paths.language(request) + "/held";
        response.sendRedirect(request.getContextPath()
                + (visitors.of(request).signedIn() ? page : signIn(Paths.language(request), page)));
    }

    private void toSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String language = Paths.language(request);
        if (request.getHeader("HX-Request") != null) {
            response.setHeader(
                    "HX-Redirect", request.getContextPath() + signIn(language, current(request, "/" + language)));
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
            String query = request.getQueryString();
            String back = Paths.path(request) + (query == null ? "" : "?" + query);
            response.sendRedirect(request.getContextPath() + signIn(language, back));
        } else if (isOfScript(request)) {
            response.sendRedirect(request.getContextPath() + signIn(language, "/" + language));
        } else {
            held.hold(request, response);
            response.sendRedirect(request.getContextPath() + signIn(language, "/" + language + "/held"));
        }
    }

    /** Our scripts keep what they could not send themselves. */
    private static boolean isOfScript(HttpServletRequest request) {
        String mode = request.getHeader("Sec-Fetch-Mode");
        return mode != null && !mode.equals("navigate");
    }

    private static String current(HttpServletRequest request, String otherwise) {
        String url = request.getHeader("HX-Current-URL");
        try {
            return url == null ? otherwise : Paths.safe(URI.create(url).getRawPath(), otherwise);
        } catch (IllegalArgumentException noAddress) {
            return otherwise;
        }
    }

    private static String signIn(String language, String back) {
        return "/" + language + "/sign-in?back=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
    }
}
