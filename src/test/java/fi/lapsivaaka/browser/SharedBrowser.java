package fi.lapsivaaka.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The one browser of a test run; closed when the run ends. */
final class SharedBrowser implements AutoCloseable {

    /** Milliseconds within which a page has to come to what a test expects, also on a machine that others keep busy. */
    static final double PATIENCE = 30_000;

    private final Playwright playwright = playwright();

    private final Map<String, String> sessions = new ConcurrentHashMap<>();

    private final @Nullable Browser browser;
    private final @Nullable NoBrowser failure;

    SharedBrowser() {
        Browser found = null;
        NoBrowser none = null;
        try {
            found = BrowserFinder.usual().find(playwright);
        } catch (NoBrowser e) {
            none = e;
        }
        browser = found;
        failure = none;
    }

    /** Without the browsers it would otherwise download first. */
    static Playwright playwright() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    /** The sessions begun in this run, by service and person. */
    Map<String, String> sessions() {
        return sessions;
    }

    /** @throws NoBrowser for each test anew, without looking again */
    Browser browser() {
        if (browser == null) {
            throw failure == null ? new IllegalStateException() : failure;
        }
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
