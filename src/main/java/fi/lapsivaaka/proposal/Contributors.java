package fi.lapsivaaka.proposal;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people invited to drafts. */
@Component
public class Contributors {

    private final JdbcClient client;
    private final Clock clock;

    Contributors(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /** Ids of those invited to a draft, in the order they were. */
    public List<UUID> of(UUID draft) {
        return client.sql("select person_id from contributor where proposal_id = :draft order by invited_at, person_id")
                .param("draft", draft)
                .query(UUID.class)
                .list();
    }

    /** @return whether the person was not invited before */
    public boolean invite(UUID draft, UUID person) {
        return client.sql("insert into contributor values (:draft, :person, :now) on conflict do nothing")
                        .param("draft", draft)
                        .param("person", person)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    /** Those invited to a draft are invited to a later text of the same matter too. */
    public void carryOver(UUID from, UUID to) {
        client.sql("""
            insert into contributor (proposal_id, person_id, invited_at)
            select :to, person_id, invited_at from contributor where proposal_id = :from on conflict do nothing
            """).param("from", from).param("to", to).update();
    }

    /** @return whether the person was invited */
    public boolean remove(UUID draft, UUID person) {
        return client.sql("delete from contributor where proposal_id = :draft and person_id = :person")
                        .param("draft", draft)
                        .param("person", person)
                        .update()
                > 0;
    }
}
