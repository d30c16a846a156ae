package fi.lapsivaaka.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.impl.driver.Driver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds a Chromium on this machine or fetches one, so that one command runs every test.
 *
 * <p>The ways are tried in order and each gives several candidates; the first that really shows a page is taken. When none
 * does, one message names everything tried: browser tests are never left out silently.
 */
final class BrowserFinder {

    static final String VARIABLE = "LAPSIVAAKA_CHROMIUM";

    private static final Logger log = LoggerFactory.getLogger(BrowserFinder.class);
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");

    private final List<Way> ways;

    BrowserFinder(List<Way> ways) {
        this.ways = ways;
    }

    /** The ways of a real test run. */
    static BrowserFinder usual() {
        Map<String, String> environment = System.getenv();
        String named = environment.getOrDefault(VARIABLE, "");
        if (!named.isBlank()) {
            return new BrowserFinder(
                    List.of(new Way("environment variable " + VARIABLE, () -> List.of(Chromium.at(Path.of(named))))));
        }
        NpmChromium npm = NpmChromium.usual();
        return new BrowserFinder(List.of(
                new Way("installed on the search path", () -> installed(environment.getOrDefault("PATH", ""))),
                new Way("kept from an earlier run in " + npm.folder(), npm::kept),
                new Way("npm package " + NpmChromium.PACKAGE, npm::fetch),
                new Way("apt-get install chromium", BrowserFinder::apt),
                new Way("Playwright's own download", BrowserFinder::playwrights)));
    }

    /** Candidates, best first; none, or an exception with the reason, leads on to the next way. */
    interface Candidates {
        List<Chromium> find() throws Exception;
    }

    record Way(String name, Candidates candidates) {}

    /** @throws NoBrowser naming all that was tried */
    Browser find(Playwright playwright) {
        List<String> tried = new ArrayList<>();
        for (Way way : ways) {
            try {
                List<Chromium> candidates = way.candidates().find();
                if (candidates.isEmpty()) {
                    tried.add(way.name() + ": none");
                }
                for (Chromium candidate : candidates) {
                    try {
                        Browser browser = candidate.launch(playwright);
                        log.info("Chromium {}: {} {}", browser.version(), way.name(), candidate.executable());
                        return browser;
                    } catch (RuntimeException e) {
                        tried.add(way.name() + ": " + candidate.executable() + " does not start: " + brief(e));
                    }
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            } catch (Exception e) {
                tried.add(way.name() + ": " + brief(e));
            }
        }
        throw new NoBrowser(tried);
    }

    private static String brief(Exception e) {
        String message = String.valueOf(e.getMessage()).strip();
        return e.getClass().getSimpleName() + ": " + message.substring(0, Math.min(600, message.length()));
    }

    static List<Chromium> installed(String searchPath) {
        return NAMES.stream()
                .flatMap(name -> Stream.of(searchPath.split(":"))
                        .filter(folder -> !folder.isEmpty())
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .map(Chromium::at)
                .toList();
    }

    private static List<Chromium> apt() throws IOException, InterruptedException {
        if (!System.getProperty("user.name").equals("root")) {
            throw new IOException("needs root");
        }
        run(List.of("apt-get", "update"));
        run(List.of("apt-get", "install", "--yes", "--no-install-recommends", "chromium"));
        return installed(System.getenv().getOrDefault("PATH", ""));
    }

    private static List<Chromium> playwrights() throws IOException, InterruptedException {
        ProcessBuilder install = Driver.ensureDriverInstalled(Map.of(), false).createProcessBuilder();
        install.command().addAll(List.of("install", "--only-shell", "chromium"));
        install.environment().remove("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD");
        end(install);
        return List.of(new Chromium(null, Map.of(), List.of()));
    }

    static void run(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        end(builder);
    }

    private static void end(ProcessBuilder builder) throws IOException, InterruptedException {
        Path output = Files.createTempFile("lapsivaaka-", ".out");
        try {
            log.info("{}", String.join(" ", builder.command()));
            Process process = builder.redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(10, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException("not ready after ten minutes");
            }
            if (process.exitValue() != 0) {
                String said = Files.readString(output, java.nio.charset.StandardCharsets.ISO_8859_1);
                throw new IOException("exit " + process.exitValue() + ": "
                        + said.substring(Math.max(0, said.length() - 400)).strip());
            }
        } finally {
            Files.deleteIfExists(output);
        }
    }
}
