package fi.lapsivaaka.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Playwright;
import fi.lapsivaaka.browser.BrowserFinder.Way;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrowserFinderTest {

    @TempDir
    Path room;

    @Test
    void triesEveryWayInOrderAndNamesThemAllWhenNoneWorks() throws IOException {
        Path stub = program("chromium", "echo 'this is only a stub' >&2; exit 1");
        List<String> asked = new ArrayList<>();
        BrowserFinder finder = new BrowserFinder(List.of(
                new Way("first way", () -> {
                    asked.add("first");
                    return List.of();
                }),
                new Way("second way", () -> {
                    asked.add("second");
                    return List.of(Chromium.at(stub));
                }),
                new Way("third way", () -> {
                    asked.add("third");
                    throw new IOException("the line is down");
                })));

        try (Playwright playwright = SharedBrowser.playwright()) {
            assertThatThrownBy(() -> finder.find(playwright))
                    .isInstanceOf(NoBrowser.class)
                    .hasMessageContaining("LAPSIVAAKA_CHROMIUM")
                    .hasMessageContaining("first way: none")
                    .hasMessageContaining("second way: " + stub + " does not start")
                    .hasMessageContaining("third way: IOException: the line is down");
        }
        assertThat(asked).containsExactly("first", "second", "third");
    }

    @Test
    void looksForInstalledBrowsersByEachUsualName() throws IOException {
        Path chrome = program("google-chrome", "exit 0");
        Files.writeString(room.resolve("chromium"), "not a program");

        assertThat(BrowserFinder.installed("/nowhere:" + room)).containsExactly(Chromium.at(chrome));
    }

    @Test
    void takesWhatAnEarlierRunLeft() throws IOException {
        NpmChromium npm = new NpmChromium(room.resolve("chromium-147.0.0"));
        assertThat(npm.kept()).isEmpty();

        Files.createDirectory(npm.folder());
        Path kept = program("chromium-147.0.0/chromium", "exit 0");

        assertThat(npm.kept()).singleElement().satisfies(chromium -> {
            assertThat(chromium.executable()).isEqualTo(kept);
            assertThat(chromium.environment()).containsOnlyKeys("LD_LIBRARY_PATH", "FONTCONFIG_FILE");
        });
    }

    @Test
    void keepsItsCacheWhereTheMachineKeepsCaches() {
        assertThat(NpmChromium.cache(Map.of("XDG_CACHE_HOME", room.toString()))).isEqualTo(room.resolve("lapsivaaka"));
        assertThat(room.resolve("lapsivaaka")).isDirectory();
    }

    private Path program(String name, String script) throws IOException {
        Path file = Files.writeString(room.resolve(name), "#!/bin/sh\n" + script + "\n");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
