package fi.lapsivaaka.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** Uses a page as people do who have a keyboard and no mouse: everything is reached with the Tab key. */
public final class Keyboard {

    private static final int MOST_TABS = 400;
    private static final int MOST_CHOICES = 200;

    private final Page page;

    public Keyboard(Page page) {
        this.page = page;
    }

    /** @throws AssertionError when the Tab key does not lead there, or nothing shows that it did */
    public Keyboard to(String selector) {
        Locator wanted = page.locator(selector).first();
        wanted.waitFor();
        for (int tab = 0; tab < MOST_TABS; tab++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(wanted.evaluate("element => element === document.activeElement"))) {
                seen(wanted, selector);
                return this;
            }
        }
        throw new AssertionError("the Tab key does not lead to " + selector + " on " + page.url());
    }

    /** WCAG 2.4.7: where the keyboard is shows. */
    private static void seen(Locator focused, String selector) {
        Object shown = focused.evaluate("element => { const style = getComputedStyle(element);"
                + " return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0"
                + " || style.boxShadow !== 'none' }");
        if (!Boolean.TRUE.equals(shown)) {
            throw new AssertionError("nothing shows that the keyboard is at " + selector);
        }
    }

    /** Follows a link or presses a button. */
    public void press(String selector) {
        to(selector);
        page.keyboard().press("Enter");
    }

    /** Writes over what stands in a field. */
    public Keyboard write(String selector, String text) {
        to(selector);
        page.keyboard().press("Control+A");
        page.keyboard().type(text);
        return this;
    }

    /** Chooses from a list. */
    public Keyboard choose(String selector, String value) {
        to(selector);
        Locator list = page.locator(selector).first();
        page.keyboard().press("Home");
        for (int at = 0; at < MOST_CHOICES && !list.inputValue().equals(value); at++) {
            page.keyboard().press("ArrowDown");
        }
        if (!list.inputValue().equals(value)) {
            throw new AssertionError(selector + " does not offer " + value + " but "
                    + List.copyOf(list.locator("option").allTextContents()));
        }
        return this;
    }

    /** A key where the keyboard is now. */
    public void key(String name) {
        page.keyboard().press(name);
    }
}
