package fi.lapsivaaka.preparation;

import fi.lapsivaaka.preparation.CommentThread.Remark;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The comments beside the questions of drafts. */
@Repository
public class Comments {

    /** A remark is no longer than this, in characters. */
    public static final int LONGEST = 2000;

    /** A draft holds no more remarks than this. */
    private static final int MOST = 1000;

    private final JdbcClient client;

    Comments(JdbcClient client) {
        this.client = client;
    }

    private record Row(
            long id,
            @Nullable Long thread,
            String question,
            Remark remark,
            @Nullable Author settledBy,
            @Nullable Instant settledAt) {}

    /** All threads of a draft, in the order in which they were begun. */
    public List<CommentThread> of(UUID draft) {
        List<Row> rows =
                client.sql("""
            select c.*, said.name as author_name, settled.name as settler_name from field_comment c
                join person said on said.id = c.author_id left join person settled on settled.id = c.settled_by
            where c.proposal_id = :draft order by c.id
            """).param("draft", draft).query(Comments::row).list();
        Map<Long, List<Remark>> remarks = new LinkedHashMap<>();
        for (Row row : rows) {
            long thread = row.thread() == null ? row.id() : row.thread();
            remarks.computeIfAbsent(thread, key -> new ArrayList<>()).add(row.remark());
        }
        return rows.stream()
                .filter(row -> row.thread() == null)
                .map(row -> new CommentThread(
                        row.id(),
                        row.question(),
                        remarks.getOrDefault(row.id(), List.of()),
                        row.settledBy(),
                        row.settledAt()))
                .toList();
    }

    /**
     * Keeps a remark, once however often it is sent.
     *
     * @param thread that it answers, while it is open; null to begin one
     * @return whether it was kept
     */
    boolean say(UUID draft, String question, @Nullable Long thread, String remark, UUID author, Instant now) {
        return client.sql("""
            insert into field_comment (proposal_id, question, thread_id, remark, author_id, said_at)
            select :draft, :question, :thread, :remark, :author, :now
            where (cast(:thread as bigint) is null or exists (select from field_comment t where t.id = :thread
                    and t.proposal_id = :draft and t.question = :question and t.thread_id is null and t.settled_at is null))
                and not exists (select from field_comment s where s.proposal_id = :draft and s.question = :question
                    and s.author_id = :author and s.remark = :remark and s.thread_id is not distinct from cast(:thread as bigint)
                    and s.settled_at is null)
                and (select count(*) from field_comment a where a.proposal_id = :draft) < :most
            """)
                        .param("draft", draft)
                        .param("question", question)
                        .param("thread", thread, java.sql.Types.BIGINT)
                        .param("remark", remark)
                        .param("author", author)
                        .param("now", KeptAnswers.at(now))
                        .param("most", MOST)
                        .update()
                == 1;
    }

    /** @return whether it was open */
    boolean settle(UUID draft, long thread, UUID person, Instant now) {
        return client.sql("""
            update field_comment set settled_by = :person, settled_at = :now
            where id = :thread and proposal_id = :draft and thread_id is null and settled_at is null
            """)
                        .param("draft", draft)
                        .param("thread", thread)
                        .param("person", person)
                        .param("now", KeptAnswers.at(now))
                        .update()
                == 1;
    }

    /** @return whether it was settled */
    boolean reopen(UUID draft, long thread) {
        return client.sql("""
            update field_comment set settled_by = null, settled_at = null
            where id = :thread and proposal_id = :draft and thread_id is null and settled_at is not null
            """).param("draft", draft).param("thread", thread).update() == 1;
    }

    /** Copies open threads to a later text of the same matter, in the names of those who spoke. */
    void carryOver(UUID from, UUID to) {
        for (CommentThread thread : of(from)) {
            if (thread.open()) {
                long copied = copy("id = :thread", thread.id(), to, null).get(0);
                copy("thread_id = :thread", thread.id(), to, copied);
            }
        }
    }

    private List<Long> copy(String which, long thread, UUID to, @Nullable Long copied) {
        return client.sql("""
            insert into field_comment (proposal_id, question, thread_id, remark, author_id, said_at)
            select :to, question, cast(:copied as bigint), remark, author_id, said_at from field_comment where %s order by id
            returning id
            """.formatted(which))
                .param("to", to)
                .param("thread", thread)
                .param("copied", copied, java.sql.Types.BIGINT)
                .query(Long.class)
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        String settler = row.getString("settled_by");
        return new Row(
                row.getLong("id"),
                row.getObject("thread_id", Long.class),
                row.getString("question"),
                new Remark(
                        new Author(row.getString("author_id"), row.getString("author_name")),
                        row.getString("remark"),
                        row.getTimestamp("said_at").toInstant()),
                settler == null ? null : new Author(settler, row.getString("settler_name")),
                settler == null ? null : row.getTimestamp("settled_at").toInstant());
    }
}
