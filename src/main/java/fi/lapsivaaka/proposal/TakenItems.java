package fi.lapsivaaka.proposal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which items of an agenda have become drafts of their own. */
@Repository
public class TakenItems {

    private final JdbcClient client;

    TakenItems(JdbcClient client) {
        this.client = client;
    }

    /** Position of each item taken up to the id of its draft. */
    public Map<Integer, UUID> of(UUID agenda) {
        Map<Integer, UUID> taken = new LinkedHashMap<>();
        client.sql("select position, proposal_id from agenda_item where agenda_id = :agenda order by position")
                .param("agenda", agenda)
                .query((row, number) -> taken.put(row.getInt("position"), row.getObject("proposal_id", UUID.class)))
                .list();
        return taken;
    }

    /** @return whether nobody had taken it up before */
    public boolean add(UUID agenda, int position, UUID draft) {
        return client.sql("insert into agenda_item values (:draft, :agenda, :position) on conflict do nothing")
                        .param("draft", draft)
                        .param("agenda", agenda)
                        .param("position", position)
                        .update()
                == 1;
    }
}
