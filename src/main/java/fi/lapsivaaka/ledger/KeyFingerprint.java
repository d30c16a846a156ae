package fi.lapsivaaka.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Names a key by what it says: the first 128 bits of the SHA-256 of its organisation, year and texts, apart by tabs. */
final class KeyFingerprint {

    private final byte[] organisation;
    private final MessageDigest digest = sha256();
    private final StringBuilder columns = new StringBuilder();

    KeyFingerprint(UUID organisation) {
        this.organisation = organisation.toString().getBytes(StandardCharsets.UTF_8);
    }

    UUID of(LedgerKey key) {
        columns.setLength(0);
        columns.append(key.year()).append('\t');
        for (String text : key.texts()) {
            escape(text);
        }
        digest.update(organisation);
        ByteBuffer hash = ByteBuffer.wrap(digest.digest(columns.toString().getBytes(StandardCharsets.UTF_8)));
        return new UUID(hash.getLong(), hash.getLong());
    }

    /** So that no two keys give one line. */
    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '\\' -> columns.append("\\\\");
                case '\t' -> columns.append("\\t");
                case '\n' -> columns.append("\\n");
                case '\r' -> columns.append("\\r");
                default -> columns.append(letter);
            }
        }
        columns.append('\t');
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
