package fi.lapsivaaka.people;

import fi.lapsivaaka.LocalizedText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The roles of people in organisations. */
@Component
public class Memberships {

    private final JdbcClient client;
    private final Clock clock;

    Memberships(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /** Of one person, by organisation. */
    public List<Membership> of(UUID person) {
        return client.sql("""
                        select organisation_id, code, name_fi, name_sv, name_en, role, origin
                        from membership join organisation on organisation.id = organisation_id
                        where person_id = :person order by name_fi, role
                        """).param("person", person).query(Memberships::read).list();
    }

    private static Membership read(ResultSet row, int line) throws SQLException {
        return new Membership(
                row.getObject("organisation_id", UUID.class),
                row.getString("code"),
                new LocalizedText(row.getString("name_fi"), row.getString("name_sv"), row.getString("name_en")),
                Role.of(row.getString("role")),
                row.getString("origin").equals("group"));
    }

    /** @return whether the person did not have it before */
    public boolean give(UUID person, UUID organisation, Role role, boolean fromGroup) {
        return client.sql("""
                                insert into membership (person_id, organisation_id, role, origin, given_at)
                                values (:person, :organisation, :role, :origin, :now) on conflict do nothing
                                """)
                        .param("person", person)
                        .param("organisation", organisation)
                        .param("role", role.code())
                        .param("origin", fromGroup ? "group" : "given")
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    /** @return whether the person had it */
    public boolean take(UUID person, UUID organisation, Role role) {
        return client.sql("""
                                delete from membership
                                where person_id = :person and organisation_id = :organisation and role = :role
                                """)
                        .param("person", person)
                        .param("organisation", organisation)
                        .param("role", role.code())
                        .update()
                > 0;
    }

    /** The organisation whose administrators look after somebody's account: the first they have a role in. */
    public @Nullable UUID home(@Nullable UUID person) {
        return person == null
                ? null
                : of(person).stream().map(Membership::organisation).findFirst().orElse(null);
    }

    /** Whether nobody has any role in it. */
    public boolean isUnclaimed(UUID organisation) {
        return client.sql("select not exists (select 1 from membership where organisation_id = :organisation)")
                .param("organisation", organisation)
                .query(Boolean.class)
                .single();
    }

    /** How many people hold a role in an organisation. */
    public long count(UUID organisation, Role role) {
        return client.sql("select count(*) from membership where organisation_id = :organisation and role = :role")
                .param("organisation", organisation)
                .param("role", role.code())
                .query(Long.class)
                .single();
    }

    /** Id of the organisation with a code. */
    public Optional<UUID> organisation(String code) {
        return client.sql("select id from organisation where code = :code")
                .param("code", code)
                .query(UUID.class)
                .optional();
    }
}
