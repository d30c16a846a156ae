package fi.lapsivaaka.workshop;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The runs of drafts over real figures and matters, each kept with the content it tells of. */
@Repository
public class Effects {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final JdbcClient client;
    private final Clock clock;

    Effects(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /** All of a draft, the newest first. */
    public List<Effect> of(UUID draft) {
        return client.sql("select * from rule_effect where draft_id = :draft order by asked_at desc")
                .param("draft", draft)
                .query(Effects::read)
                .list();
    }

    public Optional<Effect> find(UUID id) {
        return client.sql("select * from rule_effect where id = :id")
                .param("id", id)
                .query(Effects::read)
                .optional();
    }

    UUID begin(
            UUID draft,
            String sha256,
            String against,
            @Nullable UUID organisation,
            @Nullable Integer year,
            String phase,
            UUID person) {
        UUID id = UUID.randomUUID();
        client.sql("""
                        insert into rule_effect (id, draft_id, sha256, against_sha256, organisation_id, year, phase, state,
                            done, total, asked_by, asked_at)
                        values (:id, :draft, :sha256, :against, :organisation, :year, :phase, 'running', 0, 0, :person, :now)
                        """)
                .param("id", id)
                .param("draft", draft)
                .param("sha256", sha256)
                .param("against", against)
                .param("organisation", organisation)
                .param("year", year)
                .param("phase", phase)
                .param("person", person)
                .param("now", RuleVersions.at(clock.instant()))
                .update();
        return id;
    }

    /** Seen by others at once, whatever transaction the run itself is in. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void progress(UUID id, long done, long total) {
        client.sql("update rule_effect set done = :done, total = :total where id = :id")
                .param("done", done)
                .param("total", total)
                .param("id", id)
                .update();
    }

    void finish(UUID id, Object result) {
        client.sql("""
                        update rule_effect set state = 'done', result = :result::jsonb, finished_at = :now where id = :id
                        """)
                .param("result", MAPPER.writeValueAsString(result))
                .param("now", RuleVersions.at(clock.instant()))
                .param("id", id)
                .update();
    }

    void fail(UUID id) {
        client.sql("update rule_effect set state = 'failed', finished_at = :now where id = :id and state = 'running'")
                .param("now", RuleVersions.at(clock.instant()))
                .param("id", id)
                .update();
    }

    /** A run whose service has ended goes on nowhere; asking for it again begins anew. */
    void failBrokenOff() {
        client.sql("update rule_effect set state = 'failed', finished_at = :now where state = 'running'")
                .param("now", RuleVersions.at(clock.instant()))
                .update();
    }

    private static Effect read(ResultSet row, int number) throws SQLException {
        UUID organisation = row.getObject("organisation_id", UUID.class);
        String result = row.getString("result");
        return new Effect(
                row.getObject("id", UUID.class),
                row.getObject("draft_id", UUID.class),
                row.getString("sha256"),
                row.getString("against_sha256"),
                organisation,
                row.getObject("year", Integer.class),
                row.getString("phase"),
                Effect.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getLong("done"),
                row.getLong("total"),
                organisation == null || result == null ? null : MAPPER.readValue(result, BudgetEffect.class),
                organisation != null || result == null ? null : MAPPER.readValue(result, MatterEffect.class),
                row.getObject("asked_at", OffsetDateTime.class).toInstant());
    }
}
