package fi.lapsivaaka.publication.web;

import fi.lapsivaaka.publication.Publications;
import fi.lapsivaaka.web.ReadyAnswers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Public answers, made once and kept in memory until something is published or withdrawn, at most a minute. Whether something
 * was, the database is asked once a second at most, so that another instance's withdrawals count here too.
 */
@Component
final class PublicAnswers implements ReadyAnswers {

    private static final long MOST_BYTES = 64L << 20;
    private static final long LONGEST = Duration.ofMinutes(1).toNanos();
    private static final long ASKED_AGAIN = Duration.ofSeconds(1).toNanos();
    private static final String CACHING = "public, max-age=60";
    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ROOT);

    private record Kept(ReadyAnswer answer, long at) {}

    private final Supplier<String> changes;
    private final LongSupplier nanos;
    private final AtomicLong asked;
    private final Map<String, Kept> kept = new LinkedHashMap<>(64, 0.75f, true);
    private volatile String state = "";
    private long bytes;
    private long generation;

    @Autowired
    PublicAnswers(Publications publications) {
        this(publications::state, System::nanoTime);
    }

    PublicAnswers(Supplier<String> changes, LongSupplier nanos) {
        this.changes = changes;
        this.nanos = nanos;
        this.asked = new AtomicLong(nanos.getAsLong() - ASKED_AGAIN);
    }

    @Override
    public boolean hold(String path) {
        return find(path) != null;
    }

    /** Forgets everything, because something was published or withdrawn just now. */
    synchronized void forget() {
        kept.clear();
        bytes = 0;
        generation++;
    }

    /**
     * Answers a request, from memory where possible.
     *
     * @param maker makes the answer; empty where there is nothing at the address
     */
    void answer(HttpServletRequest request, HttpServletResponse response, Supplier<Optional<ReadyAnswer>> maker)
            throws IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        refresh();
        ReadyAnswer answer = find(path);
        if (answer == null) {
            long begun = generation();
            answer = maker.get().orElse(null);
            if (answer == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            keep(path, answer, begun);
        }
        write(request, response, answer);
    }

    private void refresh() {
        long before = asked.get();
        long now = nanos.getAsLong();
        if (now - before >= ASKED_AGAIN && asked.compareAndSet(before, now)) {
            String current = changes.get();
            if (!current.equals(state)) {
                state = current;
                forget();
            }
        }
    }

    private synchronized @Nullable ReadyAnswer find(String path) {
        Kept found = kept.get(path);
        return found == null || nanos.getAsLong() - found.at() > LONGEST ? null : found.answer();
    }

    private synchronized long generation() {
        return generation;
    }

    /** What was begun before something changed may tell what no longer holds, so it is not kept. */
    private synchronized void keep(String path, ReadyAnswer answer, long begun) {
        if (begun != generation) {
            return;
        }
        Kept old = kept.put(path, new Kept(answer, nanos.getAsLong()));
        bytes += answer.size() - (old == null ? 0 : old.answer().size());
        var eldest = kept.values().iterator();
        while (bytes > MOST_BYTES && eldest.hasNext()) {
            bytes -= eldest.next().answer().size();
            eldest.remove();
        }
    }

    private static void write(HttpServletRequest request, HttpServletResponse response, ReadyAnswer answer)
            throws IOException {
        byte[] gzip = accepts(request) ? answer.gzip() : null;
        String tag = "\"" + answer.tag() + (gzip == null ? "" : "-gzip") + "\"";
        response.setHeader(HttpHeaders.CACHE_CONTROL, CACHING);
        response.setHeader(HttpHeaders.ETAG, tag);
        response.setHeader(HttpHeaders.LAST_MODIFIED, date(answer.changedAt()));
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (answer.status() == HttpServletResponse.SC_OK && knows(request, tag, answer)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setStatus(answer.status());
        response.setContentType(answer.mediaType());
        if (answer.disposition() != null) {
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, answer.disposition());
        }
        if (gzip != null) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        byte[] body = gzip == null ? answer.plain() : gzip;
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static String date(Instant moment) {
        return HTTP_DATE.format(moment.atOffset(ZoneOffset.UTC));
    }

    private static boolean accepts(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null
                && Arrays.stream(accepted.split(","))
                        .map(String::strip)
                        .anyMatch(one ->
                                one.startsWith("gzip") && !one.replace(" ", "").matches("gzip;q=0(\\.0*)?"));
    }

    /** Whether the asker has these bytes already; a tag tells more than a date. */
    private static boolean knows(HttpServletRequest request, String tag, ReadyAnswer answer) {
        String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        if (known != null) {
            return Arrays.stream(known.split(","))
                    .map(one -> one.strip().replaceFirst("^W/", ""))
                    .anyMatch(one -> one.equals("*") || one.equals(tag));
        }
        String since = request.getHeader(HttpHeaders.IF_MODIFIED_SINCE);
        return since != null && since.equals(date(answer.changedAt()));
    }
}
