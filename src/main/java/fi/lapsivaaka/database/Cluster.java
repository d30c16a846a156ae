package fi.lapsivaaka.database;

import fi.lapsivaaka.database.StartRefused.Code;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The data of PostgreSQL in the data folder, made on the first start.
 *
 * @param path of the data
 * @param password of both database roles
 */
record Cluster(Path path, String password) {

    /** The role that owns the server; only creates the service's own role and database. */
    static final String ADMINISTRATOR = "postgres";

    static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    /**
     * Finds the data or makes it. It is made beside and renamed, so it is there whole or not at all.
     *
     * @throws StartRefused when the folder holds data of another major version, or it cannot be made
     */
    static Cluster in(DataFolder folder, Binaries binaries, Account account) throws IOException {
        Path path = folder.cluster(binaries.major());
        refuseForeign(folder, path, binaries.major());
        if (!Files.isDirectory(path)) {
            create(folder, path, binaries, account);
        }
        account.own(path);
        if (!Files.exists(folder.password())) {
            throw DataFolder.unusable(folder.password(), null);
        }
        return new Cluster(path, Files.readString(folder.password()).strip());
    }

    private static void refuseForeign(DataFolder folder, Path own, int major) throws IOException {
        try (DirectoryStream<Path> clusters = Files.newDirectoryStream(folder.path(), "pgdata-*")) {
            for (Path cluster : clusters) {
                if (!cluster.equals(own)) {
                    throw foreign(cluster, major);
                }
            }
        }
        Path version = own.resolve("PG_VERSION");
        if (Files.isDirectory(own)
                && (!Files.exists(version) || !Files.readString(version).strip().equals(Integer.toString(major)))) {
            throw foreign(own, major);
        }
    }

    private static StartRefused foreign(Path cluster, int major) {
        return new StartRefused(
                Code.FOREIGN_VERSION,
                "Kansio " + cluster + " ei ole tämän Lapsivaa'an PostgreSQL-version (" + major
                        + ") tietoja. Mitään ei muutettu.\n"
                        + "The folder " + cluster + " does not hold data of PostgreSQL " + major
                        + ", which this Lapsivaaka brings. Nothing was changed.",
                "Käynnistä se Lapsivaaka, joka tiedot kirjoitti, tai siirrä tiedot PostgreSQL " + major
                        + ":n työkaluilla (pg_dump, pg_restore tai pg_upgrade) ja siirrä vanha kansio pois.\n"
                        + "Start the Lapsivaaka that wrote the data, or carry the data over with the tools of PostgreSQL "
                        + major + " (pg_dump, pg_restore or pg_upgrade) and move the old folder away.");
    }

    private static void create(DataFolder folder, Path path, Binaries binaries, Account account) throws IOException {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        String password = HexFormat.of().formatHex(random);
        Files.deleteIfExists(folder.password());
        writeSecret(folder.password(), password);

        Path unfinished = Files.createTempDirectory(folder.path(), Unfinished.PREFIX);
        Path made = Files.createDirectory(unfinished.resolve("pgdata"));
        Path passwordForInitdb = unfinished.resolve("password");
        writeSecret(passwordForInitdb, password);
        account.own(unfinished);
        Commands.Result result = Commands.run(Commands.join(
                account.prefix(),
                binaries.program("initdb"),
                "--pgdata=" + made,
                "--username=" + ADMINISTRATOR,
                "--pwfile=" + passwordForInitdb,
                "--auth=scram-sha-256",
                "--data-checksums",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=icu",
                "--icu-locale=fi-FI",
                "--text-search-config=finnish",
                "--no-instructions"));
        if (!result.ok()) {
            throw ServerProcess.failed("initdb", result.output());
        }
        Files.move(made, path, StandardCopyOption.ATOMIC_MOVE);
        Unfinished.sweep(folder.path());
    }

    private static void writeSecret(Path file, String secret) throws IOException {
        Files.createFile(file, OWNER_ONLY);
        Files.writeString(file, secret + "\n");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
