package fi.lapsivaaka.preparation;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which earlier assessment the answers of a matter may start from. */
@Repository
public class EarlierAssessments {

    private final JdbcClient client;
    private final Clock clock;

    EarlierAssessments(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    public Optional<UUID> of(UUID draft) {
        return client.sql("select earlier_id from proposal_origin where proposal_id = :draft")
                .param("draft", draft)
                .query(UUID.class)
                .optional();
    }

    /** From now on the answers of the earlier one are offered where nobody has answered yet. */
    public void choose(UUID draft, UUID earlier, @Nullable UUID person) {
        client.sql("""
            insert into proposal_origin values (:draft, :earlier, :person, :now)
            on conflict (proposal_id) do update set earlier_id = excluded.earlier_id, chosen_by = excluded.chosen_by,
                chosen_at = excluded.chosen_at
            """)
                .param("draft", draft)
                .param("earlier", earlier)
                .param("person", person, java.sql.Types.OTHER)
                .param("now", KeptAnswers.at(clock.instant()))
                .update();
    }

    /** Nothing is offered any more; what was taken over stays. */
    public void leave(UUID draft) {
        client.sql("delete from proposal_origin where proposal_id = :draft")
                .param("draft", draft)
                .update();
    }
}
