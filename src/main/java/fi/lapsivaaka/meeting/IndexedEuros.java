package fi.lapsivaaka.meeting;

import fi.lapsivaaka.Money;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What matters change in a year's money, as they were last indexed. */
@Repository
class IndexedEuros {

    private final JdbcClient client;

    IndexedEuros(JdbcClient client) {
        this.client = client;
    }

    /** Matter to level to euros; matters of which nobody told are missing. */
    Map<UUID, Map<String, Money>> of(List<UUID> matters) {
        Map<UUID, Map<String, Money>> euros = new HashMap<>();
        if (!matters.isEmpty()) {
            client.sql("""
                            select i.proposal_id, level.key, level.value::bigint as cents
                            from proposal_index i, jsonb_each_text(i.year_change) level
                            where i.proposal_id in (:matters) order by level.key
                            """).param("matters", matters).query(row -> {
                euros.computeIfAbsent(row.getObject("proposal_id", UUID.class), any -> new LinkedHashMap<>())
                        .put(row.getString("key"), new Money(row.getLong("cents")));
            });
        }
        return euros;
    }
}
