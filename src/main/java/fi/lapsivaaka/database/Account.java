package fi.lapsivaaka.database;

import fi.lapsivaaka.database.StartRefused.Code;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who PostgreSQL runs as. It refuses to run as root, which is who containers and small servers often start us as.
 *
 * @param prefix goes before every command of PostgreSQL
 * @param owner the user and group number its data must belong to; null when that is us
 */
record Account(List<String> prefix, @Nullable Integer owner) {

    private static final int ROOT = 0;
    private static final int NOBODY = 65534;

    /**
     * An ordinary user starts it straight. Root leaves its rights in a user namespace of its own ({@code unshare -U}:
     * there it is nobody, the files stay root's); where the kernel forbids that, or the data already belongs to another
     * user, it becomes that user.
     *
     * @param cluster the data, which need not exist yet
     * @throws StartRefused when neither way leads into the folder
     */
    static Account forData(DataFolder folder, Path cluster) throws IOException {
        if (number(Path.of("/proc/self")) != ROOT) {
            return new Account(List.of(), null);
        }
        int owner = Files.isDirectory(cluster) ? number(cluster) : ROOT;
        Account namespace = new Account(List.of("unshare", "-U"), null);
        if (owner == ROOT && namespace.enters(folder.path())) {
            return namespace;
        }
        Account other = become(owner == ROOT ? NOBODY : owner);
        open(folder.path());
        if (!other.enters(folder.path())) {
            throw refused(folder.path());
        }
        return other;
    }

    private static Account become(int user) {
        return new Account(
                List.of("setpriv", "--reuid=" + user, "--regid=" + user, "--clear-groups", "--no-new-privs"), user);
    }

    /** Others may pass through the data folder, but neither list it nor read the password in it. */
    private static void open(Path folder) throws IOException {
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(folder);
        if (permissions.add(PosixFilePermission.OTHERS_EXECUTE)) {
            Files.setPosixFilePermissions(folder, permissions);
        }
    }

    private boolean enters(Path folder) {
        return Commands.run(Commands.join(prefix, "sh", "-c", "cd \"$0\" && test \"$(id -u)\" != 0", folder.toString()))
                .ok();
    }

    /** Hands files over to the account, when it is not ours. */
    void own(Path path) throws IOException {
        if (owner == null || !Files.exists(path) || number(path) == owner) {
            return;
        }
        int user = owner;
        Files.walkFileTree(path, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                give(file, user);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) throws IOException {
                give(folder, user);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void give(Path path, int user) throws IOException {
        Files.setAttribute(path, "unix:gid", user, java.nio.file.LinkOption.NOFOLLOW_LINKS);
        Files.setAttribute(path, "unix:uid", user, java.nio.file.LinkOption.NOFOLLOW_LINKS);
    }

    private static int number(Path path) throws IOException {
        return (Integer) Files.getAttribute(path, "unix:uid");
    }

    private static StartRefused refused(Path path) {
        return new StartRefused(
                Code.ACCOUNT,
                "PostgreSQL ei suostu toimimaan pääkäyttäjänä (root), eikä toinen käyttäjä pääse kansioon " + path
                        + ".\n" + "PostgreSQL refuses to run as root, and no other user can reach the folder " + path
                        + ".",
                "Käynnistä palvelu tavallisena käyttäjänä tai valitse kansio, johon muutkin pääsevät, esimerkiksi "
                        + "--lapsivaaka.data=/var/lib/lapsivaaka\n"
                        + "Start the service as an ordinary user or choose a folder others can enter, for instance "
                        + "--lapsivaaka.data=/var/lib/lapsivaaka");
    }
}
