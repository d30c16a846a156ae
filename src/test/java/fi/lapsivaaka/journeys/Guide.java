package fi.lapsivaaka.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** The pictures of the guides in docs/tasks, taken while a test goes through what a guide tells. */
final class Guide {

    private static final Path PICTURES = Path.of("docs", "tasks", "pictures");
    private static final int WIDTH = 1024;
    private static final int HEIGHT = 900;

    private Guide() {}

    /** A part of a page, where pictures are asked for with {@code -Dguide.pictures=true}. */
    static void picture(Page page, String part, String name) {
        if (Boolean.getBoolean("guide.pictures")) {
            var before = page.viewportSize();
            page.setViewportSize(WIDTH, HEIGHT);
            page.locator(part)
                    .first()
                    .screenshot(new Locator.ScreenshotOptions().setPath(PICTURES.resolve("rule-" + name + ".png")));
            page.setViewportSize(before.width, before.height);
        }
    }
}
