package fi.lapsivaaka.browser;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.brotli.dec.BrotliInputStream;
import org.springframework.util.FileSystemUtils;

/**
 * The Chromium in an npm package made for machines without a desktop: it brings its libraries and a font, and needs no
 * root. There is one for Linux on x86-64 only.
 *
 * @param folder where it is kept between runs
 */
record NpmChromium(Path folder) {

    static final String PACKAGE = "@sparticuz/chromium@147.0.0";

    /** Of the package's archive, as the registry publishes it. */
    private static final String SHA512 =
            "4ZKeAQQa8up2mt675qSitztLdbQrlf8BKdC5naeap+5Mv1OV1OlJdPoU+EJC/p5sQUJUQmN4r+q5+EhaaOUHpQ==";

    /** In {@code XDG_CACHE_HOME}, else {@code ~/.cache}, else below target. */
    static NpmChromium usual() {
        return new NpmChromium(cache(System.getenv()).resolve("chromium-147.0.0"));
    }

    static Path cache(Map<String, String> environment) {
        String named = environment.getOrDefault("XDG_CACHE_HOME", "");
        Path cache = named.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(named);
        try {
            return Files.createDirectories(cache.resolve("lapsivaaka"));
        } catch (IOException e) {
            return Path.of("target", "cache").toAbsolutePath();
        }
    }

    List<Chromium> kept() {
        Path executable = folder.resolve("chromium");
        if (!Files.isExecutable(executable)) {
            return List.of();
        }
        return List.of(new Chromium(
                executable,
                Map.of(
                        "LD_LIBRARY_PATH", folder.resolve("lib").toString(),
                        "FONTCONFIG_FILE", folder.resolve("fonts.conf").toString()),
                List.of("--headless=shell", "--no-zygote", "--font-render-hinting=none")));
    }

    List<Chromium> fetch() throws IOException, InterruptedException {
        String machine = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        if (!machine.equals("Linux amd64")) {
            throw new IOException("there is none for " + machine);
        }
        Files.createDirectories(folder.getParent());
        Path unfinished = Files.createTempDirectory(folder.getParent(), "unfinished-");
        try {
            Path archive = unfinished.resolve("chromium.tgz");
            download(archive);
            unpack(archive, unfinished);
            Files.delete(archive);
            Files.writeString(unfinished.resolve("fonts.conf"), fonts());
            FileSystemUtils.deleteRecursively(folder);
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        } finally {
            FileSystemUtils.deleteRecursively(unfinished);
        }
        return kept();
    }

    /** With plain Java; where the way to the registry needs more than that (a sign-in, a script), with npm itself. */
    private static void download(Path archive) throws IOException, InterruptedException {
        try {
            NpmRegistry registry = NpmRegistry.usual();
            registry.fetch(registry.archive("@sparticuz", "chromium", "147.0.0"), SHA512, archive);
        } catch (IOException straight) {
            Files.deleteIfExists(archive);
            try {
                BrowserFinder.run(List.of(
                        "npm",
                        "pack",
                        PACKAGE,
                        "--silent",
                        "--pack-destination",
                        archive.getParent().toString()));
                Files.move(archive.resolveSibling("sparticuz-chromium-147.0.0.tgz"), archive);
                NpmRegistry.verify(archive, SHA512);
            } catch (IOException npm) {
                straight.addSuppressed(npm);
                throw new IOException(straight.getMessage() + "; npm pack: " + npm.getMessage(), straight);
            }
        }
    }

    /** Lays the browser, its libraries and its font side by side. */
    private static void unpack(Path archive, Path target) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(
                new GZIPInputStream(new BufferedInputStream(Files.newInputStream(archive), 1 << 16)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                switch (entry.getName()) {
                    case "package/bin/chromium.br" -> write(new BrotliInputStream(tar), target.resolve("chromium"));
                    case "package/bin/swiftshader.tar.br", "package/bin/al2023.tar.br", "package/bin/fonts.tar.br" ->
                        files(new TarArchiveInputStream(new BrotliInputStream(tar)), target);
                    default -> {
                        // the JavaScript around it
                    }
                }
            }
        }
    }

    private static void files(TarArchiveInputStream tar, Path target) throws IOException {
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            Path file = target.resolve(entry.getName()).normalize();
            if (!entry.isDirectory() && file.startsWith(target)) {
                Files.createDirectories(file.getParent());
                write(tar, file);
            }
        }
    }

    private static void write(InputStream from, Path file) throws IOException {
        try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            from.transferTo(to);
        }
        if (!file.toFile().setExecutable(true)) {
            throw new IOException(file + " cannot be made executable");
        }
    }

    /** Text in the font it brings, so that pictures look alike everywhere; signs it lacks from what the machine has. */
    private String fonts() {
        List<String> lines = new ArrayList<>(List.of(
                "<?xml version=\"1.0\"?>",
                "<!DOCTYPE fontconfig SYSTEM \"fonts.dtd\">",
                "<fontconfig>",
                "<dir>" + folder.resolve("fonts") + "</dir>",
                "<dir>/usr/share/fonts</dir>",
                "<cachedir>" + folder.resolve("fontcache") + "</cachedir>"));
        Stream.of("sans-serif", "system-ui", "serif")
                .map(family -> "<alias binding=\"strong\"><family>" + family
                        + "</family><prefer><family>Open Sans</family></prefer></alias>")
                .forEach(lines::add);
        lines.add("</fontconfig>");
        return String.join("\n", lines);
    }
}
