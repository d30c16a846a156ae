package fi.lapsivaaka.ledger;

import fi.lapsivaaka.Money;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Brings the entries of one import into the database. They are gathered as plain numbers, up to two million at a time,
 * sorted by key and phase, and sent as one row for each, with the entries beside their sum.
 */
final class EntryLoad {

    private static final int MOST_ENTRIES = 2_000_000;

    private static final int MOST_KEYS = 200_000;

    private static final List<Phase> PHASES = List.of(Phase.values());

    private static final int NO_DAY = Integer.MIN_VALUE;

    private static final long DAY_2000 = LocalDate.of(2000, 1, 1).toEpochDay();

    private final Connection connection;
    private final UUID importId;
    private final KeyIds ids;
    private final Map<LedgerKey, Integer> numbers = new HashMap<>();
    private final List<LedgerKey> keys = new ArrayList<>();

    /** Of each entry: its key and phase in one number, its line, its day and its cents. */
    private int[] slots = new int[1 << 12];

    private int[] lines = new int[1 << 12];
    private int[] days = new int[1 << 12];
    private long[] cents = new long[1 << 12];
    private int size;
    private int part;
    private final ChangeLoad changes;

    EntryLoad(Connection connection, UUID organisation, UUID importId) {
        this.connection = connection;
        this.importId = importId;
        this.ids = new KeyIds(connection, organisation);
        this.changes = new ChangeLoad(importId);
    }

    void add(LedgerRow row) throws SQLException {
        add(row.key(), row.amounts(), row.line(), row.date());
        if (!row.decision().isEmpty() && row.amounts().containsKey(Phase.CHANGES)) {
            changes.add(row, number(row.key()));
        }
        for (LedgerRow.OtherYear other : row.otherYears()) {
            add(other.key(), other.amounts(), row.line(), row.date());
        }
    }

    private void add(LedgerKey key, Map<Phase, Money> amounts, long line, @Nullable LocalDate date)
            throws SQLException {
        if (size > MOST_ENTRIES || keys.size() > MOST_KEYS) {
            send();
        }
        int number = number(key);
        for (Map.Entry<Phase, Money> amount : amounts.entrySet()) {
            if (size == slots.length) {
                grow();
            }
            slots[size] = number * PHASES.size() + PHASES.indexOf(amount.getKey());
            lines[size] = Math.toIntExact(line);
            days[size] = date == null ? NO_DAY : Math.toIntExact(date.toEpochDay() - DAY_2000);
            cents[size] = amount.getValue().cents();
            size++;
        }
    }

    private int number(LedgerKey key) {
        Integer known = numbers.get(key);
        if (known != null) {
            return known;
        }
        int number = keys.size();
        numbers.put(key, number);
        keys.add(key);
        return number;
    }

    private void grow() {
        int larger = 2 * slots.length;
        slots = Arrays.copyOf(slots, larger);
        lines = Arrays.copyOf(lines, larger);
        days = Arrays.copyOf(days, larger);
        cents = Arrays.copyOf(cents, larger);
    }

    /** Sends what is left. */
    void finish() throws SQLException {
        send();
    }

    private void send() throws SQLException {
        if (size == 0) {
            return;
        }
        int[] ends = new int[keys.size() * PHASES.size()];
        int[] order = order(ends);
        long[] keyIds = ids.of(keys);
        changes.send(connection, keyIds);
        try (BinaryCopy copy = new BinaryCopy(
                connection.unwrap(PGConnection.class),
                "ledger_amount (import_id, key_id, phase, part, amount_cents, entry_count, lines, days, cents)")) {
            int start = 0;
            for (int slot = 0; slot < ends.length; slot++) {
                if (ends[slot] > start) {
                    row(copy, keyIds[slot / PHASES.size()], PHASES.get(slot % PHASES.size()), order, start, ends[slot]);
                    start = ends[slot];
                }
            }
            copy.finish();
        }
        numbers.clear();
        keys.clear();
        size = 0;
        part++;
    }

    /** The entries' places by key and phase, the order of the file kept within each; {@code ends} is filled. */
    private int[] order(int[] ends) {
        for (int i = 0; i < size; i++) {
            ends[slots[i]]++;
        }
        int sum = 0;
        for (int slot = 0; slot < ends.length; slot++) {
            int count = ends[slot];
            ends[slot] = sum;
            sum += count;
        }
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            order[ends[slots[i]]++] = i;
        }
        return order;
    }

    private void row(BinaryCopy copy, long keyId, Phase phase, int[] order, int start, int end) throws SQLException {
        int count = end - start;
        int dayless = 0;
        long sum = 0;
        for (int i = start; i < end; i++) {
            sum = Math.addExact(sum, cents[order[i]]);
            dayless += days[order[i]] == NO_DAY ? 1 : 0;
        }
        copy.row(9);
        copy.uuid(importId);
        copy.bigint(keyId);
        copy.text(phase.code());
        copy.smallint(part);
        copy.bigint(sum);
        copy.bigint(count);
        copy.integers(count);
        for (int i = start; i < end; i++) {
            copy.integer(lines[order[i]]);
        }
        if (dayless == count) {
            copy.dates(0, 0);
        } else {
            copy.dates(count, dayless);
            for (int i = start; i < end; i++) {
                if (days[order[i]] == NO_DAY) {
                    copy.nothing();
                } else {
                    copy.date(days[order[i]]);
                }
            }
        }
        copy.bigints(count);
        for (int i = start; i < end; i++) {
            copy.bigint(cents[order[i]]);
        }
    }
}
