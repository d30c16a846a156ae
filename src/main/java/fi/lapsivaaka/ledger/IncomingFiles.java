package fi.lapsivaaka.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files on their way in. */
@Component
class IncomingFiles {

    private final JdbcClient client;

    IncomingFiles(JdbcClient client) {
        this.client = client;
    }

    Optional<IncomingFile> findById(UUID id) {
        return client.sql("select * from incoming_file where id = :id")
                .param("id", id)
                .query(IncomingFiles::read)
                .optional();
    }

    /** Those not taken in yet, the newest first. */
    List<IncomingFile> findUnderWay(UUID person) {
        return client.sql("""
                        select * from incoming_file where state <> 'taken' and received_from = :person
                        order by received_at desc
                        """)
                .param("person", person)
                .query(IncomingFiles::read)
                .list();
    }

    /** Those whose last change is older. */
    List<IncomingFile> findByChangedAtBefore(Instant moment) {
        return client.sql("select * from incoming_file where changed_at < :moment")
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query(IncomingFiles::read)
                .list();
    }

    /** Keeps a file as it is now, for the first time or again. */
    IncomingFile save(IncomingFile file) {
        FileAnswers answers = file.answers();
        client.sql("""
                        insert into incoming_file (id, file_name, file_sha256, file_size, state, notice, organisation, year,
                            phase, turned, adds, source, licence, decision, layout, fields, received_from,
                            import_id, received_at, changed_at)
                        values (:id, :fileName, :sha256, :size, :state, :notice, :organisation, :year, :phase, :turned,
                            :adds, :source, :licence, :decision, :layout, :fields, :receivedFrom,
                            :importId, :receivedAt, :changedAt)
                        on conflict (id) do update set state = excluded.state, notice = excluded.notice,
                            organisation = excluded.organisation, year = excluded.year, phase = excluded.phase,
                            turned = excluded.turned, adds = excluded.adds, source = excluded.source,
                            licence = excluded.licence, decision = excluded.decision, layout = excluded.layout,
                            fields = excluded.fields, import_id = excluded.import_id, changed_at = excluded.changed_at
                        """)
                .param("id", file.id())
                .param("fileName", file.fileName())
                .param("sha256", file.fileSha256())
                .param("size", file.fileSize())
                .param("state", file.state().code())
                .param("notice", file.notice())
                .param("organisation", answers.organisation())
                .param("year", answers.year())
                .param("phase", answers.phase().code())
                .param("turned", answers.turned())
                .param("adds", answers.adds())
                .param("source", answers.source())
                .param("licence", answers.licence())
                .param("decision", answers.decision())
                .param("layout", answers.layout())
                .param("fields", answers.fields())
                .param("receivedFrom", file.receivedFrom())
                .param("importId", file.importId())
                .param("receivedAt", file.receivedAt().atOffset(ZoneOffset.UTC))
                .param("changedAt", file.changedAt().atOffset(ZoneOffset.UTC))
                .update();
        return file;
    }

    void deleteById(UUID id) {
        client.sql("delete from incoming_file where id = :id").param("id", id).update();
    }

    /** What was being done when the service last stopped is not being done any more. */
    void interrupt() {
        client.sql("""
                        update incoming_file
                        set notice = case state when 'taking' then 'interrupted' else notice end, state = 'waiting'
                        where state in ('checking', 'taking')
                        """).update();
    }

    private static IncomingFile read(ResultSet row, int number) throws SQLException {
        return new IncomingFile(
                row.getObject("id", UUID.class),
                row.getString("file_name"),
                row.getString("file_sha256"),
                row.getLong("file_size"),
                IncomingFile.State.of(row.getString("state")),
                row.getString("notice"),
                new FileAnswers(
                        row.getString("organisation"),
                        row.getInt("year"),
                        Phase.of(row.getString("phase")),
                        row.getBoolean("turned"),
                        row.getBoolean("adds"),
                        row.getString("source"),
                        row.getString("licence"),
                        row.getString("decision"),
                        row.getString("layout"),
                        row.getString("fields")),
                row.getObject("received_from", UUID.class),
                importId(row),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable UUID importId(ResultSet row) throws SQLException {
        return row.getObject("import_id", UUID.class);
    }
}
