package fi.lapsivaaka.publication;

import fi.lapsivaaka.audit.AuditAction;
import fi.lapsivaaka.audit.AuditEvent;
import fi.lapsivaaka.audit.AuditTrail;
import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.proposal.KeptDraft;
import fi.lapsivaaka.publication.CouncilQuestion.Answer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What members of the council ask, and what they are answered. Nothing is changed afterwards; a new answer counts. */
@Repository
public class CouncilQuestions {

    private static final String SELECT = """
            select council_question.*, proposal.name as matter, asker.name as asker, newest.answer, newest.answered_at,
                person.name as answerer
            from council_question
            join proposal on proposal.id = council_question.proposal_id
            join person asker on asker.id = council_question.asked_by
            left join lateral (
                select answer, answered_by, answered_at from council_answer
                where question_id = council_question.id order by council_answer.id desc limit 1) newest on true
            left join person on person.id = newest.answered_by
            """;

    private static final int MOST = 200;

    private final JdbcClient client;
    private final AuditTrail trail;
    private final Clock clock;

    CouncilQuestions(JdbcClient client, AuditTrail trail, Clock clock) {
        this.client = client;
        this.trail = trail;
        this.clock = clock;
    }

    /** All about a draft, in the order they were asked. */
    public List<CouncilQuestion> of(UUID draft) {
        return client.sql(SELECT + " where proposal_id = :draft order by asked_at, council_question.id")
                .param("draft", draft)
                .query(CouncilQuestions::read)
                .list();
    }

    /** Those about drafts of some organisations; the ones that wait for an answer first, then the newest. */
    public List<CouncilQuestion> in(List<UUID> organisations) {
        return organisations.isEmpty()
                ? List.of()
                : client.sql(SELECT + """
                             where proposal.owner_id in (:organisations)
                            order by newest.answer is not null, asked_at desc, council_question.id limit :limit
                            """)
                        .param("organisations", organisations)
                        .param("limit", MOST)
                        .query(CouncilQuestions::read)
                        .list();
    }

    /** How many wait for an answer in some organisations. */
    public int waiting(List<UUID> organisations) {
        return organisations.isEmpty()
                ? 0
                : client.sql("""
                                select count(*) from council_question
                                join proposal on proposal.id = proposal_id
                                where owner_id in (:organisations)
                                    and not exists (select from council_answer where question_id = council_question.id)
                                """)
                        .param("organisations", organisations)
                        .query(Integer.class)
                        .single();
    }

    /** @param section id of a point of the page, or the empty text */
    @Transactional
    public UUID ask(KeptDraft draft, String section, String question, Visitor visitor) {
        UUID id = UUID.randomUUID();
        client.sql("""
                        insert into council_question (id, proposal_id, section, question, asked_by, asked_at)
                        values (:id, :draft, :section, :question, :person, :now)
                        """)
                .param("id", id)
                .param("draft", draft.id())
                .param("section", section)
                .param("question", question)
                .param("person", visitor.id())
                .param("now", now())
                .update();
        trail.record(AuditEvent.of(AuditAction.QUESTION_ASKED)
                .by(visitor.person())
                .in(draft.ownerId())
                .on("question", id));
        return id;
    }

    /** A question that has an answer gets a newer one. */
    @Transactional
    public void answer(KeptDraft draft, UUID question, String answer, Visitor visitor) {
        client.sql("""
                        insert into council_answer (question_id, answer, answered_by, answered_at)
                        values (:question, :answer, :person, :now)
                        """)
                .param("question", question)
                .param("answer", answer)
                .param("person", visitor.id())
                .param("now", now())
                .update();
        trail.record(AuditEvent.of(AuditAction.QUESTION_ANSWERED)
                .by(visitor.person())
                .in(draft.ownerId())
                .on("question", question));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static CouncilQuestion read(ResultSet row, int line) throws SQLException {
        return new CouncilQuestion(
                row.getObject("id", UUID.class),
                row.getObject("proposal_id", UUID.class),
                row.getString("matter"),
                row.getString("section"),
                row.getString("question"),
                row.getObject("asked_by", UUID.class),
                row.getString("asker"),
                row.getTimestamp("asked_at").toInstant(),
                answer(row));
    }

    private static @Nullable Answer answer(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("answered_at");
        return at == null ? null : new Answer(row.getString("answer"), row.getString("answerer"), at.toInstant());
    }
}
