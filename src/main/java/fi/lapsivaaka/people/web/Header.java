package fi.lapsivaaka.people.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.people.Membership;
import fi.lapsivaaka.people.SignInSettings;
import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.people.Visitors;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataAccessException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the head of every page says of whoever reads it. */
@ControllerAdvice
final class Header {

    /**
     * Who reads the page.
     *
     * @param roles written out, with the organisation of each
     * @param practice whether the service is for trying out
     * @param back where to come back to after signing in
     * @param idleSeconds after how long without a sign of life the session ends
     */
    public record Reader(
            boolean signedIn, String name, String roles, boolean practice, String back, long idleSeconds) {}

    private static final int MOST_ROLES = 3;

    private final Visitors visitors;
    private final SignInSettings settings;
    private final MessageSource messages;
    private final Duration idle;

    Header(
            Visitors visitors,
            SignInSettings settings,
            MessageSource messages,
            @Value("${server.servlet.session.timeout}") Duration idle) {
        this.idle = idle;
        this.visitors = visitors;
        this.settings = settings;
        this.messages = messages;
    }

    @ModelAttribute("visitor")
    Visitor visitor(HttpServletRequest request) {
        try {
            return visitors.of(request);
        } catch (DataAccessException noDatabase) {
            return Visitor.ANYBODY; // so that the page that tells of the failure can be shown
        }
    }

    @ModelAttribute("reader")
    Reader reader(HttpServletRequest request, Language language) {
        Visitor visitor = visitor(request);
        String query = request.getQueryString();
        boolean page =
                request.getMethod().equals("GET") && request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) == null;
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return new Reader(
                visitor.signedIn(),
                visitor.name(),
                String.join("; ", roles(visitor, language)),
                settings.practice(),
                page ? path + (query == null ? "" : "?" + query) : "/" + language.code(),
                idle.toSeconds());
    }

    private List<String> roles(Visitor visitor, Language language) {
        List<String> roles = visitor.memberships().stream()
                .map(membership -> role(membership, language))
                .toList();
        return roles.size() <= MOST_ROLES
                ? roles
                : Stream.concat(roles.stream().limit(MOST_ROLES - 1), Stream.of("+ " + (roles.size() - MOST_ROLES + 1)))
                        .toList();
    }

    private String role(Membership membership, Language language) {
        return Objects.requireNonNull(
                        messages.getMessage("role." + membership.role().code(), null, language.locale()))
                + ", " + membership.name().in(language);
    }
}
