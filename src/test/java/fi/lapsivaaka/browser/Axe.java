package fi.lapsivaaka.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Looks at a page with axe-core: WCAG 2.2 A and AA, and what its makers call best practice. */
public final class Axe {

    private static final String SOURCE = source();
    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final String RUN = """
            async tags => (await axe.run(document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']}))
                .violations.map(violation => violation.id + ' (' + violation.impact + '): ' + violation.help + '\\n    '
                    + violation.helpUrl + violation.nodes.map(node => '\\n    ' + node.target.join(' ') + '\\n      '
                    + node.html + '\\n      ' + node.failureSummary.replaceAll('\\n', '\\n      ')).join(''))
            """;

    private Axe() {}

    /** @throws AssertionError with every place on the page that shuts somebody out, and what would help */
    public static void check(Page page) {
        page.waitForLoadState(); // with its styles
        List<String> violations = violations(page);
        if (!violations.isEmpty()) {
            throw new AssertionError("axe-core on " + page.url() + ":\n  - " + String.join("\n  - ", violations));
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> violations(Page page) {
        if (!Boolean.TRUE.equals(page.evaluate("() => 'axe' in window"))) {
            page.evaluate(SOURCE);
        }
        return (List<String>) page.evaluate(RUN, TAGS);
    }

    private static String source() {
        try (InputStream stream = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
