package fi.lapsivaaka.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people said the columns of files mean, remembered for the next file of the same organisation and system. */
@Component
class ColumnMappings {

    private final JdbcClient client;
    private final Clock clock;

    ColumnMappings(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /**
     * @param layout as {@link ColumnMapping#layout()}
     */
    Optional<ColumnMapping> find(UUID organisation, String layout) {
        return client.sql("""
                        select fields from column_mapping
                        where organisation_id = :organisation and layout_sha256 = :sha256
                        """)
                .param("organisation", organisation)
                .param("sha256", sha256(layout))
                .query(String.class)
                .optional()
                .map(fields -> ColumnMapping.of(layout, fields));
    }

    void remember(UUID organisation, ColumnMapping mapping) {
        client.sql("""
                        insert into column_mapping (organisation_id, layout_sha256, layout, fields, changed_at)
                        values (:organisation, :sha256, :layout, :fields, :now)
                        on conflict (organisation_id, layout_sha256)
                            do update set fields = excluded.fields, changed_at = excluded.changed_at
                        """)
                .param("organisation", organisation)
                .param("sha256", sha256(mapping.layout()))
                .param("layout", mapping.layout())
                .param("fields", mapping.written())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
