package fi.lapsivaaka.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the trail.
 *
 * @param number from 1, without gaps
 * @param at whole microseconds
 * @param action code of an {@link AuditAction}
 * @param previous hash of the row before; 64 zeros before the first
 * @param sha256 hash of this row as it was written
 */
public record AuditEntry(
        long number,
        Instant at,
        @Nullable UUID actor,
        @Nullable UUID organisation,
        String action,
        String objectKind,
        String objectId,
        String reason,
        String ruleSet,
        String previous,
        String sha256) {

    /** What stands before the first row. */
    public static final String BEGINNING = "0".repeat(64);

    static AuditEntry read(ResultSet row, int line) throws SQLException {
        return new AuditEntry(
                row.getLong("number"),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                row.getObject("actor_id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                row.getString("action"),
                row.getString("object_kind"),
                row.getString("object_id"),
                row.getString("reason"),
                row.getString("rule_set"),
                row.getString("previous_sha256"),
                row.getString("sha256"));
    }

    static AuditEntry following(long number, String previous, Instant at, AuditEvent event) {
        AuditEntry unsealed = new AuditEntry(
                number,
                at,
                event.actor(),
                event.organisation(),
                event.action().code(),
                event.objectKind(),
                event.objectId(),
                event.reason(),
                event.ruleSet(),
                previous,
                "");
        return unsealed.withHash(unsealed.computed());
    }

    private AuditEntry withHash(String hash) {
        return new AuditEntry(
                number, at, actor, organisation, action, objectKind, objectId, reason, ruleSet, previous, hash);
    }

    /**
     * SHA-256 over the hash of the row before and every field of this one. Each field stands as the number of its UTF-8
     * bytes, a colon, and its text, so that no two rows are ever written alike.
     */
    String computed() {
        List<String> fields = List.of(
                previous,
                String.valueOf(number),
                at.toString(),
                Objects.toString(actor, ""),
                Objects.toString(organisation, ""),
                action,
                objectKind,
                objectId,
                reason,
                ruleSet);
        MessageDigest digest = sha256Digest();
        for (String field : fields) {
            byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
