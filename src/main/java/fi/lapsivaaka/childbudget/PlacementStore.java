package fi.lapsivaaka.childbudget;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps placements in {@code key_classification}. */
final class PlacementStore {

    /** The columns {@link #read} needs, of {@code key_classification placed}. */
    static final String COLUMNS = """
            placed.rule_id, placed.service, placed.family, placed.level, placed.level_weights, placed.life_stages,
            placed.provision, placed.care_structure, placed.statutory, placed.child_share, placed.share_basis,
            placed.allocation_key, placed.confidence
            """;

    private PlacementStore() {}

    /** Thousands of rows in one statement; keys placed before by the same method are left as they are. */
    static void store(JdbcTemplate template, UUID methodId, List<Long> keyIds, List<Placement> placements) {
        template.update(
                """
                insert into key_classification (method_id, key_id, rule_id, service, family, level, level_weights,
                    life_stages, provision, care_structure, statutory, child_share, share_basis, allocation_key, confidence)
                select ?, * from unnest(?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                    ?::text[], ?::text[], ?::text[], ?::integer[], ?::text[], ?::text[], ?::text[])
                on conflict do nothing
                """,
                methodId,
                keyIds.toArray(Long[]::new),
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
    }

    private static Object texts(List<Placement> placements, Function<Placement, String> column) {
        return placements.stream().map(column).toArray(String[]::new);
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
