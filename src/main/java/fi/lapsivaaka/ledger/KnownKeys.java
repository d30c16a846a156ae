package fi.lapsivaaka.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Knows keys again by the letters they were made of, without making texts. The letters of all keys stand in one array, and
 * places in it are found by their hash: with open addressing, where the place after a taken one is tried next.
 */
final class KnownKeys {

    /**
     * A key.
     *
     * @param sum whether its names say that the row is a printed sum
     * @param number its place among {@link #keys()}
     */
    record Known(LedgerKey key, boolean sum, int number) {}

    private final List<LedgerKey> keys = new ArrayList<>();
    private final List<Known> known = new ArrayList<>();
    private char[] letters = new char[1 << 14];

    /** Where the letters of each key end. */
    private int[] ends = new int[1 << 10];

    private int[] hashes = new int[1 << 10];

    /** Number of a key and one; 0 where a place is free. */
    private int[] table = new int[1 << 12];

    /** What is looked up, and its length and hash. */
    private char[] sought = new char[256];

    private int length;
    private int hash;
    private int place;

    /** The keys in the order of their numbers. */
    List<LedgerKey> keys() {
        return keys;
    }

    /**
     * Cells that stand beside each other, whose letters are taken at once.
     *
     * @param first of them
     * @param last of them, included
     */
    record Run(int first, int last) {

        /** The runs of some cells, in their order in a line. */
        static List<Run> of(IntStream cells) {
            List<Run> runs = new ArrayList<>();
            for (int cell : cells.sorted().distinct().toArray()) {
                Run before = runs.isEmpty() ? null : runs.get(runs.size() - 1);
                if (before != null && before.last == cell - 1) {
                    runs.set(runs.size() - 1, new Run(before.first, cell));
                } else {
                    runs.add(new Run(cell, cell));
                }
            }
            return runs;
        }
    }

    /**
     * Looks the key up that a row's cells tell; null when they tell a new one, which {@link #add} then makes known.
     *
     * @param runs of the cells, always the same ones
     */
    @Nullable
    Known find(Line line, List<Run> runs, int year) {
        gather(line, runs, year);
        int mask = table.length - 1;
        place = hash & mask;
        for (int taken = table[place]; taken != 0; taken = table[place]) {
            if (hashes[taken - 1] == hash && isSought(taken - 1)) {
                return known.get(taken - 1);
            }
            place = (place + 1) & mask;
        }
        return null;
    }

    /** After the letters of a run stands how many of them each cell has: {@link Cells#LONGEST_CELL} fits in a letter. */
    private void gather(Line line, List<Run> runs, int year) {
        char[] source = line.letters();
        length = 0;
        for (Run run : runs) {
            int start = line.start(run.first());
            int size = line.end(run.last()) - start;
            int needed = length + size + run.last() - run.first() + 2;
            if (needed > sought.length) {
                sought = Arrays.copyOf(sought, 2 * needed);
            }
            System.arraycopy(source, start, sought, length, size);
            length += size;
            for (int cell = run.first(); cell <= run.last(); cell++) {
                int end = line.end(cell);
                sought[length++] = (char) (end - start);
                start = end;
            }
        }
        sought[length++] = (char) year;
        hash = hash(sought, length);
    }

    /** Four sums at once, since each step of one waits for the step before. */
    private static int hash(char[] text, int length) {
        int a = 1;
        int b = 2;
        int c = 3;
        int d = 4;
        int i = 0;
        for (; i + 3 < length; i += 4) {
            a = a * 31 + text[i];
            b = b * 31 + text[i + 1];
            c = c * 31 + text[i + 2];
            d = d * 31 + text[i + 3];
        }
        for (; i < length; i++) {
            a = a * 31 + text[i];
        }
        int all = ((a * 0x9E3779B1 + b) * 0x9E3779B1 + c) * 0x9E3779B1 + d;
        return all ^ (all >>> 15);
    }

    private boolean isSought(int number) {
        return Arrays.equals(letters, number == 0 ? 0 : ends[number - 1], ends[number], sought, 0, length);
    }

    /** Makes what {@link #find} sought last a known key. */
    Known add(LedgerKey key, boolean sum) {
        int number = keys.size();
        int start = number == 0 ? 0 : ends[number - 1];
        if (start + length > letters.length) {
            letters = Arrays.copyOf(letters, Math.max(2 * letters.length, start + length));
        }
        System.arraycopy(sought, 0, letters, start, length);
        if (number == ends.length) {
            ends = Arrays.copyOf(ends, 2 * number);
            hashes = Arrays.copyOf(hashes, 2 * number);
        }
        ends[number] = start + length;
        hashes[number] = hash;
        table[place] = number + 1;
        Known made = new Known(key, sum, number);
        keys.add(key);
        known.add(made);
        if (keys.size() * 2 > table.length) {
            grow();
        }
        return made;
    }

    private void grow() {
        table = new int[2 * table.length];
        for (int number = 0; number < keys.size(); number++) {
            int at = hashes[number] & (table.length - 1);
            while (table[at] != 0) {
                at = (at + 1) & (table.length - 1);
            }
            table[at] = number + 1;
        }
    }
}
