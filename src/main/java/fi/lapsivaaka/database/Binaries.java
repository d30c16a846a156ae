package fi.lapsivaaka.database;

import fi.lapsivaaka.database.StartRefused.Code;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/**
 * The programs of PostgreSQL, unpacked from the class path.
 *
 * @param folder holds bin, lib and share
 * @param major of PostgreSQL, for instance 18
 */
record Binaries(Path folder, int major) {

    private static final Pattern VERSION = Pattern.compile("postgres \\(PostgreSQL\\) (\\d+)\\.");

    /**
     * Unpacks the programs once; the folder's name carries the archive's SHA-256, so another version gets its own.
     *
     * @param archive as {@link #archive} names it
     * @throws StartRefused when they do not run on this machine
     */
    static Binaries unpacked(String archive, Path parent) {
        try {
            Path folder = parent.resolve("postgresql-" + digest(archive).substring(0, 12));
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(parent);
                unpack(archive, folder);
            }
            return new Binaries(folder, major(folder));
        } catch (IOException e) {
            throw DataFolder.unusable(parent, e);
        }
    }

    /**
     * The archive's name on the class path, as the makers of the binaries call it.
     *
     * @throws StartRefused when there is none for this operating system and processor
     */
    static String archive(String system, String processor) {
        if (!system.toLowerCase(Locale.ROOT).startsWith("linux")) {
            throw unsupported(system, processor, "");
        }
        return switch (processor) {
            case "amd64", "x86_64" -> "/postgres-linux-x86_64.txz";
            case "aarch64", "arm64" -> "/postgres-linux-arm_64.txz";
            default -> throw unsupported(system, processor, "");
        };
    }

    private static InputStream open(String archive) throws IOException {
        InputStream stream = Binaries.class.getResourceAsStream(archive);
        if (stream == null) {
            throw new IOException(archive + " is not on the class path");
        }
        return stream;
    }

    private static String digest(String archive) throws IOException {
        try (DigestInputStream stream = new DigestInputStream(open(archive), MessageDigest.getInstance("SHA-256"))) {
            byte[] buffer = new byte[1 << 16];
            while (stream.read(buffer) >= 0) {
                // the stream digests what it reads
            }
            return HexFormat.of().formatHex(stream.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void unpack(String archive, Path folder) throws IOException {
        Path unfinished = Files.createTempDirectory(folder.getParent(), Unfinished.PREFIX);
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(open(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path target = unfinished.resolve(entry.getName()).normalize();
                if (!target.startsWith(unfinished)) {
                    throw new IOException(entry.getName() + " leads out of the archive");
                }
                write(tar, entry, target);
            }
        }
        Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rwxr-xr-x"));
        try {
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            FileSystemUtils.deleteRecursively(unfinished);
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, target);
            boolean runnable = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(
                    target, PosixFilePermissions.fromString(runnable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static int major(Path folder) {
        Commands.Result version =
                Commands.run(List.of(folder.resolve("bin/postgres").toString(), "--version"));
        Matcher matcher = VERSION.matcher(version.output());
        if (!version.ok() || !matcher.find()) {
            throw unsupported(System.getProperty("os.name"), System.getProperty("os.arch"), version.output());
        }
        return Integer.parseInt(matcher.group(1));
    }

    private static StartRefused unsupported(String system, String processor, String detail) {
        String machine = system + " " + processor + (detail.isEmpty() ? "" : ": " + detail);
        return new StartRefused(
                Code.UNSUPPORTED_SYSTEM,
                "Mukana tuleva PostgreSQL ei toimi tässä järjestelmässä (" + machine + ").\n"
                        + "The PostgreSQL that comes with Lapsivaaka does not run on this system (" + machine + ").",
                "Asenna PostgreSQL ja anna sen osoite: SPRING_DATASOURCE_URL=jdbc:postgresql://PALVELIN/TIETOKANTA, "
                        + "SPRING_DATASOURCE_USERNAME ja SPRING_DATASOURCE_PASSWORD.\n"
                        + "Install PostgreSQL and give its address: SPRING_DATASOURCE_URL=jdbc:postgresql://HOST/DATABASE, "
                        + "SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.");
    }

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }
}
