package fi.lapsivaaka.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the trail. One writer at a time, by an advisory lock held until the end of the transaction: whoever works for long
 * in a transaction records last.
 */
@Component
public class AuditTrail {

    private static final long LOCK = 0x4c_61_70_73_69_76L;

    /** A row of the trail that the next one follows. */
    private record Last(long number, String sha256) {}

    private final JdbcClient client;
    private final Clock clock;

    AuditTrail(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /** Adds an event; in the caller's transaction, so that what did not happen is not told either. */
    @Transactional
    public AuditEntry record(AuditEvent event) {
        client.sql("select 1 from pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query(Integer.class)
                .single();
        Last last = client.sql("select number, sha256 from audit_entry order by number desc limit 1")
                .query((row, line) -> new Last(row.getLong("number"), row.getString("sha256")))
                .optional()
                .orElse(new Last(0, AuditEntry.BEGINNING));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        AuditEntry entry = AuditEntry.following(last.number() + 1, last.sha256(), now, event);
        client.sql("""
                        insert into audit_entry (number, happened_at, actor_id, organisation_id, action, object_kind,
                            object_id, reason, rule_set, previous_sha256, sha256)
                        values (:number, :at, :actor, :organisation, :action, :kind, :object, :reason, :rules, :previous,
                            :sha256)
                        """)
                .param("number", entry.number())
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .param("actor", entry.actor())
                .param("organisation", entry.organisation())
                .param("action", entry.action())
                .param("kind", entry.objectKind())
                .param("object", entry.objectId())
                .param("reason", entry.reason())
                .param("rules", entry.ruleSet())
                .param("previous", entry.previous())
                .param("sha256", entry.sha256())
                .update();
        return entry;
    }
}
