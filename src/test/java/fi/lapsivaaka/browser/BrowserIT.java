package fi.lapsivaaka.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import fi.lapsivaaka.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The eyes of the browser tests see: what must fail does. */
@BrowserTest
class BrowserIT {

    private static final String GOOD = """
            <!DOCTYPE html><html lang="fi"><head><title>Lapsivaaka</title></head><body><main><h1>Lapset</h1>%s</main></body></html>
            """;

    @Test
    void findsNothingOnAGoodPage(Site site) {
        Page page = site.window(Language.FI, 1280);
        page.setContent(GOOD.formatted("<p>Lapsivaikutukset on arvioitu.</p>"));

        Axe.check(page);
        Site.fits(page);
    }

    @Test
    void findsAPictureWithoutAText(Site site) {
        Page page = site.window(Language.FI, 1280);
        page.setContent(GOOD.formatted("<img src=\"data:image/gif;base64,R0lGODlhAQABAAAAACw=\">"));

        assertThatThrownBy(() -> Axe.check(page))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("image-alt (critical)")
                .hasMessageContaining("<img src=");
    }

    @Test
    void findsPaleText(Site site) {
        Page page = site.window(Language.FI, 1280);
        page.setContent(GOOD.formatted("<p style=\"color:#aaa;background:#fff\">Vaalea</p>"));

        assertThatThrownBy(() -> Axe.check(page)).hasMessageContaining("color-contrast");
    }

    @Test
    void noticesWhatSticksOut(Site site) {
        Page page = site.window(Language.FI, 390);
        page.setContent(GOOD.formatted("<div style=\"width:600px\">leveä</div>"));

        assertThatThrownBy(() -> Site.fits(page)).hasMessageContaining("wider than its window of 390 px");
    }

    @Test
    void noticesScriptErrorsAndOtherServers(Site site) {
        Site another = new Site(site.browser(), site.address(), new HashMap<>()).as(Site.NOBODY);
        another.window(Language.FI, 1280).setContent(GOOD.formatted("""
                <img src="http://elsewhere.invalid/dot.gif" alt="">
                <script>setTimeout(() => { throw new Error('broken'); }, 0)</script>
                """));

        assertThatThrownBy(another::close)
                .hasMessageContaining("asks another server: http://elsewhere.invalid/dot.gif")
                .hasMessageContaining("broken");
    }

    @Test
    void noticesMissingFilesAndWhatThePagesOwnPolicyForbids(Site site) {
        Site another = new Site(site.browser(), site.address(), new HashMap<>()).as(Site.NOBODY);
        Page page = another.open(Language.FI, "");
        page.waitForResponse(response -> response.status() == 404, () -> page.evaluate("""
                        () => {
                          new Image().src = '/assets/no-such-picture.png';
                          const inline = document.createElement('script');
                          inline.textContent = 'window.ran = true';
                          document.body.append(inline);
                        }
                        """));

        assertThat(page.evaluate("() => window.ran")).isNull();
        assertThatThrownBy(another::close)
                .hasMessageContaining("404 " + site.address() + "/assets/no-such-picture.png")
                .hasMessageContaining("Content Security Policy");
    }

    @Test
    void showsFinnishAndSwedishLetters(Site site) {
        Page page = site.window(Language.SV, 390);
        page.setContent(
                GOOD.formatted("<p id=\"text\">Päätös: småbarnspedagogik, välfärdsområde, € – ”lapset” \uE123</p>"));
        Object missing = page.evaluate("""
                () => {
                  const pen = document.createElement('canvas').getContext('2d');
                  const draw = sign => {
                    pen.canvas.width = 60; pen.canvas.height = 60; pen.font = '40px ' + getComputedStyle(document.body).fontFamily;
                    pen.fillText(sign, 10, 45);
                    return pen.canvas.toDataURL();
                  };
                  const box = draw('\\uE456');
                  return [...new Set(document.getElementById('text').textContent)].filter(sign => sign.trim() && draw(sign) === box);
                }
                """);

        assertThat(missing).as("only the sign no font has").isEqualTo(List.of("\uE123"));
    }

    @Test
    void takesAPictureAsWideAsTheWindow(Site site) throws IOException {
        Page page = site.window(Language.SV, 390);
        page.setContent(GOOD.formatted("<p>Barnens rättigheter: å ä ö Å Ä Ö š ž – € ”citat”</p>"));

        Path file = Site.picture(page, "harness-sv-390");

        assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(390);
    }
}
