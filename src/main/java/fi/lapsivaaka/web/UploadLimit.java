package fi.lapsivaaka.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Holds forms to eleven megabytes, what a draft with its pictures needs; only the place where ledgers are handed over takes
 * more ({@code lapsivaaka.largest-import}). A larger request is refused before any of it is read.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
final class UploadLimit extends OncePerRequestFilter {

    private static final long MOST_BYTES = 11L << 20;

    private static final Pattern LEDGERS = Pattern.compile("/(fi|sv|en)/imports/files");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (request.getContentLengthLong() > MOST_BYTES
                && !LEDGERS.matcher(path).matches()) {
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
        } else {
            chain.doFilter(request, response);
        }
    }
}
