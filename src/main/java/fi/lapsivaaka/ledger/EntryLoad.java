package fi.lapsivaaka.ledger;

import fi.lapsivaaka.Money;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Future;
import org.postgresql.PGConnection;

/**
 * Brings the entries of one import into the database: gathered, up to two million at a time, sorted by key and phase, and
 * sent as one row for each, with the entries beside their sum. Meanwhile their keys go their own way.
 */
final class EntryLoad implements AutoCloseable {

    private static final int MOST_ENTRIES = 2_000_000;

    private static final List<Phase> PHASES = EntryBuffer.PHASES;

    private final Connection connection;
    private final UUID importId;
    private final List<ImportFollower.Following> followers;
    private final KeyLine line;
    private final ChangeLoad changes;
    private final EntryBuffer entries = new EntryBuffer();
    private List<LedgerKey> keys = List.of();
    private int part;

    /** What the entries of each key and phase add up to by now, and which have any. */
    private long[] totals = new long[0];

    private final BitSet counted = new BitSet();

    /** Whether keys were forgotten, so that no total is whole. */
    private boolean restarted;

    EntryLoad(Connection connection, UUID organisation, UUID importId, List<ImportFollower.Following> followers)
            throws SQLException {
        this.connection = connection;
        this.importId = importId;
        this.followers = followers;
        this.line = new KeyLine(connection, organisation, followers);
        this.changes = new ChangeLoad(importId);
    }

    void add(RowReader row) throws SQLException {
        if (row.keys() != keys || entries.size() >= MOST_ENTRIES) {
            next(row.keys());
        }
        row.forEachAmount((key, phase, cents) -> {
            entries.add(key.number(), phase, row.number(), row.day(), cents);
            if (phase == Phase.CHANGES) {
                changes.add(row, key.number(), cents);
            }
        });
        line.tell(keys);
    }

    /** Makes room for more entries, or for entries of other keys. */
    private void next(List<LedgerKey> others) throws SQLException {
        if (entries.size() > 0) {
            send(false);
        }
        if (others != keys) {
            restarted |= !keys.isEmpty();
            keys = others;
            line.restart();
        }
    }

    /**
     * Sends what is left.
     *
     * @return whether the followers were told the sums of all keys
     */
    boolean finish() throws SQLException {
        send(!restarted);
        return !restarted;
    }

    /** How many different keys the entries have, where the followers were told the sums of all. */
    long keys() {
        return counted.stream().map(slot -> slot / PHASES.size()).distinct().count();
    }

    private void send(boolean tells) throws SQLException {
        long[] ids = line.ids(keys);
        entries.join(ids);
        entries.sort(keys.size());
        count();
        Future<Void> told = line.run(tells ? () -> tellSums(ids) : () -> {});
        changes.send(connection, ids);
        try (BinaryCopy copy = new BinaryCopy(
                connection.unwrap(PGConnection.class),
                "ledger_amount (import_id, key_id, phase, part, amount_cents, entry_count, lines, days, cents)")) {
            for (int slot = 0; slot < entries.slots(); slot++) {
                if (entries.end(slot) > entries.start(slot)) {
                    write(copy, slot, ids[slot / PHASES.size()]);
                }
            }
            copy.finish();
        }
        KeyLine.done(told);
        entries.clear();
        part++;
    }

    private void count() {
        totals = Arrays.copyOf(totals, Math.max(totals.length, entries.slots()));
        for (int slot = 0; slot < entries.slots(); slot++) {
            if (entries.end(slot) > entries.start(slot)) {
                totals[slot] = Math.addExact(totals[slot], entries.sum(slot));
                counted.set(slot);
            }
        }
    }

    private void tellSums(long[] ids) {
        for (int key = 0; key < ids.length; key++) {
            Map<Phase, Money> amounts = new EnumMap<>(Phase.class);
            int first = key * PHASES.size();
            for (int slot = first; slot < first + PHASES.size(); slot++) {
                if (counted.get(slot)) {
                    amounts.put(PHASES.get(slot - first), new Money(totals[slot]));
                }
            }
            KeyedAmounts sum = new KeyedAmounts(ids[key], keys.get(key), amounts);
            if (!amounts.isEmpty()) {
                followers.forEach(follower -> follower.sum(sum));
            }
        }
        followers.forEach(ImportFollower.Following::summed);
    }

    private void write(BinaryCopy copy, int slot, long keyId) throws SQLException {
        int start = entries.start(slot);
        int end = entries.end(slot);
        int dayless = 0;
        for (int place = start; place < end; place++) {
            dayless += entries.day(place) == EntryBuffer.NO_DAY ? 1 : 0;
        }
        copy.row(9);
        copy.uuid(importId);
        copy.bigint(keyId);
        copy.text(PHASES.get(slot % PHASES.size()).code());
        copy.smallint(part);
        copy.bigint(entries.sum(slot));
        copy.bigint(end - start);
        copy.integers(end - start);
        for (int place = start; place < end; place++) {
            copy.integer(entries.line(place));
        }
        writeDays(copy, start, end, dayless);
        copy.bigints(end - start);
        for (int place = start; place < end; place++) {
            copy.bigint(entries.cents(place));
        }
    }

    private void writeDays(BinaryCopy copy, int start, int end, int dayless) {
        if (dayless == end - start) {
            copy.dates(0, 0);
            return;
        }
        copy.dates(end - start, dayless);
        for (int place = start; place < end; place++) {
            if (entries.day(place) == EntryBuffer.NO_DAY) {
                copy.nothing();
            } else {
                copy.date(entries.day(place));
            }
        }
    }

    @Override
    public void close() {
        line.close();
    }
}
