package fi.lapsivaaka.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.postgresql.PGConnection;

/** Gives the keys of one organisation their ids in the database; keys it does not know are kept on the way. */
final class KeyIds {

    private static final int FIELDS = 15;

    private static final int MOST_REMEMBERED = 250_000;

    private static final Long UNKNOWN = 0L;

    private final Connection connection;
    private final UUID organisation;
    private final KeyFingerprint fingerprint;

    /** Ids by fingerprint: what one file writes in two ways may still be one key. */
    private final Map<UUID, Long> given = new HashMap<>();

    /** Whether the database may know keys of the organisation that are not remembered here. */
    private boolean asks;

    KeyIds(Connection connection, UUID organisation) throws SQLException {
        this.connection = connection;
        this.organisation = organisation;
        this.fingerprint = new KeyFingerprint(organisation);
        this.asks = anyKnown();
    }

    /** One id for each key, in the same order. The caller holds the organisation's lock. */
    long[] of(List<LedgerKey> keys) throws SQLException {
        UUID[] fingerprints = keys.stream().map(fingerprint::of).toArray(UUID[]::new);
        if (asks || given.size() > MOST_REMEMBERED) {
            lookUp(fingerprints);
        }
        List<Integer> fresh = new ArrayList<>();
        for (int i = 0; i < fingerprints.length; i++) {
            if (given.putIfAbsent(fingerprints[i], UNKNOWN) == null) {
                fresh.add(i);
            }
        }
        if (!fresh.isEmpty()) {
            keep(keys, fingerprints, fresh);
        }
        long[] ids = new long[fingerprints.length];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = given.getOrDefault(fingerprints[i], UNKNOWN);
        }
        return ids;
    }

    /** Asks the database for ids; what was remembered of others is forgotten, and asked for again if need be. */
    private void lookUp(UUID[] fingerprints) throws SQLException {
        asks = true;
        given.clear();
        try (PreparedStatement query =
                connection.prepareStatement("select fingerprint, id from ledger_key where fingerprint = any(?)")) {
            query.setArray(1, connection.createArrayOf("uuid", fingerprints));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    given.put(rows.getObject(1, UUID.class), rows.getLong(2));
                }
            }
        }
    }

    private boolean anyKnown() throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select exists (select 1 from ledger_import where organisation_id = ?)")) {
            query.setObject(1, organisation);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }

    private void keep(List<LedgerKey> keys, UUID[] fingerprints, List<Integer> fresh) throws SQLException {
        long[] ids = next(fresh.size());
        int at = 0;
        try (BinaryCopy copy = new BinaryCopy(
                connection.unwrap(PGConnection.class),
                "ledger_key (id, fingerprint, organisation_id, year, body, result_area, cost_centre, cost_centre_name,"
                        + " service_class, service_class_name, account, account_name, supplier, supplier_industry,"
                        + " area)")) {
            for (int i : fresh) {
                long id = ids[at++];
                given.put(fingerprints[i], id);
                copy.row(FIELDS);
                copy.bigint(id);
                copy.uuid(fingerprints[i]);
                copy.uuid(organisation);
                copy.smallint(keys.get(i).year());
                for (String text : keys.get(i).texts()) {
                    copy.text(text);
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
