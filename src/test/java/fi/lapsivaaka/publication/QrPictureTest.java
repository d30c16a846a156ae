package fi.lapsivaaka.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The picture holds the squares of the code, and a quiet zone around them. */
class QrPictureTest {

    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1H\\1z");

    @Test
    void drawsTheThreeCornersThatEveryScannerLooksFor() {
        QrPicture picture = QrPicture.of("https://lapsivaaka.example.org/fi/published/X01/2026-1");
        boolean[][] dark = new boolean[picture.size()][picture.size()];
        Matcher run = RUN.matcher(picture.path());
        int drawn = 0;
        while (run.find()) {
            drawn += run.group().length();
            for (int x = 0; x < Integer.parseInt(run.group(3)); x++) {
                dark[Integer.parseInt(run.group(2))][Integer.parseInt(run.group(1)) + x] = true;
            }
        }
        assertThat(drawn).isEqualTo(picture.path().length());
        int far = picture.size() - 4 - 7;
        for (int[] corner : new int[][] {{4, 4}, {4, far}, {far, 4}}) {
            for (int i = 0; i < 7; i++) {
                assertThat(dark[corner[0]][corner[1] + i]).isTrue();
                assertThat(dark[corner[0] + 6][corner[1] + i]).isTrue();
                assertThat(dark[corner[0] + i][corner[1]]).isTrue();
            }
            assertThat(dark[corner[0] + 3][corner[1] + 3]).isTrue();
            assertThat(dark[corner[0] + 1][corner[1] + 1]).isFalse();
        }
        for (int i = 0; i < picture.size(); i++) {
            assertThat(dark[3][i] || dark[i][3]).isFalse();
        }
    }

    @Test
    void theSameAddressGivesTheSamePicture() {
        assertThat(QrPicture.of("http://localhost/fi")).isEqualTo(QrPicture.of("http://localhost/fi"));
        assertThat(QrPicture.of("http://localhost/fi")).isNotEqualTo(QrPicture.of("http://localhost/sv"));
    }
}
