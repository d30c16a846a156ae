package fi.lapsivaaka.preparation;

import fi.lapsivaaka.checklist.Answer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers that stand beside another until a person chooses. */
@Repository
public class RivalAnswers {

    private final JdbcClient client;

    RivalAnswers(JdbcClient client) {
        this.client = client;
    }

    /** Those between which nobody has chosen yet, the oldest first. */
    public List<RivalAnswer> open(UUID draft) {
        return client.sql("""
            select *, author_now(author_id, author) as author_name from rival_answer
            where proposal_id = :draft and settled_at is null order by id
            """).param("draft", draft).query(RivalAnswers::read).list();
    }

    void keep(UUID draft, String question, Answer answer, int basedOn, Author author, Instant now) {
        client.sql("""
            insert into rival_answer (proposal_id, question, answer, based_on, author_id, author, saved_at)
            values (:draft, :question, :answer::jsonb, :basedOn, :authorId, author_to_keep(:authorId, :author), :now)
            """)
                .param("draft", draft)
                .param("question", question)
                .param("answer", AnswerJson.write(answer))
                .param("basedOn", basedOn)
                .param("authorId", author.id())
                .param("author", author.name())
                .param("now", KeptAnswers.at(now))
                .update();
    }

    /** Keeps the same author's later words in place of the earlier ones. */
    void replace(long id, Answer answer, Instant now) {
        client.sql("update rival_answer set answer = :answer::jsonb, saved_at = :now where id = :id")
                .param("answer", AnswerJson.write(answer))
                .param("now", KeptAnswers.at(now))
                .param("id", id)
                .update();
    }

    void settle(long id, Instant now) {
        client.sql("update rival_answer set settled_at = :now where id = :id")
                .param("now", KeptAnswers.at(now))
                .param("id", id)
                .update();
    }

    private static RivalAnswer read(ResultSet row, int number) throws SQLException {
        return new RivalAnswer(
                row.getLong("id"),
                row.getString("question"),
                KeptAnswers.answer(row),
                row.getInt("based_on"),
                KeptAnswers.author(row),
                row.getTimestamp("saved_at").toInstant());
    }
}
