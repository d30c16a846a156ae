package fi.lapsivaaka.portfolio;

import fi.lapsivaaka.people.Visitor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The steps that people were given, over all matters; those of signed assessments wait for nobody. */
@Repository
public class StepTasks {

    private static final ZoneId FINLAND = ZoneId.of("Europe/Helsinki");
    private static final int MOST = 50;

    private static final String SQL = """
            select h.form, h.step, h.due, h.person_id, h.handed_at, p.id, p.name, who.name as person_name
            from handed_step h join proposal p on p.id = h.proposal_id join person who on who.id = h.person_id
            where h.state = 'open' and (h.person_id = :person or (h.handed_by = :person and h.due < :today))
                and %s and %s and not exists (select from sign_off s
                    where s.proposal_id = p.id and s.part = 'assessor' and s.withdrawn_at is null)
            order by h.due nulls last, h.id limit :most
            """.formatted(Viewpoint.OPEN, Viewpoint.NEWEST);

    private final JdbcClient client;
    private final Portfolio portfolio;

    StepTasks(JdbcClient client, Portfolio portfolio) {
        this.client = client;
        this.portfolio = portfolio;
    }

    /** What the visitor was given, and what they gave to others who are late, the nearest day first. */
    public List<StepTask> of(Visitor visitor) {
        return client.sql(SQL)
                .param("readable", Viewpoint.of(visitor).get("readable"))
                .param("person", visitor.id())
                .param("today", portfolio.today())
                .param("most", MOST)
                .query((row, number) -> read(row, visitor.id()))
                .list();
    }

    private static StepTask read(ResultSet row, UUID visitor) throws SQLException {
        return new StepTask(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("form"),
                row.getString("step"),
                row.getObject("due", LocalDate.class),
                visitor.equals(row.getObject("person_id", UUID.class)),
                row.getString("person_name"),
                LocalDate.ofInstant(row.getTimestamp("handed_at").toInstant(), FINLAND));
    }
}
