package fi.lapsivaaka.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The successions on record: which organisation and which cost centre goes on for which. */
@Component
public class Successions {

    private static final String COST_CENTRES = """
            select id, 'COST_CENTRE' as kind, from_code, to_code, first_day, share, ground, recorded_at, withdrawn_at,
                withdrawn_reason
            from cost_centre_succession where organisation_id = :organisation
            order by first_day desc, from_code, to_code, recorded_at
            """;

    private static final String ORGANISATIONS = """
            select succession.id, 'ORGANISATION' as kind, ended.code as from_code, other.code as to_code, first_day, share,
                ground, recorded_at, withdrawn_at, withdrawn_reason
            from organisation_succession succession
            join organisation ended on ended.id = from_id
            join organisation other on other.id = to_id
            order by first_day desc, ended.code, other.code, recorded_at
            """;

    private final JdbcClient client;
    private final Clock clock;

    Successions(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /** Of the cost centres of an organisation, the withdrawn ones too, the newest day first. */
    public List<Succession> ofCostCentres(UUID organisationId) {
        return client.sql(COST_CENTRES)
                .param("organisation", organisationId)
                .query((row, number) -> read(row))
                .list();
    }

    /** Of organisations, the withdrawn ones too, the newest day first. */
    public List<Succession> ofOrganisations() {
        return client.sql(ORGANISATIONS).query((row, number) -> read(row)).list();
    }

    /** Those of the cost centres of an organisation that count. */
    public List<Succession> countingCostCentres(UUID organisationId) {
        return ofCostCentres(organisationId).stream().filter(Succession::counts).toList();
    }

    /** Those of organisations that count. */
    public List<Succession> countingOrganisations() {
        return ofOrganisations().stream().filter(Succession::counts).toList();
    }

    /** Records successions that were found sound, all of them or none. @return their ids */
    @Transactional
    public List<UUID> record(Organisation organisation, List<NewSuccession> sound) {
        List<UUID> ids = new ArrayList<>();
        for (NewSuccession one : sound) {
            UUID id = UUID.randomUUID();
            ids.add(id);
            client.sql("""
                            insert into cost_centre_succession
                                (id, organisation_id, from_code, to_code, first_day, share, ground, recorded_at)
                            values (:id, :organisation, :from, :to, :day, :share, :ground, :now)
                            """)
                    .param("id", id)
                    .param("organisation", organisation.id())
                    .param("from", one.from())
                    .param("to", one.to())
                    .param("day", one.day())
                    .param("share", one.share())
                    .param("ground", one.ground())
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }
        return ids;
    }

    /** Records that one organisation goes on for another. @return its id */
    @Transactional
    public UUID record(Organisation ended, Organisation goesOn, NewSuccession sound) {
        UUID id = UUID.randomUUID();
        client.sql("""
                        insert into organisation_succession
                            (id, from_id, to_id, first_day, share, ground, recorded_at)
                        values (:id, :from, :to, :day, :share, :ground, :now)
                        """)
                .param("id", id)
                .param("from", ended.id())
                .param("to", goesOn.id())
                .param("day", sound.day())
                .param("share", sound.share())
                .param("ground", sound.ground())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    /**
     * Makes a succession count no more; it stays on record.
     *
     * @return whether there was such a one that still counted
     */
    @Transactional
    public boolean withdraw(UUID id, String reason) {
        int changed = 0;
        for (String table : List.of("cost_centre_succession", "organisation_succession")) {
            changed += client.sql("update " + table + """
                             set withdrawn_at = :now, withdrawn_reason = :reason
                            where id = :id and withdrawn_at is null
                            """)
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("reason", reason)
                    .param("id", id)
                    .update();
        }
        return changed == 1;
    }

    private static Succession read(ResultSet row) throws SQLException {
        OffsetDateTime withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
        Instant withdrawnAt = withdrawn == null ? null : withdrawn.toInstant();
        return new Succession(
                row.getObject("id", UUID.class),
                Succession.Kind.valueOf(row.getString("kind")),
                row.getString("from_code"),
                row.getString("to_code"),
                row.getObject("first_day", LocalDate.class),
                row.getInt("share"),
                row.getString("ground"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                withdrawnAt,
                row.getString("withdrawn_reason"));
    }
}
