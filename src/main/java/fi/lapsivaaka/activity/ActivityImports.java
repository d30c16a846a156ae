package fi.lapsivaaka.activity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files of activity figures taken in. */
@Component
public class ActivityImports {

    private final JdbcClient client;
    private final JdbcTemplate template;

    ActivityImports(JdbcClient client, JdbcTemplate template) {
        this.client = client;
        this.template = template;
    }

    public Optional<ActivityImport> find(UUID id) {
        return client.sql("select * from activity_import where id = :id")
                .param("id", id)
                .query(ActivityImports::read)
                .optional();
    }

    /** All, the withdrawn ones too, the newest first. */
    public List<ActivityImport> all() {
        return client.sql("select * from activity_import order by imported_at desc, id")
                .query(ActivityImports::read)
                .list();
    }

    /** Those of one organisation whose figures count, the oldest first. */
    public List<ActivityImport> counting(UUID organisation) {
        return client.sql("""
                        select * from activity_import where organisation_id = :organisation and withdrawn_at is null
                        order by imported_at, id
                        """)
                .param("organisation", organisation)
                .query(ActivityImports::read)
                .list();
    }

    /** Whether the file was ever taken in, by anyone; a withdrawn import counts too. */
    boolean knows(String sha256) {
        return client.sql("select exists (select 1 from activity_import where file_sha256 = :sha256)")
                .param("sha256", sha256)
                .query(Boolean.class)
                .single();
    }

    /** The figures that count for an organisation. */
    public List<ActivityFigure> figures(UUID organisation) {
        return client.sql("""
                        select line, year, measure, service, area, place, quantity from activity_figure
                        where import_id in (select id from activity_import
                            where organisation_id = :organisation and withdrawn_at is null)
                        order by year, measure, place, area, line
                        """)
                .param("organisation", organisation)
                .query(ActivityFigure.class)
                .list();
    }

    /** The figures of one import. */
    public List<ActivityFigure> figuresOf(UUID importId) {
        return client.sql("""
                        select line, year, measure, service, area, place, quantity from activity_figure
                        where import_id = :import order by line, year
                        """)
                .param("import", importId)
                .query(ActivityFigure.class)
                .list();
    }

    /** Whom to name beside the quantities that count for an organisation; not those of price indexes alone. */
    public List<String> sources(UUID organisation) {
        return counting(organisation).stream()
                .filter(one -> pricesOf(one.id()).size() < one.rowCount())
                .map(ActivityImport::source)
                .distinct()
                .toList();
    }

    /** The points of price indexes of one import. */
    public List<ActivityFigure> pricesOf(UUID importId) {
        return figuresOf(importId).stream()
                .filter(figure -> Measures.shipped()
                        .find(figure.measure())
                        .filter(Measure::prices)
                        .isPresent())
                .toList();
    }

    void save(ActivityImport one, List<ActivityFigure> figures) {
        client.sql("""
                        insert into activity_import (id, organisation_id, file_name, file_sha256, source, licence,
                            first_year, last_year, row_count, imported_at)
                        values (:id, :organisation, :file, :sha256, :source, :licence, :first, :last, :rows, :at)
                        """)
                .param("id", one.id())
                .param("organisation", one.organisationId())
                .param("file", one.fileName())
                .param("sha256", one.fileSha256())
                .param("source", one.source())
                .param("licence", one.licence())
                .param("first", one.firstYear())
                .param("last", one.lastYear())
                .param("rows", one.rowCount())
                .param("at", one.importedAt().atOffset(ZoneOffset.UTC))
                .update();
        template.batchUpdate(
                """
                insert into activity_figure (import_id, line, year, measure, service, area, place, quantity)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                figures.stream()
                        .map(figure -> new Object[] {
                            one.id(),
                            figure.line(),
                            figure.year(),
                            figure.measure(),
                            figure.service(),
                            figure.area(),
                            figure.place(),
                            figure.quantity()
                        })
                        .toList());
    }

    /**
     * Takes the figures of an import out of every view; the import itself stays.
     *
     * @return whether there was such an import that still counted
     */
    public boolean withdraw(UUID id, Instant at, String reason) {
        return client.sql("""
                        update activity_import set withdrawn_at = :at, withdrawn_reason = :reason, version = version + 1
                        where id = :id and withdrawn_at is null
                        """)
                        .param("id", id)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("reason", reason)
                        .update()
                > 0;
    }

    private static ActivityImport read(ResultSet row, int number) throws SQLException {
        return new ActivityImport(
                row.getObject("id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                row.getString("file_name"),
                row.getString("file_sha256"),
                row.getString("source"),
                row.getString("licence"),
                row.getInt("first_year"),
                row.getInt("last_year"),
                row.getInt("row_count"),
                row.getTimestamp("imported_at").toInstant(),
                instant(row.getTimestamp("withdrawn_at")),
                row.getString("withdrawn_reason"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }
}
