package fi.lapsivaaka.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.postgresql.PGConnection;

/** Gives the keys of one organisation their ids in the database; keys it does not know are kept on the way. */
final class KeyIds {

    private static final int FIELDS = 15;

    private final Connection connection;
    private final UUID organisation;
    private final KeyFingerprint fingerprint;

    KeyIds(Connection connection, UUID organisation) {
        this.connection = connection;
        this.organisation = organisation;
        this.fingerprint = new KeyFingerprint(organisation);
    }

    /** One id for each key, in the same order. The caller holds the organisation's lock. */
    long[] of(List<LedgerKey> keys) throws SQLException {
        UUID[] fingerprints = keys.stream().map(fingerprint::of).toArray(UUID[]::new);
        Map<UUID, Long> known = known(fingerprints);
        long[] ids = new long[fingerprints.length];
        int fresh = 0;
        for (int i = 0; i < ids.length; i++) {
            Long id = known.get(fingerprints[i]);
            ids[i] = id == null ? 0 : id;
            fresh += id == null ? 1 : 0;
        }
        if (fresh > 0) {
            keep(keys, fingerprints, ids, fresh);
        }
        return ids;
    }

    private Map<UUID, Long> known(UUID[] fingerprints) throws SQLException {
        Map<UUID, Long> known = new HashMap<>();
        if (!anyKnown()) {
            return known;
        }
        try (PreparedStatement query =
                connection.prepareStatement("select fingerprint, id from ledger_key where fingerprint = any(?)")) {
            query.setArray(1, connection.createArrayOf("uuid", fingerprints));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    known.put(rows.getObject(1, UUID.class), rows.getLong(2));
                }
            }
        }
        return known;
    }

    private boolean anyKnown() throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select exists (select 1 from ledger_key where organisation_id = ?)")) {
            query.setObject(1, organisation);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }

    private void keep(List<LedgerKey> keys, UUID[] fingerprints, long[] ids, int fresh) throws SQLException {
        long[] given = next(fresh);
        int at = 0;
        try (BinaryCopy copy = new BinaryCopy(
                connection.unwrap(PGConnection.class),
                "ledger_key (id, fingerprint, organisation_id, year, body, result_area, cost_centre, cost_centre_name,"
                        + " service_class, service_class_name, account, account_name, supplier, supplier_industry,"
                        + " area)")) {
            for (int i = 0; i < ids.length; i++) {
                if (ids[i] == 0) {
                    ids[i] = given[at++];
                    copy.row(FIELDS);
                    copy.bigint(ids[i]);
                    copy.uuid(fingerprints[i]);
                    copy.uuid(organisation);
                    copy.smallint(keys.get(i).year());
                    for (String text : keys.get(i).texts()) {
                        copy.text(text);
                    }
                }
            }
            copy.finish();
        }
    }

    private long[] next(int count) throws SQLException {
        long[] ids = new long[count];
        try (PreparedStatement query =
                connection.prepareStatement("select nextval('ledger_key_id_seq') from generate_series(1, ?)")) {
            query.setInt(1, count);
            try (ResultSet rows = query.executeQuery()) {
                for (int i = 0; i < count && rows.next(); i++) {
                    ids[i] = rows.getLong(1);
                }
            }
        }
        return ids;
    }
}
