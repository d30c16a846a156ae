package fi.lapsivaaka.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tells whether anything of a matter has changed that the rules see. */
@Repository
class MatterStates {

    private final JdbcClient client;

    MatterStates(JdbcClient client) {
        this.client = client;
    }

    /**
     * Matter to a text that is another one after any change of its draft, annexes, answers, reasons or days. A row that is
     * written has another {@code xmin}; answers, whose revisions count up from one, and reasons are only ever added.
     */
    Map<UUID, String> of(List<UUID> matters) {
        Map<UUID, String> states = new HashMap<>();
        if (!matters.isEmpty()) {
            client.sql("""
                            select p.id, format('%s-%s-%s-%s-%s', p.xmin,
                                (select sum(a.revision) from answer_revision a where a.proposal_id = p.id),
                                (select max(f.id) from finding_reply f where f.proposal_id = p.id),
                                (select c.xmin from proposal_calendar c where c.proposal_id = p.id),
                                (select string_agg(x.xmin::text, ',' order by x.xmin::text) from annex x where x.proposal_id = p.id)) as state
                            from proposal p where p.id in (:matters)
                            """).param("matters", matters).query(row -> {
                states.put(row.getObject("id", UUID.class), row.getString("state"));
            });
        }
        return states;
    }
}
