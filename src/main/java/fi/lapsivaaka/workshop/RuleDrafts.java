package fi.lapsivaaka.workshop;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
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

/** The drafts of rule sets. */
@Repository
public class RuleDrafts {

    private final JdbcClient client;
    private final Clock clock;

    RuleDrafts(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /** All, those under way first, the newest first. */
    public List<RuleDraft> all() {
        return client.sql("select * from rule_draft order by state in ('published', 'discarded'), opened_at desc")
                .query(RuleDrafts::read)
                .list();
    }

    public Optional<RuleDraft> find(UUID id) {
        return client.sql("select * from rule_draft where id = :id")
                .param("id", id)
                .query(RuleDrafts::read)
                .optional();
    }

    /** The draft, which nobody else changes until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    RuleDraft locked(UUID id) {
        return client.sql("select * from rule_draft where id = :id for update")
                .param("id", id)
                .query(RuleDrafts::read)
                .single();
    }

    /**
     * The same, to be written in.
     *
     * @throws DraftClosed when it has been submitted, published or discarded
     */
    @Transactional(propagation = Propagation.MANDATORY)
    RuleDraft writable(UUID id) {
        RuleDraft draft = locked(id);
        if (!draft.open()) {
            throw new DraftClosed(draft);
        }
        return draft;
    }

    /** @param standsOn the national version that a local draft stands on; counts for nothing without an organisation */
    UUID add(RuleVersion base, @Nullable UUID organisation, RuleVersion standsOn, String name, UUID person) {
        UUID id = UUID.randomUUID();
        client.sql("""
                        insert into rule_draft (id, rule_set_id, name, base_id, revision, state, reason, open_assessment,
                            opened_by, opened_at, organisation_id, stands_on_id)
                        values (:id, :set, :name, :base, 0, 'open', '', 'offered', :person, :now, :organisation, :standsOn)
                        """)
                .param("id", id)
                .param("set", base.kind().id())
                .param("name", name)
                .param("base", base.id())
                .param("person", person)
                .param("now", RuleVersions.at(clock.instant()))
                .param("organisation", organisation)
                .param("standsOn", organisation == null ? null : standsOn.id())
                .update();
        return id;
    }

    /** What is told at its publication; changes nothing of its content. */
    void describe(UUID id, String reason, @Nullable LocalDate inForceOn, OpenAssessments open) {
        client.sql("""
                        update rule_draft set reason = :reason, in_force_on = :day, open_assessment = :open
                        where id = :id and state = 'open'
                        """)
                .param("reason", reason)
                .param("day", inForceOn)
                .param("open", open.code())
                .param("id", id)
                .update();
    }

    void state(UUID id, RuleDraft.State state, @Nullable UUID submittedBy, @Nullable UUID version) {
        client.sql("""
                        update rule_draft set state = :state, submitted_by = :by, version_id = :version where id = :id
                        """)
                .param("state", state.code())
                .param("by", submittedBy)
                .param("version", version)
                .param("id", id)
                .update();
    }

    void base(UUID id, RuleVersion base) {
        client.sql("update rule_draft set base_id = :base where id = :id")
                .param("base", base.id())
                .param("id", id)
                .update();
    }

    /** Makes a local draft stand on another national version; nothing happens to a national one. */
    void standsOn(UUID id, RuleVersion national) {
        client.sql("update rule_draft set stands_on_id = :on where id = :id and organisation_id is not null")
                .param("on", national.id())
                .param("id", id)
                .update();
    }

    void revision(UUID id, int revision) {
        client.sql("update rule_draft set revision = :revision where id = :id")
                .param("revision", revision)
                .param("id", id)
                .update();
    }

    private static RuleDraft read(ResultSet row, int number) throws SQLException {
        return new RuleDraft(
                row.getObject("id", UUID.class),
                RuleKind.of(row.getString("rule_set_id")),
                row.getString("name"),
                row.getObject("base_id", UUID.class),
                row.getInt("revision"),
                RuleDraft.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getString("reason"),
                row.getObject("in_force_on", LocalDate.class),
                OpenAssessments.of(row.getString("open_assessment")),
                row.getObject("opened_by", UUID.class),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getObject("submitted_by", UUID.class),
                row.getObject("version_id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                row.getObject("stands_on_id", UUID.class));
    }
}
