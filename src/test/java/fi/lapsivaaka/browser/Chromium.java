package fi.lapsivaaka.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A Chromium that may work.
 *
 * @param executable null for the one Playwright keeps itself
 * @param environment what it needs beyond ours
 * @param arguments what it needs beyond what every Chromium in a container needs
 */
record Chromium(@Nullable Path executable, Map<String, String> environment, List<String> arguments) {

    static Chromium at(Path executable) {
        return new Chromium(executable, Map.of(), List.of());
    }

    /** Starts it and shows a page, because a file that is there may still be a stub or lack a library. */
    Browser launch(Playwright playwright) {
        List<String> all = new ArrayList<>(List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"));
        all.addAll(arguments);
        Map<String, String> surroundings = new HashMap<>(System.getenv());
        surroundings.putAll(environment);
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                .setArgs(all)
                .setEnv(surroundings)
                .setTimeout(60_000);
        if (executable != null) {
            options.setExecutablePath(executable);
        }
        Browser browser = playwright.chromium().launch(options);
        try (Page page = browser.newPage()) {
            page.setContent("<!DOCTYPE html><html lang=\"fi\"><title>Lapsivaaka</title><p>Hyvää päivää");
            return browser;
        } catch (RuntimeException e) {
            browser.close();
            throw e;
        }
    }
}
