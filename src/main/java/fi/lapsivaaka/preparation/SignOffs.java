package fi.lapsivaaka.preparation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The signatures that stand. */
@Repository
public class SignOffs {

    private final JdbcClient client;

    SignOffs(JdbcClient client) {
        this.client = client;
    }

    /** The assessor's first. */
    public List<SignOff> of(UUID draft) {
        return client.sql("select * from sign_off where proposal_id = :draft and withdrawn_at is null order by id")
                .param("draft", draft)
                .query(SignOffs::read)
                .list();
    }

    public Optional<SignOff> of(UUID draft, SignOff.Part part) {
        return of(draft).stream().filter(signed -> signed.part() == part).findFirst();
    }

    void add(UUID draft, SignOff signed) {
        client.sql("""
            insert into sign_off (proposal_id, assessment_id, part, author_id, author, signed_at)
            values (:draft, :assessment, :part, :authorId, :author, :now)
            """)
                .param("draft", draft)
                .param("assessment", signed.assessment())
                .param("part", signed.part().name().toLowerCase(Locale.ROOT))
                .param("authorId", signed.author().id())
                .param("author", signed.author().name())
                .param("now", KeptAnswers.at(signed.signedAt()))
                .update();
    }

    void withdraw(UUID draft, Instant now) {
        client.sql("update sign_off set withdrawn_at = :now where proposal_id = :draft and withdrawn_at is null")
                .param("now", KeptAnswers.at(now))
                .param("draft", draft)
                .update();
    }

    private static SignOff read(ResultSet row, int number) throws SQLException {
        return new SignOff(
                row.getObject("assessment_id", UUID.class),
                SignOff.Part.valueOf(row.getString("part").toUpperCase(Locale.ROOT)),
                new Author(row.getString("author_id"), row.getString("author")),
                row.getTimestamp("signed_at").toInstant());
    }
}
