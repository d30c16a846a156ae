package fi.lapsivaaka.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.postgresql.PGConnection;

/** Brings the budget changes of an import into the database whose rows tell what decision they rest on. */
final class ChangeLoad {

    /** A change of the key with a number. */
    private record Change(int line, int key, String decision, long cents) {}

    private final UUID importId;
    private final List<Change> changes = new ArrayList<>();

    ChangeLoad(UUID importId) {
        this.importId = importId;
    }

    /** A change whose row tells no decision is none of these. */
    void add(RowReader row, int key, long cents) {
        String decision = row.decision();
        if (!decision.isEmpty()) {
            changes.add(new Change(Math.toIntExact(row.number()), key, decision, cents));
        }
    }

    /**
     * @param keyIds id of each number
     */
    void send(Connection connection, long[] keyIds) throws SQLException {
        if (changes.isEmpty()) {
            return;
        }
        try (BinaryCopy copy = new BinaryCopy(
                connection.unwrap(PGConnection.class),
                "ledger_change (import_id, line, key_id, decision, amount_cents)")) {
            for (Change change : changes) {
                copy.row(5);
                copy.uuid(importId);
                copy.integer(change.line());
                copy.bigint(keyIds[change.key()]);
                copy.text(change.decision());
                copy.bigint(change.cents());
            }
            copy.finish();
        }
        changes.clear();
    }
}
