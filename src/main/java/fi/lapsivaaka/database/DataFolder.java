package fi.lapsivaaka.database;

import fi.lapsivaaka.database.StartRefused.Code;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The folder everything the service keeps lies in, held by one process at a time.
 *
 * <p>The hold is a lock of the operating system on one file, so it ends with the process however that ends.
 */
final class DataFolder implements AutoCloseable {

    /** Closing any channel to a locked file drops the lock of the whole process, so a second look must not open it. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Creates the folder when there is none, and holds it.
     *
     * @throws StartRefused when somebody else holds it, or this account may not write there
     */
    static DataFolder hold(Path folder) {
        Path path;
        try {
            Files.createDirectories(folder.toAbsolutePath().normalize());
            path = folder.toRealPath();
        } catch (IOException e) {
            throw unusable(folder, e);
        }
        if (!HELD.add(path)) {
            throw inUse(path, Long.toString(ProcessHandle.current().pid()));
        }
        try {
            return new DataFolder(path, lock(path));
        } catch (IOException e) {
            HELD.remove(path);
            throw unusable(path, e);
        } catch (StartRefused e) {
            HELD.remove(path);
            throw e;
        }
    }

    private static FileChannel lock(Path path) throws IOException {
        Path file = path.resolve("lapsivaaka.lock");
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            String holder = holder(channel);
            channel.close();
            throw inUse(path, holder);
        }
        channel.truncate(0);
        channel.write(ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.US_ASCII)), 0);
        return channel;
    }

    private static String holder(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(20);
        channel.read(bytes, 0);
        String pid = StandardCharsets.US_ASCII.decode(bytes.flip()).toString().strip();
        return pid.isEmpty() ? "?" : pid;
    }

    private static StartRefused inUse(Path path, String pid) {
        return new StartRefused(
                Code.IN_USE,
                "Lapsivaaka on jo käynnissä tällä tietokansiolla: " + path + " (prosessi " + pid + ").\n"
                        + "Lapsivaaka already runs on this data folder: " + path + " (process " + pid + ").",
                "Käytä jo käynnissä olevaa palvelua, sammuta se, tai anna tälle oma kansio: --lapsivaaka.data=KANSIO\n"
                        + "Use the one that runs, stop it, or give this one its own folder: --lapsivaaka.data=FOLDER");
    }

    static StartRefused unusable(Path path, @Nullable IOException cause) {
        String why = cause == null ? "" : " (" + cause.getClass().getSimpleName() + ": " + cause.getMessage() + ")";
        return new StartRefused(
                Code.FOLDER,
                "Tietokansiota ei voi käyttää: " + path + why + "\nThe data folder cannot be used: " + path + why,
                "Anna tälle käyttäjälle oikeudet kansioon tai valitse toinen: --lapsivaaka.data=KANSIO\n"
                        + "Give this account rights to the folder or choose another: --lapsivaaka.data=FOLDER",
                cause == null ? new IOException(path.toString()) : cause);
    }

    Path path() {
        return path;
    }

    /** The password of both database roles, readable by the service alone. */
    Path password() {
        return path.resolve("password");
    }

    /** What PostgreSQL says. */
    Path log() {
        return path.resolve("postgresql.log");
    }

    /** The data of one major version of PostgreSQL; the name tells it apart from one this version cannot read. */
    Path cluster(int major) {
        return path.resolve("pgdata-" + major);
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } finally {
            HELD.remove(path);
        }
    }
}
