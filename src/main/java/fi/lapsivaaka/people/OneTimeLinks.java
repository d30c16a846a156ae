package fi.lapsivaaka.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Links that open once and not for long. Only the hash of a token is kept, so that who reads the database has no link. */
@Component
public class OneTimeLinks {

    /** What a link is for. */
    public enum Purpose {
        /** Makes the first administrator of a service. */
        SETUP(Duration.ofHours(24)),
        /** Lets an invited person set their first password. */
        INVITATION(Duration.ofDays(7)),
        /** Lets somebody set another password. */
        RESET(Duration.ofHours(24));

        private final Duration valid;

        Purpose(Duration valid) {
            this.valid = valid;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A link that may be used. */
    public record Link(UUID id, Purpose purpose, @Nullable UUID person) {}

    private static final int BYTES = 32;

    private final JdbcClient client;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    OneTimeLinks(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /**
     * Makes a link; earlier ones for the same purpose and person are of no more use.
     *
     * @return its token, which is told once and never again
     */
    @Transactional
    public String make(Purpose purpose, @Nullable UUID person) {
        Instant now = clock.instant();
        client.sql("""
                        update one_time_link set used_at = :now
                        where used_at is null and purpose = :purpose and person_id is not distinct from :person
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("purpose", purpose.code())
                .param("person", person, java.sql.Types.OTHER)
                .update();
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        client.sql("""
                        insert into one_time_link (id, token_sha256, purpose, person_id, created_at, expires_at)
                        values (:id, :hash, :purpose, :person, :now, :end)
                        """)
                .param("id", UUID.randomUUID())
                .param("hash", hash(token))
                .param("purpose", purpose.code())
                .param("person", person, java.sql.Types.OTHER)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("end", now.plus(purpose.valid).atOffset(ZoneOffset.UTC))
                .update();
        return token;
    }

    /** The link of a token; empty when there is none, it was used, or its time is over. */
    public Optional<Link> find(String token) {
        return client.sql("select * from one_time_link where token_sha256 = :hash and used_at is null")
                .param("hash", hash(token))
                .query((row, line) -> row.getObject("expires_at", OffsetDateTime.class)
                                .toInstant()
                                .isAfter(clock.instant())
                        ? Optional.of(new Link(
                                row.getObject("id", UUID.class),
                                Purpose.valueOf(row.getString("purpose").toUpperCase(Locale.ROOT)),
                                row.getObject("person_id", UUID.class)))
                        : Optional.<Link>empty())
                .optional()
                .flatMap(link -> link);
    }

    /** @return whether nobody else was faster */
    boolean use(Link link) {
        return client.sql("update one_time_link set used_at = :now where id = :id and used_at is null")
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("id", link.id())
                        .update()
                > 0;
    }

    private static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
