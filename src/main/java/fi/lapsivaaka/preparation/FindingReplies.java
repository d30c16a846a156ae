package fi.lapsivaaka.preparation;

import fi.lapsivaaka.assessment.GivenReason;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Why findings are left as they are. */
@Repository
public class FindingReplies {

    /** A reason is no longer than this, in characters. */
    public static final int LONGEST = 4000;

    private static final String NOBODY = "–";
    private static final ZoneId FINLAND = ZoneId.of("Europe/Helsinki");

    private final JdbcClient client;

    FindingReplies(JdbcClient client) {
        this.client = client;
    }

    /** The reasons that count, one a rule at most. */
    public List<GivenReason> of(UUID draft) {
        return client.sql("""
            select * from (
                select distinct on (rule_id) *, author_now(author_id, author) as author_name from finding_reply where proposal_id = :draft
                order by rule_id, id desc) latest
            where reason <> ''
            """)
                .param("draft", draft)
                .query((row, number) -> new GivenReason(
                        row.getString("rule_id"),
                        row.getString("reason"),
                        row.getString("author_name").isBlank() ? NOBODY : row.getString("author_name"),
                        LocalDate.ofInstant(row.getTimestamp("given_at").toInstant(), FINLAND)))
                .list();
    }

    /** Copies the reasons that count to a later revision, in the names of those who gave them. */
    void copy(UUID from, UUID to) {
        client.sql("""
            insert into finding_reply (proposal_id, rule_id, reason, author_id, author, given_at)
            select :to, rule_id, reason, author_id, author, given_at from (
                select distinct on (rule_id) * from finding_reply where proposal_id = :from
                order by rule_id, id desc) latest
            where reason <> ''
            """).param("from", from).param("to", to).update();
    }

    /** @param reason the empty text to take the reason back */
    public void give(UUID draft, String rule, String reason, Author author, Instant now) {
        client.sql("""
            insert into finding_reply (proposal_id, rule_id, reason, author_id, author, given_at)
            values (:draft, :rule, :reason, :authorId, author_to_keep(:authorId, :author), :now)
            """)
                .param("draft", draft)
                .param("rule", rule)
                .param("reason", reason.strip())
                .param("authorId", author.id())
                .param("author", author.name())
                .param("now", KeptAnswers.at(now))
                .update();
    }
}
