package fi.lapsivaaka.preparation;

import fi.lapsivaaka.assessment.RuleSetVersion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Assessments as they were, with the files of the rule sets that they rest on. */
@Repository
public class StoredAssessments {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final JdbcClient client;

    StoredAssessments(JdbcClient client) {
        this.client = client;
    }

    public Optional<StoredAssessment> find(UUID id) {
        return client.sql("select * from assessment where id = :id")
                .param("id", id)
                .query(StoredAssessments::read)
                .optional();
    }

    void add(StoredAssessment stored) {
        client.sql("""
            insert into assessment (id, proposal_id, rule_set_id, rule_set_version, rule_set_sha256, result,
                trace, created_at)
            values (:id, :draft, :ruleSet, :version, :sha256, :result::jsonb, :input::jsonb, :now)
            """)
                .param("id", stored.id())
                .param("draft", stored.draft())
                .param("ruleSet", stored.ruleSet().id())
                .param("version", stored.ruleSet().version())
                .param("sha256", stored.ruleSet().sha256())
                .param("result", stored.result())
                .param("input", stored.input())
                .param("now", KeptAnswers.at(stored.createdAt()))
                .update();
    }

    /** Keeps the files of a rule set, once. */
    void archive(RuleSetVersion ruleSet, Map<String, byte[]> files, Instant now) {
        Map<String, String> encoded = new TreeMap<>();
        files.forEach((path, bytes) -> encoded.put(path, Base64.getEncoder().encodeToString(bytes)));
        client.sql("""
            insert into rule_set_archive (sha256, rule_set_id, version, file, kept_at)
            values (:sha256, :id, :version, :file::jsonb, :now) on conflict do nothing
            """)
                .param("sha256", ruleSet.sha256())
                .param("id", ruleSet.id())
                .param("version", ruleSet.version())
                .param("file", MAPPER.writeValueAsString(encoded))
                .param("now", KeptAnswers.at(now))
                .update();
    }

    Optional<SortedMap<String, byte[]>> archived(String sha256) {
        return client.sql("select file from rule_set_archive where sha256 = :sha256")
                .param("sha256", sha256)
                .query((row, number) -> row.getString("file"))
                .optional()
                .map(StoredAssessments::files);
    }

    private static SortedMap<String, byte[]> files(String json) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        MAPPER.readTree(json)
                .properties()
                .forEach(file -> files.put(
                        file.getKey(),
                        Base64.getDecoder().decode(file.getValue().asString())));
        return files;
    }

    private static StoredAssessment read(ResultSet row, int number) throws SQLException {
        return new StoredAssessment(
                row.getObject("id", UUID.class),
                row.getObject("proposal_id", UUID.class),
                new RuleSetVersion(
                        row.getString("rule_set_id"),
                        row.getString("rule_set_version"),
                        row.getString("rule_set_sha256")),
                ResultJson.ordered(row.getString("trace")),
                ResultJson.ordered(row.getString("result")),
                row.getTimestamp("created_at").toInstant());
    }
}
