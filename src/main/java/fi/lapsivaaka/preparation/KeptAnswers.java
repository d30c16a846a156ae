package fi.lapsivaaka.preparation;

import fi.lapsivaaka.checklist.Answer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every answer that was ever saved. */
@Repository
public class KeptAnswers {

    private final JdbcClient client;

    KeptAnswers(JdbcClient client) {
        this.client = client;
    }

    /** The answers of the assessment that count, by question; those of a later follow-up are kept apart. */
    public Map<String, KeptAnswer> of(UUID draft) {
        Map<String, KeptAnswer> found = all(draft);
        found.keySet().removeIf(FollowUpQuestions::contain);
        return found;
    }

    /** The answers of the follow-up that count, by question. */
    public Map<String, KeptAnswer> followUp(UUID draft) {
        Map<String, KeptAnswer> found = all(draft);
        found.keySet().removeIf(question -> !FollowUpQuestions.contain(question));
        return found;
    }

    private Map<String, KeptAnswer> all(UUID draft) {
        Map<String, KeptAnswer> found = new LinkedHashMap<>();
        client.sql("""
            select distinct on (question) *, author_now(author_id, author) as author_name from answer_revision where proposal_id = :draft
            order by question, revision desc
            """)
                .param("draft", draft)
                .query(KeptAnswers::read)
                .list()
                .forEach(answer -> found.put(answer.question(), answer));
        return found;
    }

    /** All revisions of one answer, the first one first. */
    public List<KeptAnswer> history(UUID draft, String question) {
        return client.sql(
                        "select *, author_now(author_id, author) as author_name from answer_revision where proposal_id = :draft and question = :question order by"
                                + " revision")
                .param("draft", draft)
                .param("question", question)
                .query(KeptAnswers::read)
                .list();
    }

    Optional<KeptAnswer> newest(UUID draft, String question) {
        return client.sql("""
            select *, author_now(author_id, author) as author_name from answer_revision where proposal_id = :draft and question = :question
            order by revision desc limit 1
            """)
                .param("draft", draft)
                .param("question", question)
                .query(KeptAnswers::read)
                .optional();
    }

    Optional<KeptAnswer> revision(UUID draft, String question, int revision) {
        return client.sql(
                        "select *, author_now(author_id, author) as author_name from answer_revision where proposal_id = :draft and question = :question and"
                                + " revision = :revision")
                .param("draft", draft)
                .param("question", question)
                .param("revision", revision)
                .query(KeptAnswers::read)
                .optional();
    }

    /** @return whether it was kept; not when somebody else was first with this revision */
    boolean add(UUID draft, KeptAnswer answer) {
        return client.sql("""
            insert into answer_revision
                (proposal_id, question, revision, answer, origin, author_id, author, saved_at)
            values (:draft, :question, :revision, :answer::jsonb, :origin, :authorId, author_to_keep(:authorId, :author), :savedAt)
            on conflict do nothing
            """)
                        .param("draft", draft)
                        .param("question", answer.question())
                        .param("revision", answer.revision())
                        .param("answer", AnswerJson.write(answer.answer()))
                        .param("origin", answer.origin().code())
                        .param("authorId", answer.author().id())
                        .param("author", answer.author().name())
                        .param("savedAt", at(answer.savedAt()))
                        .update()
                == 1;
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Author author(ResultSet row) throws SQLException {
        return new Author(row.getString("author_id"), row.getString("author_name"));
    }

    static Answer answer(ResultSet row) throws SQLException {
        return AnswerJson.read(row.getString("answer"));
    }

    private static KeptAnswer read(ResultSet row, int number) throws SQLException {
        return new KeptAnswer(
                row.getString("question"),
                row.getInt("revision"),
                answer(row),
                Origin.of(row.getString("origin")),
                author(row),
                row.getTimestamp("saved_at").toInstant());
    }
}
