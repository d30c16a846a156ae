package fi.lapsivaaka.publication;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Writes publications; the database lets nobody change them afterwards. */
@Repository
class PublicationStore {

    private static final long LOCK = 0x70_75_62_6c_69_63L;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final JdbcClient client;

    PublicationStore(JdbcClient client) {
        this.client = client;
    }

    /**
     * A publication before it is kept.
     *
     * @param proof fingerprint of what was looked at
     * @param passed what a person let through as no personal data
     * @param person who publishes it
     */
    record Row(
            Details details,
            UUID draft,
            UUID organisation,
            UUID assessment,
            int year,
            int number,
            UUID matter,
            String title,
            boolean practice,
            String base,
            String record,
            String proof,
            List<Suspicion> passed,
            UUID person) {}

    /** Until the end of the transaction nobody else publishes. */
    void lock() {
        client.sql("select 1 from pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query(Integer.class)
                .single();
    }

    int nextNumber(UUID organisation, int year) {
        return client.sql("""
                        select coalesce(max(number), 0) + 1 from publication
                        where organisation_id = :organisation and year = :year
                        """)
                .param("organisation", organisation)
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    /** Whether a publication is what somebody looked at then. */
    boolean shows(UUID publication, String proof) {
        return client.sql("select 1 from publication where id = :id and proof_sha256 = :proof")
                .param("id", publication)
                .param("proof", proof)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    void add(Row row, List<FrozenFile> files) {
        client.sql("""
                        insert into publication (id, organisation_id, year, number, proposal_id, assessment_id, matter_id,
                            title, practice, address, record, record_sha256, proof_sha256, checked, published_by,
                            published_at)
                        values (:id, :organisation, :year, :number, :draft, :assessment, :matter, :title, :practice,
                            :address, :record, :sha256, :proof, :checked::jsonb, :person, :now)
                        """)
                .param("id", row.details().id())
                .param("organisation", row.organisation())
                .param("year", row.year())
                .param("number", row.number())
                .param("draft", row.draft())
                .param("assessment", row.assessment())
                .param("matter", row.matter())
                .param("title", row.title())
                .param("practice", row.practice())
                .param("address", row.base())
                .param("record", row.record())
                .param("sha256", Sha256.of(row.record()))
                .param("proof", row.proof())
                .param("checked", checked(row.passed()))
                .param("person", row.person())
                .param("now", row.details().publishedAt().atOffset(ZoneOffset.UTC))
                .update();
        files.forEach(file -> add(row.details().id(), file));
    }

    private static String checked(List<Suspicion> passed) {
        return MAPPER.writeValueAsString(passed.stream()
                .map(one -> Map.of("kind", one.kind().code(), "found", one.found(), "sentence", one.sentence()))
                .toList());
    }

    private void add(UUID publication, FrozenFile file) {
        client.sql("""
                        insert into publication_file (publication_id, language, kind, byte_count, sha256, content)
                        values (:id, :language, :kind, :bytes, :sha256, :content)
                        """)
                .param("id", publication)
                .param("language", file.language().code())
                .param("kind", file.kind().code())
                .param("bytes", file.content().length)
                .param("sha256", file.sha256())
                .param("content", file.content())
                .update();
    }

    /**
     * @param erase whether the content is deleted too
     * @return whether it stood until now
     */
    boolean withdraw(UUID publication, String reason, boolean erase, UUID person, Instant now) {
        int changed = client.sql("""
                        update publication set withdrawn_at = :now, withdrawn_by = :person, withdrawn_reason = :reason,
                            erased = :erase,
                            title = case when :erase then '' else title end,
                            record = case when :erase then '' else record end,
                            checked = case when :erase then '[]'::jsonb else checked end
                        where id = :id and withdrawn_at is null
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("person", person)
                .param("reason", reason)
                .param("erase", erase)
                .param("id", publication)
                .update();
        if (changed > 0 && erase) {
            client.sql("update publication_file set content = null where publication_id = :id")
                    .param("id", publication)
                    .update();
        }
        return changed > 0;
    }
}
