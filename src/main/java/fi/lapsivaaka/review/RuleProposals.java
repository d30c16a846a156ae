package fi.lapsivaaka.review;

import fi.lapsivaaka.Money;
import fi.lapsivaaka.childbudget.Selection;
import fi.lapsivaaka.ledger.Phase;
import fi.lapsivaaka.people.Owner;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The rows that experts have proposed. They are kept as proposed; none of them is published by this. */
@Component
public class RuleProposals {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final JdbcClient client;
    private final Clock clock;

    RuleProposals(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /**
     * Keeps a proposal with what its trial told.
     *
     * @param key id of the ledger's key it was proposed from
     * @param before id of the row before which it stands
     * @param person who proposes it; null where nobody is known
     * @throws IllegalArgumentException when the trial was refused
     */
    @Transactional
    public UUID keep(
            Selection from,
            long key,
            String before,
            RuleAnswers answers,
            Trial trial,
            String ruleSetSha256,
            @Nullable UUID person) {
        ProposedRules rules = trial.rules();
        if (rules == null) {
            throw new IllegalArgumentException("a row that cannot be read is not kept");
        }
        UUID id = UUID.randomUUID();
        client.sql("""
                        insert into rule_proposal (id, organisation_id, key_id, year, phase, rule_set_sha256, rule_id,
                            before_rule_id, answers, row_text, reason, author, moved_keys, moved_cents,
                            child_change_cents, proposed_at, state, author_id)
                        values (:id, :organisation, :key, :year, :phase, :sha256, :rule, :before, :answers::jsonb, :row,
                            :reason, :author, :keys, :moved, :child, :now, 'open', :person)
                        """)
                .param("id", id)
                .param("organisation", from.organisationId())
                .param("key", key)
                .param("year", from.year())
                .param("phase", from.phase().code())
                .param("sha256", ruleSetSha256)
                .param("rule", rules.rule())
                .param("before", before)
                .param("answers", MAPPER.writeValueAsString(answers))
                .param("row", rules.row())
                .param("reason", answers.reasonFi())
                .param("author", answers.author())
                .param("person", person)
                .param("keys", trial.movedKeys())
                .param("moved", trial.moved().cents())
                .param("child", trial.childChange().cents())
                .param("now", now())
                .update();
        return id;
    }

    /** All, the open ones first, the newest first. */
    public List<RuleProposal> findAll() {
        return client.sql("select * from rule_proposal order by state <> 'open', proposed_at desc")
                .query((row, number) -> read(row))
                .list();
    }

    /** Whose a proposal is. */
    Optional<Owner> owner(UUID id) {
        return client.sql("select organisation_id, author_id from rule_proposal where id = :id")
                .param("id", id)
                .query((row, number) -> new Owner(
                        Set.of(row.getObject("organisation_id", UUID.class)),
                        row.getObject("author_id", UUID.class),
                        Set.of(),
                        false))
                .optional();
    }

    public Optional<RuleProposal> findById(UUID id) {
        return client.sql("select * from rule_proposal where id = :id")
                .param("id", id)
                .query((row, number) -> read(row))
                .optional();
    }

    /**
     * Tells what became of a proposal. It is told once.
     *
     * @param state {@code taken} or {@code refused}
     * @return whether it was still open
     */
    @Transactional
    public boolean decide(UUID id, String state, String reason) {
        return client.sql("""
                                update rule_proposal set state = :state, state_reason = :reason, decided_at = :now
                                where id = :id and state = 'open'
                                """)
                        .param("state", state)
                        .param("reason", reason)
                        .param("now", now())
                        .param("id", id)
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static RuleProposal read(ResultSet row) throws SQLException {
        return new RuleProposal(
                row.getObject("id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                row.getLong("key_id"),
                row.getInt("year"),
                Phase.of(row.getString("phase")),
                row.getString("rule_set_sha256"),
                row.getString("rule_id"),
                row.getString("before_rule_id"),
                Objects.requireNonNull(MAPPER.readValue(row.getString("answers"), RuleAnswers.class)),
                row.getString("row_text"),
                row.getString("reason"),
                row.getString("author"),
                row.getLong("moved_keys"),
                new Money(row.getLong("moved_cents")),
                new Money(row.getLong("child_change_cents")),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                row.getString("state"),
                row.getString("state_reason"),
                Optional.ofNullable(row.getObject("decided_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant)
                        .orElse(null));
    }
}
