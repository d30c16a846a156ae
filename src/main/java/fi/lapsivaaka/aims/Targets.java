package fi.lapsivaaka.aims;

import fi.lapsivaaka.childbudget.Dimension;
import fi.lapsivaaka.ledger.Organisation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The targets set, version by version. */
@Component
public class Targets {

    private final JdbcClient client;
    private final Clock clock;

    Targets(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /** What a target says, before it is set. */
    public record Setting(
            Target.Measure measure,
            String indicator,
            Map<Dimension, String> where,
            int baseYear,
            int targetYear,
            int changePermille,
            String decision) {

        public Setting {
            where = Map.copyOf(where);
        }
    }

    /** All versions of all targets of an organisation: the newest target first, its newest version first. */
    public List<Target> findAll(UUID organisationId) {
        return client.sql("""
                        select target.*, min(decided_at) over (partition by series_id) as set_at from target
                        where organisation_id = :organisation order by set_at desc, series_id, number desc
                        """)
                .param("organisation", organisationId)
                .query((row, number) -> read(row))
                .list();
    }

    /** The newest version of a target. */
    public Optional<Target> newest(UUID organisationId, UUID seriesId) {
        return findAll(organisationId).stream()
                .filter(target -> target.seriesId().equals(seriesId))
                .findFirst();
    }

    /**
     * Sets a target, or a new version of one.
     *
     * @param before the version it takes the place of; null for a new target
     * @return empty when somebody else has set a newer version or withdrawn it in the meantime
     */
    @Transactional
    public Optional<UUID> set(Organisation organisation, Setting setting, @Nullable Target before) {
        UUID id = UUID.randomUUID();
        UUID series = before == null ? id : before.seriesId();
        boolean stale = before != null
                && newest(organisation.id(), series)
                        .filter(newest -> newest.number() == before.number() && newest.withdrawnAt() == null)
                        .isEmpty();
        if (stale) {
            return Optional.empty();
        }
        int set = client.sql("""
                        insert into target (id, series_id, number, organisation_id, measure, indicator, selection, base_year,
                            target_year, change_permille, decision, decided_at)
                        values (:id, :series, :number, :organisation, :measure, :indicator, :selection, :base, :target,
                            :change, :decision, :now)
                        on conflict (series_id, number) do nothing
                        """)
                .param("id", id)
                .param("series", series)
                .param("number", before == null ? 1 : before.number() + 1)
                .param("organisation", organisation.id())
                .param("measure", setting.measure().name().toLowerCase(Locale.ROOT))
                .param("indicator", setting.indicator())
                .param("selection", WrittenSelection.write(setting.where()))
                .param("base", setting.baseYear())
                .param("target", setting.targetYear())
                .param("change", setting.changePermille())
                .param("decision", setting.decision())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return set == 1 ? Optional.of(id) : Optional.empty();
    }

    /** @return whether the newest version of the target still counted */
    @Transactional
    public boolean withdraw(UUID organisationId, UUID seriesId, String reason) {
        return client.sql("""
                                update target set withdrawn_at = :now, withdrawn_reason = :reason
                                where organisation_id = :organisation and series_id = :series and withdrawn_at is null
                                    and number = (select max(number) from target where series_id = :series)
                                """)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("reason", reason)
                        .param("organisation", organisationId)
                        .param("series", seriesId)
                        .update()
                == 1;
    }

    private static Target read(ResultSet row) throws SQLException {
        return new Target(
                row.getObject("id", UUID.class),
                row.getObject("series_id", UUID.class),
                row.getInt("number"),
                row.getObject("organisation_id", UUID.class),
                Target.Measure.valueOf(row.getString("measure").toUpperCase(Locale.ROOT)),
                row.getString("indicator"),
                WrittenSelection.read(row.getString("selection")),
                row.getInt("base_year"),
                row.getInt("target_year"),
                row.getInt("change_permille"),
                row.getString("decision"),
                row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("withdrawn_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant)
                        .orElse(null),
                row.getString("withdrawn_reason"));
    }
}
