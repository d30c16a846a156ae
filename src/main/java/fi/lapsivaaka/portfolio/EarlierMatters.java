package fi.lapsivaaka.portfolio;

import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.portfolio.EarlierMatter.Difference;
import fi.lapsivaaka.preparation.EarlierAnswers;
import fi.lapsivaaka.preparation.MatterProfile;
import fi.lapsivaaka.preparation.Preparation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds earlier assessments of the same organisation that a visitor may read: the most alike, or those that a search finds.
 */
@Repository
public class EarlierMatters {

    private static final int MOST = 10;

    private static final String SQL = """
            select p.id, p.name, i.*, s.signed_at is not null as signed,
                (coalesce(s.signed_at, p.created_at) at time zone 'Europe/Helsinki')::date as day,
                array(select distinct question from answer_revision a where a.proposal_id = p.id) as questions,
                cardinality(array(select unnest(i.services) intersect select unnest(cast(:services as text[]))))
                    + cardinality(array(select unnest(i.decision_types) intersect select unnest(cast(:decisionTypes as text[]))))
                    as likeness
            from proposal_index i join proposal p on p.id = i.proposal_id
                left join sign_off s on s.proposal_id = p.id and s.part = 'assessor' and s.withdrawn_at is null
            where p.id <> :draft and p.owner_id is not distinct from cast(:owner as uuid) and %s
                and exists (select 1 from answer_revision a where a.proposal_id = p.id)
            """.formatted(Viewpoint.OPEN);

    private final JdbcClient client;
    private final RuleLimits limits;

    EarlierMatters(JdbcClient client, RuleLimits limits) {
        this.client = client;
        this.limits = limits;
    }

    /** @param words as {@link SearchWords} makes them; the empty text for those most alike */
    public List<EarlierMatter> find(Visitor visitor, Preparation work, String words) {
        String condition = words.isEmpty()
                ? " and (i.services && cast(:services as text[]) or i.decision_types && cast(:decisionTypes as text[]))"
                : " and (i.finnish @@ to_tsquery('finnish', :words) or i.swedish @@ to_tsquery('swedish', :words))";
        return query(
                        visitor,
                        work,
                        SQL + condition + " order by likeness desc, signed desc, day desc, p.id limit :most")
                .param("words", words)
                .param("most", MOST)
                .query((row, number) -> read(row, work))
                .list();
    }

    /** One that the visitor may read; empty for anything else. */
    public Optional<EarlierMatter> find(Visitor visitor, Preparation work, UUID earlier) {
        return query(visitor, work, SQL + " and p.id = :earlier")
                .param("earlier", earlier)
                .query((row, number) -> read(row, work))
                .optional();
    }

    private JdbcClient.StatementSpec query(Visitor visitor, Preparation work, String sql) {
        MatterProfile profile = MatterProfile.of(work);
        return client.sql(sql)
                .params(Viewpoint.of(visitor))
                .param("draft", work.draft().id())
                .param("owner", work.draft().ownerId(), Types.OTHER)
                .param("services", profile.services().toArray(String[]::new))
                .param("decisionTypes", profile.decisionTypes().toArray(String[]::new));
    }

    private EarlierMatter read(ResultSet row, Preparation work) throws SQLException {
        MatterProfile now = MatterProfile.of(work);
        LocalDate day = row.getObject("day", LocalDate.class);
        return new EarlierMatter(
                row.getObject("id", UUID.class),
                row.getString("name"),
                day,
                ChronoUnit.MONTHS.between(day, work.day()),
                ChronoUnit.DAYS.between(day, work.day())
                        > limits.earlierAssessmentDays(work.day(), work.draft().ownerId()),
                row.getBoolean("signed"),
                EarlierAnswers.count(codes(row, "questions")),
                row.getObject("euros", Long.class),
                Difference.between(codes(row, "decision_types"), now.decisionTypes()),
                Difference.between(codes(row, "services"), now.services()),
                Difference.between(codes(row, "life_stages"), now.lifeStages()),
                row.getInt("likeness"));
    }

    private static List<String> codes(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
