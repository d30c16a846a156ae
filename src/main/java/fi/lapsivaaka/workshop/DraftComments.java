package fi.lapsivaaka.workshop;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people say to each other about drafts. */
@Repository
public class DraftComments {

    /** Characters of one comment. */
    public static final int LONGEST = 2000;

    private final JdbcClient client;
    private final Clock clock;

    DraftComments(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /** All of a draft, the oldest first. */
    public List<Comment> of(UUID draft) {
        return client.sql("select * from rule_draft_comment where draft_id = :draft order by id")
                .param("draft", draft)
                .query((row, number) -> new Comment(
                        row.getLong("id"),
                        row.getString("entry"),
                        row.getString("words"),
                        row.getObject("author_id", UUID.class),
                        row.getObject("written_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    public void add(UUID draft, String entry, String words, UUID author) {
        client.sql("""
                        insert into rule_draft_comment (draft_id, entry, words, author_id, written_at)
                        values (:draft, :entry, :words, :author, :now)
                        """)
                .param("draft", draft)
                .param("entry", entry)
                .param("words", words)
                .param("author", author)
                .param("now", RuleVersions.at(clock.instant()))
                .update();
    }
}
