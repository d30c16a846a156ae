package fi.lapsivaaka.aims;

import fi.lapsivaaka.vocabulary.IndicatorValue;
import fi.lapsivaaka.vocabulary.Indicators;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The organisations' own indicator values, file by file. A file is taken in whole or not at all. */
@Component
public class IndicatorImports {

    private final Indicators indicators = Indicators.shipped();
    private final JdbcClient client;
    private final JdbcTemplate template;
    private final Clock clock;

    IndicatorImports(JdbcClient client, JdbcTemplate template, Clock clock) {
        this.client = client;
        this.template = template;
        this.clock = clock;
    }

    /**
     * Takes a file in.
     *
     * @param source whom to name; not blank
     * @throws RefusedIndicators with every problem of the file, and when the same file counts already
     */
    @Transactional
    public UUID take(UUID organisationId, String fileName, byte[] content, String source) {
        List<OwnValue> values = new IndicatorFileReader(indicators).read(content);
        UUID id = UUID.randomUUID();
        int taken = client.sql("""
                        insert into indicator_import
                            (id, organisation_id, file_name, file_sha256, source, value_count, imported_at)
                        values (:id, :organisation, :file, :sha256, :source, :count, :now)
                        on conflict do nothing
                        """)
                .param("id", id)
                .param("organisation", organisationId)
                .param("file", fileName)
                .param("sha256", sha256(content))
                .param("source", source)
                .param("count", values.size())
                .param("now", now())
                .update();
        if (taken == 0) {
            throw new RefusedIndicators(List.of(FileProblem.of(0, "indicators.problem.same")));
        }
        template.batchUpdate(
                "insert into indicator_value (import_id, indicator, year, value) values (?, ?, ?, ?)",
                values.stream()
                        .map(value -> new Object[] {id, value.indicator(), value.year(), value.value()})
                        .toList());
        return id;
    }

    /** Of one organisation, the newest first, the withdrawn ones too. */
    public List<IndicatorImport> findAll(UUID organisationId) {
        return client.sql("select * from indicator_import where organisation_id = :id order by imported_at desc")
                .param("id", organisationId)
                .query((row, number) -> read(row))
                .list();
    }

    /**
     * The values that count; where several files tell the same value, the newest file's.
     *
     * @param area code of the organisation
     */
    public List<IndicatorValue> values(UUID organisationId, String area) {
        return client.sql("""
                        select distinct on (indicator, year) indicator, year, value, source
                        from indicator_value join indicator_import on id = import_id
                        where organisation_id = :id and withdrawn_at is null
                        order by indicator, year, imported_at desc
                        """)
                .param("id", organisationId)
                .query((row, number) -> new IndicatorValue(
                        row.getString("indicator"),
                        area,
                        row.getInt("year"),
                        row.getBigDecimal("value").stripTrailingZeros(),
                        "exact",
                        row.getString("source")))
                .list();
    }

    /** @return whether there was such a file that still counted */
    @Transactional
    public boolean withdraw(UUID organisationId, UUID id, String reason) {
        return client.sql("""
                                update indicator_import set withdrawn_at = :now, withdrawn_reason = :reason
                                where id = :id and organisation_id = :organisation and withdrawn_at is null
                                """)
                        .param("now", now())
                        .param("reason", reason)
                        .param("id", id)
                        .param("organisation", organisationId)
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static IndicatorImport read(ResultSet row) throws SQLException {
        return new IndicatorImport(
                row.getObject("id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                row.getString("file_name"),
                row.getString("source"),
                row.getInt("value_count"),
                row.getObject("imported_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("withdrawn_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant)
                        .orElse(null),
                row.getString("withdrawn_reason"));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
