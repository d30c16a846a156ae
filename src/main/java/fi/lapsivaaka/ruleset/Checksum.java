package fi.lapsivaaka.ruleset;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;

/**
 * The fingerprint of a rule set: SHA-256 over the lines {@code <SHA-256 of the file>  <path>}, sorted by path, as
 * {@code sha256sum} prints them. Anybody can recompute it: {@code find . -type f -printf '%P\n' | LC_ALL=C sort | xargs
 * sha256sum | sha256sum}.
 */
final class Checksum {

    private Checksum() {}

    static String of(SortedMap<String, byte[]> files) {
        MessageDigest whole = sha256();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            String line = hex(sha256().digest(file.getValue())) + "  " + file.getKey() + '\n';
            whole.update(line.getBytes(StandardCharsets.UTF_8));
        }
        return hex(whole.digest());
    }

    private static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
