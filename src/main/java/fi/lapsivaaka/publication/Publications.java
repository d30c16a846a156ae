package fi.lapsivaaka.publication;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.LocalizedText;
import fi.lapsivaaka.publication.Publication.Successor;
import fi.lapsivaaka.publication.Publication.Withdrawal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What has been published. */
@Repository
public class Publications {

    private static final String SELECT = """
            select publication.*, organisation.code, organisation.name_fi, organisation.name_sv, organisation.name_en,
                newest.year as newest_year, newest.number as newest_number, newest.published_at as newest_at
            from publication
            join organisation on organisation.id = publication.organisation_id
            left join lateral (
                select year, number, published_at from publication later
                where later.matter_id = publication.matter_id and later.position > publication.position
                order by later.position desc limit 1) newest on true
            """;

    private final JdbcClient client;

    Publications(JdbcClient client) {
        this.client = client;
    }

    public Optional<Publication> find(String organisation, int year, int number) {
        return client.sql(
                        SELECT
                                + " where organisation.code = :code and publication.year = :year and publication.number = :number")
                .param("code", organisation)
                .param("year", year)
                .param("number", number)
                .query(Publications::read)
                .optional();
    }

    Optional<Publication> find(UUID id) {
        return client.sql(SELECT + " where publication.id = :id")
                .param("id", id)
                .query(Publications::read)
                .optional();
    }

    /** The newest of all organisations. */
    public List<Publication> newest(int limit) {
        return client.sql(SELECT + " order by publication.position desc limit :limit")
                .param("limit", limit)
                .query(Publications::read)
                .list();
    }

    /** The newest of one organisation. */
    public List<Publication> newest(String organisation, int limit) {
        return client.sql(SELECT + " where organisation.code = :code order by publication.position desc limit :limit")
                .param("code", organisation)
                .param("limit", limit)
                .query(Publications::read)
                .list();
    }

    /** Those of the matter a draft belongs to, through its earlier and later revisions; the newest first. */
    public List<Publication> ofMatter(UUID draft) {
        return client.sql(SELECT + """
                         where publication.matter_id in (
                            select matter_id from publication where proposal_id in (
                                with recursive kin as (
                                    select id, previous_id from proposal where id = :draft
                                    union
                                    select proposal.id, proposal.previous_id from proposal
                                    join kin on proposal.id = kin.previous_id or proposal.previous_id = kin.id)
                                select id from kin))
                        order by publication.position desc
                        """)
                .param("draft", draft)
                .query(Publications::read)
                .list();
    }

    /** The first draft of the matter that a draft is a revision of, as far as drafts are there. */
    UUID firstDraft(UUID draft) {
        return client.sql("""
                        with recursive chain as (
                            select id, previous_id, 0 as depth from proposal where id = :draft
                            union all
                            select proposal.id, proposal.previous_id, depth + 1 from proposal
                            join chain on proposal.id = chain.previous_id where depth < 1000)
                        select id from chain order by depth desc limit 1
                        """).param("draft", draft).query(UUID.class).single();
    }

    /** Drafts that were made of a draft as its later revisions. */
    List<UUID> laterDrafts(UUID draft) {
        return client.sql("""
                        with recursive later as (
                            select id from proposal where previous_id = :draft
                            union
                            select proposal.id from proposal join later on proposal.previous_id = later.id)
                        select id from later
                        """).param("draft", draft).query(UUID.class).list();
    }

    /** Changes with every publication and withdrawal. */
    public String state() {
        return client.sql("select count(*) || ' ' || count(withdrawn_at) from publication")
                .query(String.class)
                .single();
    }

    /**
     * The bytes of a file, which are compared with the hash they were published with.
     *
     * @throws IllegalStateException when they are not there, or not what was published
     */
    public FrozenFile intact(UUID publication, Language language, FileKind kind) {
        return file(publication, language, kind)
                .filter(FrozenFile::intact)
                .orElseThrow(() -> new IllegalStateException("published bytes of " + publication + " are not intact"));
    }

    /** The bytes of a file; empty once erased. */
    Optional<FrozenFile> file(UUID publication, Language language, FileKind kind) {
        return client.sql("""
                        select sha256, content from publication_file
                        where publication_id = :id and language = :language and kind = :kind and content is not null
                        """)
                .param("id", publication)
                .param("language", language.code())
                .param("kind", kind.code())
                .query((row, line) -> new FrozenFile(language, kind, row.getString("sha256"), row.getBytes("content")))
                .optional();
    }

    /** What it rests on and the hashes of its files, as JSON. */
    public String record(UUID publication) {
        return client.sql("select record from publication where id = :id")
                .param("id", publication)
                .query(String.class)
                .single();
    }

    /** A file as its hash is shown. */
    public record Listed(Language language, FileKind kind, int bytes, String sha256) {}

    /** All files of a publication, by language and kind. */
    public List<Listed> files(UUID publication) {
        return client.sql("""
                        select language, kind, byte_count, sha256 from publication_file where publication_id = :id
                        order by language, kind
                        """)
                .param("id", publication)
                .query((row, line) -> new Listed(
                        Language.of(row.getString("language")),
                        FileKind.of(row.getString("kind")).orElseThrow(),
                        row.getInt("byte_count"),
                        row.getString("sha256")))
                .list();
    }

    private static Publication read(ResultSet row, int line) throws SQLException {
        return new Publication(
                row.getObject("id", UUID.class),
                row.getLong("position"),
                row.getString("code"),
                new LocalizedText(row.getString("name_fi"), row.getString("name_sv"), row.getString("name_en")),
                row.getInt("year"),
                row.getInt("number"),
                row.getObject("proposal_id", UUID.class),
                row.getObject("matter_id", UUID.class),
                row.getString("title"),
                row.getBoolean("practice"),
                row.getString("address"),
                row.getString("record_sha256"),
                row.getTimestamp("published_at").toInstant(),
                successor(row),
                withdrawal(row));
    }

    private static @Nullable Successor successor(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("newest_at");
        return at == null
                ? null
                : new Successor(row.getInt("newest_year"), row.getInt("newest_number"), at.toInstant());
    }

    private static @Nullable Withdrawal withdrawal(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("withdrawn_at");
        return at == null
                ? null
                : new Withdrawal(at.toInstant(), row.getString("withdrawn_reason"), row.getBoolean("erased"));
    }
}
