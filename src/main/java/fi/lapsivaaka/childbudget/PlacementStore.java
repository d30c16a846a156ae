package fi.lapsivaaka.childbudget;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Keeps where keys are placed: keys by the hundred thousand are placed in some hundred ways, so a way is
 * kept once ({@code placement}) and each key names its own ({@code key_placement}).
 */
final class PlacementStore {

    /** The columns {@link #read} needs, of {@code key_classification placed}. */
    static final String COLUMNS = """
            placed.rule_id, placed.service, placed.family, placed.level, placed.level_weights, placed.life_stages,
            placed.provision, placed.care_structure, placed.statutory, placed.child_share, placed.share_basis,
            placed.allocation_key, placed.confidence
            """;

    private final JdbcTemplate template;
    private final UUID methodId;

    /** Ids of the ways met so far. */
    private final Map<Placement, Integer> ways = new HashMap<>();

    PlacementStore(JdbcTemplate template, UUID methodId) {
        this.template = template;
        this.methodId = methodId;
    }

    /**
     * Keeps where keys were placed, thousands at once; keys placed before by the same method are left as they are.
     *
     * @param placements as many as keys, in the same order
     */
    void store(long[] keyIds, List<Placement> placements) {
        Set<Placement> fresh = new LinkedHashSet<>(placements);
        fresh.removeAll(ways.keySet());
        if (!fresh.isEmpty()) {
            learn(List.copyOf(fresh));
        }
        template.update(
                """
                insert into key_placement (method_id, key_id, placement_id)
                select ?, * from unnest(?::bigint[], ?::integer[]) on conflict do nothing
                """, methodId, keyIds, placements.stream().mapToInt(ways::get).toArray());
    }

    /** Finds the ids of ways; those that were never met before are kept. */
    private void learn(List<Placement> placements) {
        UUID[] fingerprints =
                placements.stream().map(PlacementStore::fingerprint).toArray(UUID[]::new);
        template.update(
                """
                insert into placement (fingerprint, rule_id, service, family, level, level_weights, life_stages, provision,
                    care_structure, statutory, child_share, share_basis, allocation_key, confidence)
                select * from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                    ?::text[], ?::text[], ?::text[], ?::integer[], ?::text[], ?::text[], ?::text[])
                on conflict do nothing
                """,
                fingerprints,
                texts(placements, Placement::rule),
                texts(placements, Placement::service),
                texts(placements, Placement::family),
                texts(placements, Placement::level),
                texts(placements, Placement::writtenWeights),
                texts(placements, placement -> String.join(",", placement.lifeStages())),
                texts(placements, Placement::provision),
                texts(placements, Placement::careStructure),
                texts(placements, Placement::statutory),
                placements.stream().map(Placement::childShare).toArray(Integer[]::new),
                texts(placements, Placement::shareBasis),
                texts(placements, Placement::allocationKey),
                texts(placements, Placement::confidence));
        Map<UUID, Integer> kept = new HashMap<>();
        template.query(
                "select fingerprint, id from placement where fingerprint = any (?::uuid[])",
                row -> {
                    kept.put(row.getObject("fingerprint", UUID.class), row.getInt("id"));
                },
                (Object) fingerprints);
        for (int i = 0; i < fingerprints.length; i++) {
            ways.put(placements.get(i), kept.get(fingerprints[i]));
        }
    }

    private static Object texts(List<Placement> placements, Function<Placement, String> column) {
        return placements.stream().map(column).toArray(String[]::new);
    }

    private static UUID fingerprint(Placement placement) {
        String text = String.join(
                "\t",
                placement.rule(),
                placement.service(),
                placement.family(),
                placement.level(),
                placement.writtenWeights(),
                String.join(",", placement.lifeStages()),
                placement.provision(),
                placement.careStructure(),
                placement.statutory(),
                String.valueOf(placement.childShare()),
                placement.shareBasis(),
                placement.allocationKey(),
                placement.confidence());
        try {
            ByteBuffer hash =
                    ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
            return new UUID(hash.getLong(), hash.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static Placement read(ResultSet row) throws SQLException {
        return new Placement(
                row.getString("rule_id"),
                row.getString("service"),
                row.getString("family"),
                row.getString("level"),
                Placement.weights(row.getString("level_weights")),
                Placement.lifeStages(row.getString("life_stages")),
                row.getString("provision"),
                row.getString("care_structure"),
                row.getString("statutory"),
                row.getObject("child_share", Integer.class),
                row.getString("share_basis"),
                row.getString("allocation_key"),
                row.getString("confidence"));
    }
}
