package fi.lapsivaaka.childbudget;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads the ways rules place keys, each kept once in {@code placement}. */
final class PlacementColumns {

    /** What {@link #read} needs, of {@code placement placed}. */
    static final String ALL = """
            placed.rule_id, placed.service, placed.family, placed.level, placed.level_weights, placed.life_stages,
            placed.provision, placed.care_structure, placed.statutory, placed.child_share, placed.share_basis,
            placed.allocation_key, placed.confidence
            """;

    private PlacementColumns() {}

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
