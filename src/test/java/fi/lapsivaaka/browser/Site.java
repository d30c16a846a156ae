package fi.lapsivaaka.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import fi.lapsivaaka.Language;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The running service as seen in the browser during one test.
 *
 * <p>It notes what no page may do: run into a script error, break the page's own security policy, miss a file, or ask
 * anything of another server. {@link #close()} fails the test for it.
 */
public final class Site implements AutoCloseable {

    /** A laptop's and a telephone's width in CSS pixels. */
    public static final List<Integer> WIDTHS = List.of(1280, 390);

    private static final int HEIGHT = 900;

    /** Somebody who is not signed in. */
    public static final String NOBODY = "";

    public static final String PREPARER = "preparer";
    public static final String OFFICIAL = "official";
    public static final String EXPERT = "expert";
    public static final String ADMINISTRATOR = "administrator";

    private static final String BEYOND = """
            () => [...document.body.querySelectorAll('*')]
                .filter(one => one.getBoundingClientRect().right > window.innerWidth
                    || one.clientWidth && one.scrollWidth > one.clientWidth && getComputedStyle(one).overflowX === 'visible')
                .map(one => one.tagName + '.' + one.className + ' ' + one.textContent.trim().slice(0, 40))
                .slice(0, 8).join(' | ')""";

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final Browser browser;
    private final String address;
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> troubles = new ArrayList<>();
    private final Map<String, String> sessions;
    private final List<String> others = new ArrayList<>();
    private String person = PREPARER;

    Site(Browser browser, String address, Map<String, String> sessions) {
        this.browser = browser;
        this.address = address;
        this.sessions = sessions;
    }

    /**
     * From now on windows are those of one of the practice people; before, of the preparer.
     *
     * @param who code of {@code db/reference/demo/practice-people.csv}, or {@link #NOBODY}
     */
    public Site as(String who) {
        person = who;
        return this;
    }

    Browser browser() {
        return browser;
    }

    /** Where the service listens, without a slash at the end. */
    public String address() {
        return address;
    }

    /** A page in one language on a laptop: {@code open(Language.FI, "/checks/1")} opens {@code /fi/checks/1}. */
    public Page open(Language language, String path) {
        return open(language, path, WIDTHS.get(0));
    }

    /** The same in a window of some width. */
    public Page open(Language language, String path, int width) {
        return open(language, path, width, 200);
    }

    private Page open(Language language, String path, int width, int status) {
        Page page = window(language, width);
        go(page, language, path, status);
        return page;
    }

    private void go(Page page, Language language, String path, int status) {
        Response response = page.navigate(address + "/" + language.code() + path);
        if (response.status() != status) {
            throw new AssertionError(page.url() + " answers " + response.status() + " instead of " + status);
        }
    }

    /** An empty window in which no script runs. */
    public Page withoutScript(Language language) {
        return window(language, WIDTHS.get(0), true);
    }

    /** An empty window of a person who reads one language. */
    public Page window(Language language, int width) {
        return window(language, width, false);
    }

    private Page window(Language language, int width, boolean withoutScript) {
        Browser.NewContextOptions options = new Browser.NewContextOptions()
                .setJavaScriptEnabled(!withoutScript)
                .setLocale(language.locale().toLanguageTag())
                .setTimezoneId("Europe/Helsinki")
                .setViewportSize(width, HEIGHT);
        if (!person.equals(NOBODY)) {
            options.setStorageState(sessions.computeIfAbsent(address + " " + person, key -> session()));
        }
        BrowserContext context = browser.newContext(options);
        contexts.add(context);
        context.route(target -> !isOurs(target), route -> {
            troubles.add("asks another server: " + route.request().url());
            route.abort();
        });
        context.setDefaultTimeout(SharedBrowser.PATIENCE);
        context.onWebError(error -> troubles.add("script error: " + error.error()));
        context.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                troubles.add("console: " + message.text());
            }
        });
        context.onResponse(response -> {
            if (response.status() >= 400 && !response.request().isNavigationRequest()) {
                troubles.add(response.status() + " " + response.url());
            }
        });
        return context.newPage();
    }

    /** Chooses the person on the practice page, as a visitor does; all tests of a run share the session. */
    private String session() {
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.navigate(address + "/fi/sign-in");
            page.locator("form:has(input[value='" + person + "']) button").click();
            page.locator(".reader form").waitFor();
            return context.storageState();
        }
    }

    /** Lets pages go to another server too, such as a provider of sign-in. */
    public Site allowing(String other) {
        others.add(other);
        return this;
    }

    private boolean isOurs(String target) {
        if (others.stream().anyMatch(other -> target.startsWith(other + "/"))) {
            return true;
        }
        URI uri = URI.create(target.replaceAll("[?#].*", ""));
        return !List.of("http", "https", "ws", "wss").contains(uri.getScheme()) || target.startsWith(address + "/");
    }

    /**
     * What every page must stand: in every language and width nothing sticks out to the side, and axe-core finds nothing
     * (in English on a laptop only: a telephone's page holds the same). Pictures of it in Finnish and Swedish, where they
     * are asked for, are named {@code NAME-LANGUAGE-WIDTH}.
     */
    public void inspect(String name, String path) {
        inspect(name, path, 200);
    }

    /** The same of a page that answers with a status of its own. */
    public void inspect(String name, String path, int status) {
        Page page = window(Language.FI, WIDTHS.get(0));
        for (Language language : Language.values()) {
            go(page, language, path, status);
            for (int width : WIDTHS) {
                page.setViewportSize(width, HEIGHT);
                if (language != Language.EN) {
                    screenshot(page, name + "-" + language.code() + "-" + width);
                }
                fits(page);
                if (language != Language.EN || width == WIDTHS.get(0)) {
                    Axe.check(page);
                }
            }
            page.setViewportSize(WIDTHS.get(0), HEIGHT);
        }
        leave(page.context());
    }

    /** @throws AssertionError when the page is wider than its window */
    public static void fits(Page page) {
        Object beyond = page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
        if (((Number) beyond).intValue() > 0) {
            throw new AssertionError(page.url() + " is " + beyond + " px wider than its window of "
                    + page.viewportSize().width + " px; beyond its edge: " + page.evaluate(BEYOND));
        }
    }

    /** A {@link #picture} where pictures are asked for, with {@code -Dscreenshots=true}: they take longer than the checks. */
    public static void screenshot(Page page, String name) {
        if (Boolean.getBoolean("screenshots")) {
            picture(page, name);
        }
    }

    /** The whole page as it looks, to {@code target/screenshots/NAME.png}. */
    public static Path picture(Page page, String name) {
        Path file = SCREENSHOTS.resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return file;
    }

    /** An answer from each page first: what it had to report before has then arrived. */
    private void leave(BrowserContext context) {
        context.pages().forEach(page -> page.evaluate("() => 0"));
        context.close();
        contexts.remove(context);
    }

    /** @throws AssertionError with what pages did wrong meanwhile */
    @Override
    public void close() {
        List.copyOf(contexts).forEach(this::leave);
        if (!troubles.isEmpty()) {
            throw new AssertionError("In the browser:\n  - " + String.join("\n  - ", troubles));
        }
    }
}
