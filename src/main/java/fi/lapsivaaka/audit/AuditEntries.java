package fi.lapsivaaka.audit;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the trail. */
@Component
public class AuditEntries {

    private final JdbcClient client;

    AuditEntries(JdbcClient client) {
        this.client = client;
    }

    /** The newest first. */
    public List<AuditEntry> newest(AuditQuery query, int limit, int offset) {
        Map<String, Object> parameters = new HashMap<>();
        String sql = "select * from audit_entry where " + where(query, parameters)
                + " order by number desc limit :limit offset :offset";
        parameters.put("limit", limit);
        parameters.put("offset", offset);
        return client.sql(sql).params(parameters).query(AuditEntry::read).list();
    }

    public long count(AuditQuery query) {
        Map<String, Object> parameters = new HashMap<>();
        return client.sql("select count(*) from audit_entry where " + where(query, parameters))
                .params(parameters)
                .query(Long.class)
                .single();
    }

    /** Every row in the order of the chain, one by one. */
    @Transactional(readOnly = true)
    public void each(AuditQuery query, Consumer<AuditEntry> reader) {
        Map<String, Object> parameters = new HashMap<>();
        try (Stream<AuditEntry> rows = client
                .sql("select * from audit_entry where " + where(query, parameters) + " order by number")
                .withFetchSize(1_000)
                .params(parameters)
                .query(AuditEntry::read)
                .stream()) {
            rows.forEach(reader);
        }
    }

    private static String where(AuditQuery query, Map<String, Object> parameters) {
        List<String> conditions = new ArrayList<>();
        if (query.organisations().isEmpty()) {
            conditions.add("organisation_id is null");
        } else {
            conditions.add("(organisation_id is null or organisation_id in (:organisations))");
            parameters.put("organisations", query.organisations());
        }
        if (query.actor() != null) {
            conditions.add("actor_id = :actor");
            parameters.put("actor", query.actor());
        }
        if (!query.action().isEmpty()) {
            conditions.add("action = :action");
            parameters.put("action", query.action());
        }
        if (!query.object().isEmpty()) {
            conditions.add("object_id = :object");
            parameters.put("object", query.object());
        }
        if (query.from() != null) {
            conditions.add("happened_at >= :from");
            parameters.put("from", query.from().atOffset(ZoneOffset.UTC));
        }
        if (query.until() != null) {
            conditions.add("happened_at < :until");
            parameters.put("until", query.until().atOffset(ZoneOffset.UTC));
        }
        return String.join(" and ", conditions);
    }
}
