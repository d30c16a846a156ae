package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.ledger.BinaryCopy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.postgresql.PGConnection;

/**
 * Keeps where a method places keys: keys by the hundred thousand are placed in some hundred ways, so a way is
 * kept once ({@code placement}) and each key names its own ({@code key_placement}).
 */
final class PlacementStore {

    /** The columns {@link #read} needs, of {@code placement placed}. */
    static final String COLUMNS = """
            placed.rule_id, placed.service, placed.family, placed.level, placed.level_weights, placed.life_stages,
            placed.provision, placed.care_structure, placed.statutory, placed.child_share, placed.share_basis,
            placed.allocation_key, placed.confidence
            """;

    private final SharedRows shared;
    private final UUID methodId;

    /** Ids of the ways met so far. */
    private final Map<Placement, Integer> ways = new HashMap<>();

    PlacementStore(SharedRows shared, UUID methodId) {
        this.shared = shared;
        this.methodId = methodId;
    }

    /**
     * Keeps where keys were placed, thousands at once.
     *
     * @param placements as many as keys, in the same order
     * @param fresh whether the method has placed none of the keys before; where it has, they are left as they are
     */
    void store(Connection connection, long[] keyIds, List<Placement> placements, boolean fresh) throws SQLException {
        Set<Placement> unknown = new HashSet<>(placements);
        unknown.removeAll(ways.keySet());
        if (!unknown.isEmpty()) {
            ways.putAll(shared.ways(unknown));
        }
        if (fresh) {
            copy(connection, keyIds, placements);
        } else {
            insert(connection, keyIds, placements);
        }
    }

    private void copy(Connection connection, long[] keyIds, List<Placement> placements) throws SQLException {
        try (BinaryCopy copy = new BinaryCopy(
                connection.unwrap(PGConnection.class), "key_placement (method_id, key_id, placement_id)")) {
            for (int i = 0; i < keyIds.length; i++) {
                copy.row(3);
                copy.uuid(methodId);
                copy.bigint(keyIds[i]);
                copy.integer(id(placements.get(i)));
            }
            copy.finish();
        }
    }

    private void insert(Connection connection, long[] keyIds, List<Placement> placements) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                insert into key_placement (method_id, key_id, placement_id)
                select ?, * from unnest(?::bigint[], ?::integer[]) on conflict do nothing
                """)) {
            statement.setObject(1, methodId);
            statement.setObject(2, keyIds);
            statement.setObject(3, placements.stream().mapToInt(this::id).toArray());
            statement.executeUpdate();
        }
    }

    private int id(Placement placement) {
        return ways.getOrDefault(placement, 0);
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
