package fi.lapsivaaka.preparation;

import fi.lapsivaaka.preparation.HandedStep.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The steps of drafts that were given to somebody. */
@Repository
public class HandedSteps {

    private static final String SELECT = """
            select h.*, given.name as person_name, giver.name as giver_name from handed_step h
                join person given on given.id = h.person_id join person giver on giver.id = h.handed_by
            """;

    private final JdbcClient client;

    HandedSteps(JdbcClient client) {
        this.client = client;
    }

    /** The latest giving of each step of a draft; what was withdrawn counts for nothing. */
    public List<HandedStep> of(UUID draft) {
        return client.sql(SELECT + """
            where h.proposal_id = :draft and h.state <> 'withdrawn' and not exists (
                select from handed_step later where later.proposal_id = h.proposal_id and later.form = h.form
                    and later.step = h.step and later.id > h.id)
            order by h.id
            """)
                .param("draft", draft)
                .query(HandedSteps::read)
                .list();
    }

    Optional<HandedStep> find(UUID draft, long id) {
        return client.sql(SELECT + "where h.proposal_id = :draft and h.id = :id")
                .param("draft", draft)
                .param("id", id)
                .query(HandedSteps::read)
                .optional();
    }

    /** @return whether it was kept; not when somebody else gives the same step at this moment */
    boolean give(UUID draft, String form, String step, UUID person, @Nullable LocalDate due, UUID by, Instant now) {
        return client.sql("""
            insert into handed_step (proposal_id, form, step, person_id, due, state, note, handed_by, handed_at, changed_at)
            values (:draft, :form, :step, :person, :due, 'open', '', :by, :now, :now) on conflict do nothing
            """)
                        .param("draft", draft)
                        .param("form", form)
                        .param("step", step)
                        .param("person", person)
                        .param("due", due, Types.DATE)
                        .param("by", by)
                        .param("now", KeptAnswers.at(now))
                        .update()
                == 1;
    }

    /** @return whether it was open, or done and is withdrawn */
    boolean close(UUID draft, long id, State state, String note, Instant now) {
        return client.sql("""
            update handed_step set state = :state, note = :note, changed_at = :now
            where proposal_id = :draft and id = :id and (state = 'open' or state = 'done' and :state = 'withdrawn')
            """)
                        .param("draft", draft)
                        .param("id", id)
                        .param("state", state.code())
                        .param("note", note)
                        .param("now", KeptAnswers.at(now))
                        .update()
                == 1;
    }

    /** Copies what counts to a later text of the same matter. */
    void carryOver(UUID from, UUID to) {
        client.sql("""
            insert into handed_step (proposal_id, form, step, person_id, due, state, note, handed_by, handed_at, changed_at)
            select :to, form, step, person_id, due, state, note, handed_by, handed_at, changed_at from handed_step h
            where proposal_id = :from and state in ('open', 'done') and not exists (
                select from handed_step later where later.proposal_id = h.proposal_id and later.form = h.form
                    and later.step = h.step and later.id > h.id)
            order by id on conflict do nothing
            """).param("from", from).param("to", to).update();
    }

    private static HandedStep read(ResultSet row, int number) throws SQLException {
        return new HandedStep(
                row.getLong("id"),
                row.getString("form"),
                row.getString("step"),
                new Author(row.getString("person_id"), row.getString("person_name")),
                row.getObject("due", LocalDate.class),
                State.of(row.getString("state")),
                row.getString("note"),
                new Author(row.getString("handed_by"), row.getString("giver_name")),
                row.getTimestamp("handed_at").toInstant());
    }
}
