package fi.lapsivaaka.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
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

    /** Entries of a page: enough to be few pages, and few enough for collectors of garbage to handle easily. */
    private static final int PAGE = 1 << 13;

    /** Of each entry: its key and phase in one number and its line; its day since 1 January 2000; its cents. */
    private static final int NUMBERS = 3;

    private final List<long[]> pages = new ArrayList<>();
    private long[] page = new long[0];
    private int size;

    private int[] order = new int[0];
    private int[] ends = new int[0];

    void add(int key, Phase phase, long line, @Nullable LocalDate day, long amount) {
        int at = size % PAGE * NUMBERS;
        if (at == 0) {
            page = page(size / PAGE);
        }
        page[at] = (long) (key * PHASES.size() + PHASES.indexOf(phase)) << 32 | Math.toIntExact(line);
        page[at + 1] = day == null ? NO_DAY : day.toEpochDay() - DAY_2000;
        page[at + 2] = amount;
        size++;
    }

    private long[] page(int number) {
        if (number == pages.size()) {
            pages.add(new long[PAGE * NUMBERS]);
        }
        return pages.get(number);
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
            int key = slot(i) / PHASES.size();
            int moved = (first.getOrDefault(ids[key], key) - key) * PHASES.size();
            pages.get(i / PAGE)[i % PAGE * NUMBERS] += (long) moved << 32;
        }
    }

    /** Orders the entries by key and phase, those of one slot as they stood in the file. */
    void sort(int keys) {
        ends = new int[keys * PHASES.size()];
        for (int i = 0; i < size; i++) {
            ends[slot(i)]++;
        }
        int sum = 0;
        for (int slot = 0; slot < ends.length; slot++) {
            int count = ends[slot];
            ends[slot] = sum;
            sum += count;
        }
        order = new int[size];
        for (int i = 0; i < size; i++) {
            order[ends[slot(i)]++] = i;
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
        return (int) number(order[place], 0);
    }

    int day(int place) {
        return (int) number(order[place], 1);
    }

    long cents(int place) {
        return number(order[place], 2);
    }

    private int slot(int entry) {
        return (int) (number(entry, 0) >>> 32);
    }

    private long number(int entry, int which) {
        return pages.get(entry / PAGE)[entry % PAGE * NUMBERS + which];
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
