package fi.lapsivaaka.workshop;

import fi.lapsivaaka.ruleset.RuleSet;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The versions of the rule sets and their files. The database decides which one is in force. */
@Repository
public class RuleVersions {

    private static final Pattern COUNTED = Pattern.compile("(.*?)([0-9]{1,8})");
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final JdbcClient client;

    RuleVersions(JdbcClient client) {
        this.client = client;
    }

    /** All of a rule set, national and local ones, the newest first. */
    public List<RuleVersion> of(RuleKind kind) {
        return client.sql("select * from rule_version where rule_set_id = :set order by number desc")
                .param("set", kind.id())
                .query(RuleVersions::read)
                .list();
    }

    public Optional<RuleVersion> find(UUID id) {
        return client.sql("select * from rule_version where id = :id")
                .param("id", id)
                .query(RuleVersions::read)
                .optional();
    }

    /** The national version in force at a moment; empty while none has been. {@link ApplyingVersions} knows the local ones. */
    public Optional<RuleVersion> inForce(RuleKind kind, Instant at) {
        return client.sql("""
                        select * from rule_version where rule_set_id = :set and organisation_id is null and in_force_at <= :at
                        order by in_force_at desc, number desc limit 1
                        """)
                .param("set", kind.id())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(RuleVersions::read)
                .optional();
    }

    /** The newest local version with some content; empty where none has it. */
    Optional<RuleVersion> local(String sha256) {
        return client.sql("""
                        select * from rule_version where sha256 = :sha256 and organisation_id is not null and not gives_up
                        order by number desc limit 1
                        """).param("sha256", sha256).query(RuleVersions::read).optional();
    }

    /**
     * The bytes of every file of a version, path in the rule set to bytes.
     *
     * @throws IllegalStateException when they are not what their hash says
     */
    public SortedMap<String, byte[]> files(String sha256) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        String json = client.sql("select file from rule_set_archive where sha256 = :sha256")
                .param("sha256", sha256)
                .query((row, number) -> row.getString("file"))
                .single();
        MAPPER.readTree(json)
                .properties()
                .forEach(file -> files.put(
                        file.getKey(),
                        Base64.getDecoder().decode(file.getValue().asString())));
        if (!RuleSet.sha256(files).equals(sha256)) {
            throw new IllegalStateException(
                    "the files of rule set " + sha256 + " are not the ones that were published");
        }
        return files;
    }

    /** Adds a version under the next number. One writer at a time. */
    @Transactional
    public RuleVersion add(RuleVersion version, Map<String, byte[]> files) {
        client.sql("lock table rule_version in share row exclusive mode").update();
        archive(version, files);
        int number = client.sql("select coalesce(max(number), 0) + 1 from rule_version where rule_set_id = :set")
                .param("set", version.kind().id())
                .query(Integer.class)
                .single();
        client.sql("""
                        insert into rule_version (id, rule_set_id, number, sha256, label, origin, reason, in_force_at,
                            open_assessment, base_id, published_by, published_at, organisation_id, stands_on_id, gives_up)
                        values (:id, :set, :number, :sha256, :label, :origin, :reason, :inForce, :open, :base, :by, :now,
                            :organisation, :standsOn, :givesUp)
                        """)
                .param("id", version.id())
                .param("set", version.kind().id())
                .param("number", number)
                .param("sha256", version.sha256())
                .param("label", version.label())
                .param("origin", version.shipped() ? "shipped" : "published")
                .param("reason", version.reason())
                .param("inForce", at(version.inForceAt()))
                .param("open", version.openAssessments().code())
                .param("base", version.baseId())
                .param("by", version.publishedBy())
                .param("now", at(version.publishedAt()))
                .param("organisation", version.organisationId())
                .param("standsOn", version.standsOnId())
                .param("givesUp", version.givesUp())
                .update();
        return find(version.id()).orElseThrow();
    }

    /**
     * Adds the rule set that came with the product, once; it comes in force unless one is that was published here.
     *
     * @return whether it was new
     */
    @Transactional
    public boolean addShipped(RuleKind kind, RuleSet rules, Instant now) {
        client.sql("lock table rule_version in share row exclusive mode").update();
        boolean known = of(kind).stream()
                .anyMatch(version -> version.shipped() && version.sha256().equals(rules.sha256()));
        if (known) {
            return false;
        }
        boolean ownInForce =
                inForce(kind, now).map(version -> !version.shipped()).orElse(false);
        add(
                new RuleVersion(
                        UUID.randomUUID(),
                        kind,
                        0,
                        rules.sha256(),
                        rules.version(),
                        true,
                        "",
                        ownInForce ? null : now,
                        OpenAssessments.OFFERED,
                        null,
                        null,
                        now,
                        null,
                        null,
                        false),
                rules.files());
        return true;
    }

    /** The name after a version's, which no version of the rule set has: 2026.2 after 2026.1. */
    String freeLabel(RuleVersion version) {
        Set<String> taken = of(version.kind()).stream().map(RuleVersion::label).collect(Collectors.toSet());
        Matcher counted = COUNTED.matcher(version.label());
        String stem = counted.matches() ? counted.group(1) : version.label() + ".";
        int number = counted.matches() ? Integer.parseInt(counted.group(2)) : 1;
        String next;
        do {
            next = stem + ++number;
        } while (taken.contains(next));
        return next;
    }

    private void archive(RuleVersion version, Map<String, byte[]> files) {
        Map<String, String> encoded = new TreeMap<>();
        files.forEach((path, bytes) -> encoded.put(path, Base64.getEncoder().encodeToString(bytes)));
        client.sql("""
                        insert into rule_set_archive (sha256, rule_set_id, version, file, kept_at)
                        values (:sha256, :id, :version, :file::jsonb, :now) on conflict do nothing
                        """)
                .param("sha256", version.sha256())
                .param("id", version.kind().id())
                .param("version", version.label())
                .param("file", MAPPER.writeValueAsString(encoded))
                .param("now", at(version.publishedAt()))
                .update();
    }

    static @Nullable OffsetDateTime at(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    static RuleVersion read(ResultSet row, int number) throws SQLException {
        return new RuleVersion(
                row.getObject("id", UUID.class),
                RuleKind.of(row.getString("rule_set_id")),
                row.getInt("number"),
                row.getString("sha256"),
                row.getString("label"),
                row.getString("origin").equals("shipped"),
                row.getString("reason"),
                moment(row, "in_force_at"),
                OpenAssessments.of(row.getString("open_assessment")),
                row.getObject("base_id", UUID.class),
                row.getObject("published_by", UUID.class),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                row.getObject("organisation_id", UUID.class),
                row.getObject("stands_on_id", UUID.class),
                row.getBoolean("gives_up"));
    }
}
