package fi.lapsivaaka.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.util.Map;

/** The one browser of a test run; closed when the run ends. */
final class SharedBrowser implements AutoCloseable {

    private final Playwright playwright = playwright();

    private final Browser browser;

    SharedBrowser() {
        try {
            browser = BrowserFinder.usual().find(playwright);
        } catch (RuntimeException e) {
            playwright.close();
            throw e;
        }
    }

    /** Without the browsers it would otherwise download first. */
    static Playwright playwright() {
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
