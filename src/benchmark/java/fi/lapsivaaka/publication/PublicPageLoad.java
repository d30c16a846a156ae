package fi.lapsivaaka.publication;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Asks a service for published pages: first so many a second, evenly, each timed from the moment it was due, so that a
 * service that falls behind shows it; then as many as sixteen connections get through.
 */
public final class PublicPageLoad {

    private static final List<String> PATHS = List.of(
            "/fi/published/X01/2026-1",
            "/sv/published/X01/2026-1",
            "/fi/published",
            "/fi/published/feed.atom",
            "/fi/published/X01/2026-1/page.pdf");

    private static final int CONNECTIONS = 16;
    private static final int WARM_UP_SECONDS = 10;
    private static final int SHORT = 10;
    private static final int EVERY_KNOWN = 10;
    private static final double MILLION = 1e6;

    private final String address;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<String> tags = new ArrayList<>();
    private final AtomicLong bytes = new AtomicLong();

    private PublicPageLoad(String address) {
        this.address = address;
    }

    /** @param arguments address of the service, requests a second, seconds */
    public static void main(String[] arguments) throws Exception {
        PublicPageLoad load = new PublicPageLoad(arguments[0]);
        int rate = Integer.parseInt(arguments[1]);
        int seconds = Integer.parseInt(arguments[2]);
        for (String path : PATHS) {
            load.tags.add(load.ask(path, "").headers().firstValue("ETag").orElseThrow());
        }
        load.flatOut(seconds < SHORT ? 2 : WARM_UP_SECONDS);
        load.steadily(rate, seconds);
        load.bytes.set(0);
        long begin = System.nanoTime();
        int answered = load.flatOut(seconds);
        double passed = (System.nanoTime() - begin) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%d connections without a pause: %.0f a second, %.1f MB a second%n",
                CONNECTIONS,
                answered / passed,
                load.bytes.get() / passed / MILLION);
    }

    private HttpResponse<byte[]> ask(String path, String tag) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + path)).header("Accept-Encoding", "gzip");
        if (!tag.isEmpty()) {
            request.header("If-None-Match", tag);
        }
        HttpResponse<byte[]> answer = client.send(request.build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != (tag.isEmpty() ? 200 : 304)) {
            throw new IllegalStateException(path + " answers " + answer.statusCode());
        }
        bytes.addAndGet(answer.body().length);
        return answer;
    }

    private void ask(int number) throws IOException, InterruptedException {
        int path = number % PATHS.size();
        ask(PATHS.get(path), number % EVERY_KNOWN < EVERY_KNOWN - 1 ? "" : tags.get(path));
    }

    private void steadily(int rate, int seconds) throws InterruptedException {
        int all = rate * seconds;
        long begin = System.nanoTime() + 100_000_000L;
        AtomicInteger next = new AtomicInteger();
        List<Double> times = Collections.synchronizedList(new ArrayList<>(all));
        run(() -> {
            for (int number = next.getAndIncrement(); number < all; number = next.getAndIncrement()) {
                long due = begin + number * 1_000_000_000L / rate;
                for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                    Thread.sleep(left / 1_000_000, (int) (left % 1_000_000));
                }
                ask(number);
                times.add((System.nanoTime() - due) / MILLION);
            }
        });
        double passed = (System.nanoTime() - begin) / 1e9;
        List<Double> sorted = times.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%d a second asked for, %.0f a second answered in %.1f s; median %.2f ms, 95 of 100 within %.2f ms, "
                        + "99 within %.2f ms, longest %.1f ms%n",
                rate,
                sorted.size() / passed,
                passed,
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() * 95 / 100),
                sorted.get(sorted.size() * 99 / 100),
                sorted.get(sorted.size() - 1));
    }

    private int flatOut(int seconds) throws InterruptedException {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        AtomicInteger next = new AtomicInteger();
        run(() -> {
            while (System.nanoTime() < end) {
                ask(next.getAndIncrement());
            }
        });
        return next.get();
    }

    /** What each connection does. */
    private interface Work {
        void run() throws IOException, InterruptedException;
    }

    private static void run(Work work) throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        List<Throwable> faults = Collections.synchronizedList(new ArrayList<>());
        for (int connection = 0; connection < CONNECTIONS; connection++) {
            Thread thread = new Thread(() -> {
                try {
                    work.run();
                } catch (IOException | InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            });
            thread.setUncaughtExceptionHandler((where, fault) -> faults.add(fault));
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        if (!faults.isEmpty()) {
            throw new IllegalStateException(faults.get(0));
        }
    }
}
