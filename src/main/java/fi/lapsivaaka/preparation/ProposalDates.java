package fi.lapsivaaka.preparation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the days of matters as people gave them. */
@Repository
public class ProposalDates {

    private final JdbcClient client;
    private final Clock clock;

    ProposalDates(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    public GivenDates of(UUID draft) {
        return client.sql("select * from proposal_calendar where proposal_id = :draft")
                .param("draft", draft)
                .query(ProposalDates::read)
                .optional()
                .orElse(GivenDates.NONE);
    }

    /**
     * @param given with the version that the person had seen; 0 for none
     * @return whether it was kept; not when somebody else has changed them meanwhile
     */
    public boolean keep(UUID draft, GivenDates given, @Nullable UUID person) {
        JdbcClient.StatementSpec statement = client.sql(given.version() == 0 ? """
            insert into proposal_calendar (proposal_id, version, hearing_begin, hearing_end, assessment_ready, agenda,
                decision, review, body, set_by, set_at)
            values (:draft, 1, :hearing_begin, :hearing_end, :assessment_ready, :agenda, :decision, :review, :body,
                :person, :now)
            on conflict do nothing
            """ : """
            update proposal_calendar set version = version + 1, hearing_begin = :hearing_begin,
                hearing_end = :hearing_end, assessment_ready = :assessment_ready, agenda = :agenda,
                decision = :decision, review = :review, body = :body, set_by = :person, set_at = :now
            where proposal_id = :draft and version = :version
            """)
                .param("draft", draft)
                .param("body", given.body())
                .param("person", person, java.sql.Types.OTHER)
                .param("now", KeptAnswers.at(clock.instant()));
        for (MatterDate date : MatterDate.values()) {
            statement = statement.param(date.column(), given.days().get(date), java.sql.Types.DATE);
        }
        return (given.version() == 0 ? statement : statement.param("version", given.version())).update() == 1;
    }

    /** Copies them to a later text of the same matter; what the later one has already stays as it is. */
    void carryOver(UUID from, UUID to) {
        client.sql("""
            insert into proposal_calendar (proposal_id, version, hearing_begin, hearing_end, assessment_ready, agenda,
                decision, review, body, set_by, set_at)
            select :to, 1, hearing_begin, hearing_end, assessment_ready, agenda, decision, review, body, null, :now
            from proposal_calendar where proposal_id = :from
            on conflict do nothing
            """)
                .param("from", from)
                .param("to", to)
                .param("now", KeptAnswers.at(clock.instant()))
                .update();
    }

    private static GivenDates read(ResultSet row, int number) throws SQLException {
        Map<MatterDate, LocalDate> days = new EnumMap<>(MatterDate.class);
        for (MatterDate date : MatterDate.values()) {
            LocalDate day = row.getObject(date.column(), LocalDate.class);
            if (day != null) {
                days.put(date, day);
            }
        }
        return new GivenDates(days, row.getString("body"), row.getInt("version"));
    }
}
