package fi.lapsivaaka.preparation;

import fi.lapsivaaka.LapsivaakaApplication;
import fi.lapsivaaka.browser.FormClient;
import fi.lapsivaaka.browser.Site;
import fi.lapsivaaka.database.TestDatabase;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * How long pages take while many people work at once, each on a draft of their own: every few seconds one of them opens a
 * step, saves an answer, looks at the result, the whole work, the council's page or the list. docs/performance.md tells how
 * to run it.
 */
public final class CrowdBenchmark {

    private static final Path DRAFT = Path.of("src/test/resources/journeys/fee-change.fi.txt");
    private static final int LEAST_PAUSE = 2_000;
    private static final int MOST_PAUSE = 8_000;
    private static final int WARM_UP_SECONDS = 60;

    private final String address;
    private final long begin = System.nanoTime() + WARM_UP_SECONDS * 1_000_000_000L;
    private final Map<String, ConcurrentLinkedQueue<Double>> times = new ConcurrentHashMap<>();

    private CrowdBenchmark(String address) {
        this.address = address;
    }

    /** @param arguments people at once and seconds; fifty and 180 where they are not given */
    public static void main(String[] arguments) throws Exception {
        int people = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 50;
        int seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 180;
        TestDatabase database = TestDatabase.migrated();
        try (ConfigurableApplicationContext service = SpringApplication.run(
                LapsivaakaApplication.class,
                "--server.port=0",
                "--lapsivaaka.requests-per-minute=1000000",
                "--lapsivaaka.sign-in.practice-with-external-database=true",
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.user(),
                "--spring.datasource.password=" + database.password())) {
            int port = ((WebServerApplicationContext) service).getWebServer().getPort();
            CrowdBenchmark crowd = new CrowdBenchmark("http://localhost:" + port + "/fi");
            String text = Files.readString(DRAFT);
            List<Thread> threads = new ArrayList<>();
            for (int person = 0; person < people; person++) {
                int number = person;
                threads.add(new Thread(() -> crowd.work(number, text, seconds)));
            }
            threads.forEach(Thread::start);
            for (Thread thread : threads) {
                thread.join();
            }
            crowd.print(people);
        }
    }

    private void work(int number, String text, int seconds) {
        Random random = new Random(number);
        try {
            Thread.sleep(random.nextInt(MOST_PAUSE));
            FormClient browser = new FormClient(address.replaceAll("/fi$", ""), Site.PREPARER);
            String check = browser.post(
                            URI.create(address + "/checks"), "organisation=kunta&figures=X01&text=" + encoded(text))
                    .uri()
                    .toString();
            String work = check + "/assessment";
            int saves = 0;
            while (System.nanoTime() < begin + seconds * 1_000_000_000L) {
                Thread.sleep(LEAST_PAUSE + random.nextInt(MOST_PAUSE - LEAST_PAUSE));
                switch (random.nextInt(8)) {
                    case 0 -> time("a step", () -> browser.open(URI.create(work + "/short/children")));
                    case 1 -> time("the whole work", () -> browser.open(URI.create(work)));
                    case 2 -> time("the check", () -> browser.open(URI.create(check)));
                    case 3 -> time("the council's page", () -> browser.open(URI.create(check + "/council")));
                    case 4 -> time("the list", () -> browser.open(URI.create(address + "/proposals")));
                    default -> {
                        int based = saves++;
                        time(
                                "an answer saved",
                                () -> browser.post(
                                        URI.create(work + "/answers/L-05"),
                                        "L-05=" + encoded("Muutos " + based) + "&based-on.L-05=" + based));
                        time("the result beside", () -> browser.open(URI.create(work + "/result")));
                    }
                }
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void time(String name, Supplier<HttpResponse<String>> request) {
        long start = System.nanoTime();
        HttpResponse<String> answer = request.get();
        double milliseconds = (System.nanoTime() - start) / 1e6;
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.uri() + " answers " + answer.statusCode());
        }
        if (start > begin) {
            times.computeIfAbsent(name, key -> new ConcurrentLinkedQueue<>()).add(milliseconds);
        }
    }

    private void print(int people) {
        System.out.printf(
                Locale.ROOT, "%d people at once%n%-20s %8s %8s %8s%n", people, "", "requests", "median", "p95, ms");
        new TreeMap<>(times).forEach((name, measured) -> {
            List<Double> sorted = measured.stream().sorted().toList();
            System.out.printf(
                    Locale.ROOT,
                    "%-20s %8d %8.1f %8.1f%n",
                    name,
                    sorted.size(),
                    sorted.get(sorted.size() / 2),
                    sorted.get(sorted.size() * 95 / 100));
        });
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
