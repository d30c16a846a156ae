package fi.lapsivaaka.workshop;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What two people wrote in the same place of a draft, until somebody has chosen. */
@Repository
public class Rivals {

    private final JdbcClient client;
    private final Clock clock;

    Rivals(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /** Those between which nobody has chosen yet. */
    public List<Rival> open(UUID draft) {
        return client.sql("""
                        select id, path, entry, part, kept, rival, author_id as author from rule_draft_rival
                        where draft_id = :draft and settled_at is null order by id
                        """).param("draft", draft).query(Rival.class).list();
    }

    Optional<Rival> find(UUID draft, long id) {
        return open(draft).stream().filter(one -> one.id() == id).findFirst();
    }

    /** Keeps what was written beside what stands, until somebody chooses. */
    public void add(UUID draft, String path, String entry, String part, String kept, String rival, UUID author) {
        client.sql("""
                        insert into rule_draft_rival (draft_id, path, entry, part, kept, rival, author_id, saved_at)
                        values (:draft, :path, :entry, :part, :kept, :rival, :author, :now)
                        """)
                .param("draft", draft)
                .param("path", path)
                .param("entry", entry)
                .param("part", part)
                .param("kept", kept)
                .param("rival", rival)
                .param("author", author)
                .param("now", RuleVersions.at(clock.instant()))
                .update();
    }

    /** The same while somebody types on: it takes the place of what they wrote there before. */
    public void replace(UUID draft, String path, String entry, String kept, String rival, UUID author) {
        int there = client.sql("""
                        update rule_draft_rival set kept = :kept, rival = :rival, saved_at = :now
                        where draft_id = :draft and path = :path and entry = :entry and part = '' and author_id = :author
                            and settled_at is null
                        """)
                .param("draft", draft)
                .param("path", path)
                .param("entry", entry)
                .param("kept", kept)
                .param("rival", rival)
                .param("author", author)
                .param("now", RuleVersions.at(clock.instant()))
                .update();
        if (there == 0) {
            add(draft, path, entry, "", kept, rival, author);
        }
    }

    void settle(UUID draft, long id) {
        client.sql("update rule_draft_rival set settled_at = :now where draft_id = :draft and id = :id")
                .param("now", RuleVersions.at(clock.instant()))
                .param("draft", draft)
                .param("id", id)
                .update();
    }
}
