package fi.lapsivaaka.people;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.web.filter.OncePerRequestFilter;

/** A large form is read by nobody before it is known that its sender may hand figures over at all. */
final class LargeFormDoor extends OncePerRequestFilter {

    private static final long LARGE = 11L << 20;

    private final Visitors visitors;
    private final Doorway doorway;

    LargeFormDoor(Visitors visitors, Doorway doorway) {
        this.visitors = visitors;
        this.doorway = doorway;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean form = HttpMethod.POST.matches(request.getMethod());
        long length = request.getContentLengthLong();
        boolean unmeasured = length < 0 && request.getHeader("Transfer-Encoding") != null;
        if (form && (length > LARGE || unmeasured) && !visitors.of(request).may(Action.BRING_FIGURES)) {
            if (unmeasured) {
                response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
            } else {
                doorway.commence(request, response, new InsufficientAuthenticationException("not signed in"));
            }
            return;
        }
        chain.doFilter(request, response);
    }
}
