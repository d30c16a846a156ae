package fi.lapsivaaka.browser;

import java.util.List;

/** No way led to a working Chromium; the message says which were tried and what to do. */
final class NoBrowser extends IllegalStateException {

    private static final long serialVersionUID = 1;

    NoBrowser(List<String> tried) {
        super("No Chromium for the browser tests. Install one, or name one in " + BrowserFinder.VARIABLE
                + ". Tried:\n  - " + String.join("\n  - ", tried));
    }
}
