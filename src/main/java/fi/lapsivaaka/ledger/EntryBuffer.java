package fi.lapsivaaka.ledger;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Entries as plain numbers, and their order by key and phase. */
final class EntryBuffer {

    static final List<Phase> PHASES = List.of(Phase.values());

    /** The day of an entry that tells none. */
    static final int NO_DAY = Integer.MIN_VALUE;

    private static final long DAY_2000 = LocalDate.of(2000, 1, 1).toEpochDay();

    /** Of each entry: its key and phase in one number, its line, its day since 1 January 2000, its cents. */
    private int[] slots = new int[1 << 12];

    private int[] lines = new int[1 << 12];
    private int[] days = new int[1 << 12];
    private long[] cents = new long[1 << 12];
    private int size;

    private int[] order = new int[0];
    private int[] ends = new int[0];

    void add(int key, Phase phase, long line, @Nullable LocalDate day, long amount) {
        if (size == slots.length) {
            int larger = 2 * size;
            slots = Arrays.copyOf(slots, larger);
            lines = Arrays.copyOf(lines, larger);
            days = Arrays.copyOf(days, larger);
            cents = Arrays.copyOf(cents, larger);
        }
        slots[size] = key * PHASES.size() + PHASES.indexOf(phase);
        lines[size] = Math.toIntExact(line);
        days[size] = day == null ? NO_DAY : Math.toIntExact(day.toEpochDay() - DAY_2000);
        cents[size] = amount;
        size++;
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    /** Gives the entries of keys that turned out to be one the number of the first of these. */
    void join(long[] ids) {
        if (Arrays.stream(ids).distinct().count() == ids.length) {
            return;
        }
        Map<Long, Integer> first = new HashMap<>();
        for (int key = 0; key < ids.length; key++) {
            first.putIfAbsent(ids[key], key);
        }
        for (int i = 0; i < size; i++) {
            int key = slots[i] / PHASES.size();
            slots[i] += (first.getOrDefault(ids[key], key) - key) * PHASES.size();
        }
    }

    /** Orders the entries by key and phase, those of one slot as they stood in the file. */
    void sort(int keys) {
        ends = new int[keys * PHASES.size()];
        for (int i = 0; i < size; i++) {
            ends[slots[i]]++;
        }
        int sum = 0;
        for (int slot = 0; slot < ends.length; slot++) {
            int count = ends[slot];
            ends[slot] = sum;
            sum += count;
        }
        order = new int[size];
        for (int i = 0; i < size; i++) {
            order[ends[slots[i]]++] = i;
        }
    }

    int slots() {
        return ends.length;
    }

    /** Where the entries of a slot begin in the order. */
    int start(int slot) {
        return slot == 0 ? 0 : ends[slot - 1];
    }

    int end(int slot) {
        return ends[slot];
    }

    int line(int place) {
        return lines[order[place]];
    }

    int day(int place) {
        return days[order[place]];
    }

    long cents(int place) {
        return cents[order[place]];
    }

    /**
     * @throws ArithmeticException when it is more than can be counted
     */
    long sum(int slot) {
        long sum = 0;
        for (int place = start(slot); place < ends[slot]; place++) {
            sum = Math.addExact(sum, cents(place));
        }
        return sum;
    }
}
