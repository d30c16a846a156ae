package fi.lapsivaaka.portfolio;

import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.preparation.MatterDate;
import fi.lapsivaaka.preparation.MatterProfile;
import fi.lapsivaaka.preparation.OtherProposal;
import fi.lapsivaaka.preparation.OtherProposals;
import fi.lapsivaaka.preparation.Preparation;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds other proposals that hit the same children, open or decided, within the period that the rules set: those that name
 * the same place, and those about the same service or group of children in a life stage that both share.
 */
@Repository
class Cumulative implements OtherProposals {

    private static final ZoneId FINLAND = ZoneId.of("Europe/Helsinki");
    private static final int MOST = 12;

    private static final String SQL = """
            with recursive same as (
                select id, previous_id from proposal where id = :draft
                union
                select p.id, p.previous_id from proposal p join same
                    on p.id = same.previous_id or p.previous_id = same.id
            )
            select p.id, p.name, i.*, coalesce(i.decision, (p.created_at at time zone 'Europe/Helsinki')::date) as day,
                exists (select 1 from sign_off s where s.proposal_id = p.id and s.withdrawn_at is null) as signed
            from proposal_index i join proposal p on p.id = i.proposal_id
            where (i.places && cast(:places as text[]) or ((i.services && cast(:services as text[]) or i.child_groups && cast(:groups as text[]))
                    and (i.life_stages && cast(:stages as text[]) or i.life_stages = '{}' or cast(:stages as text[]) = '{}')))
                and i.level <> 'none'
                and abs(coalesce(i.decision, (p.created_at at time zone 'Europe/Helsinki')::date) - cast(:day as date))
                    <= :days
                and p.id not in (select id from same) and %s and %s
            order by (i.places && cast(:places as text[])) desc, (i.child_groups && cast(:groups as text[])) desc, (i.services && cast(:services as text[])) desc,
                day desc, p.id
            limit :most
            """;

    private final JdbcClient client;
    private final RuleLimits limits;

    Cumulative(JdbcClient client, RuleLimits limits) {
        this.client = client;
        this.limits = limits;
    }

    @Override
    public List<OtherProposal> openTo(Visitor visitor, Preparation work) {
        return find(work, Viewpoint.OPEN, Viewpoint.of(visitor));
    }

    @Override
    public List<OtherProposal> ofOwner(Preparation work) {
        UUID owner = work.draft().ownerId();
        return owner == null ? List.of() : find(work, "p.owner_id = :owner", Map.of("owner", owner));
    }

    private List<OtherProposal> find(Preparation work, String open, Map<String, Object> viewpoint) {
        MatterProfile profile = MatterProfile.of(work);
        LocalDate day = work.dates()
                .day(MatterDate.DECISION)
                .orElse(LocalDate.ofInstant(work.draft().createdAt(), FINLAND));
        return client.sql(SQL.formatted(Viewpoint.NEWEST, open))
                .params(viewpoint)
                .param("draft", work.draft().id())
                .param("day", day)
                .param("days", limits.cumulativeDays(work.day(), work.draft().ownerId()))
                .param("places", array(profile.places()))
                .param("services", array(profile.services()))
                .param("groups", array(profile.groups()))
                .param("stages", array(profile.lifeStages()))
                .param("most", MOST)
                .query((row, number) -> read(row, profile, work.day()))
                .list();
    }

    private static OtherProposal read(ResultSet row, MatterProfile profile, LocalDate today) throws SQLException {
        LocalDate day = row.getObject("day", LocalDate.class);
        return new OtherProposal(
                row.getObject("id", UUID.class),
                row.getString("name"),
                day,
                row.getBoolean("signed") && row.getObject("decision", LocalDate.class) != null && day.isBefore(today),
                row.getString("level"),
                row.getString("direction"),
                row.getObject("euros", Long.class),
                shared(profile.services(), row.getArray("services")),
                shared(profile.lifeStages(), row.getArray("life_stages")),
                shared(profile.groups(), row.getArray("child_groups")),
                shared(profile.places(), row.getArray("places")));
    }

    private static List<String> shared(List<String> ours, Array theirs) throws SQLException {
        List<String> codes = Arrays.asList((String[]) theirs.getArray());
        return ours.stream().filter(codes::contains).toList();
    }

    private static String[] array(List<String> codes) {
        return codes.toArray(String[]::new);
    }
}
