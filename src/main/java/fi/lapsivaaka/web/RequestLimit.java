package fi.lapsivaaka.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Holds each address to so many pages a minute ({@code lapsivaaka.requests-per-minute}), so that one visitor does not take
 * the service from the others. Static files and {@link ReadyAnswers} do not count. The memory of addresses is bounded.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class RequestLimit extends OncePerRequestFilter {

    private static final int MOST_ADDRESSES = 20_000;

    /** What an address has left. */
    private record Allowance(double left, Instant at) {}

    private final int perMinute;
    private final Supplier<Stream<ReadyAnswers>> ready;
    private final Clock clock;

    private final Map<String, Allowance> allowances = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Allowance> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };

    @Autowired
    RequestLimit(
            @Value("${lapsivaaka.requests-per-minute}") int perMinute,
            ObjectProvider<ReadyAnswers> ready,
            Clock clock) {
        this(perMinute, ready::stream, clock);
    }

    RequestLimit(int perMinute, Supplier<Stream<ReadyAnswers>> ready, Clock clock) {
        this.perMinute = perMinute;
        this.ready = ready;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (path.startsWith("/assets/")
                || path.startsWith("/webjars/")
                || isReady(request, path)
                || allows(request.getRemoteAddr())) {
            chain.doFilter(request, response);
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, "60");
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        }
    }

    private boolean isReady(HttpServletRequest request, String path) {
        return (request.getMethod().equals("GET") || request.getMethod().equals("HEAD"))
                && ready.get().anyMatch(answers -> answers.hold(path));
    }

    /** Takes one from what the address has left; it grows back evenly, to a minute's worth at most. */
    synchronized boolean allows(String address) {
        Instant now = clock.instant();
        Allowance before = allowances.getOrDefault(address, new Allowance(perMinute, now));
        double grown = Duration.between(before.at(), now).toMillis() * perMinute / 60_000.0;
        double left = Math.min(perMinute, before.left() + Math.max(0, grown));
        allowances.put(address, new Allowance(left >= 1 ? left - 1 : left, now));
        return left >= 1;
    }
}
