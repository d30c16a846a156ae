package fi.lapsivaaka.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Knows keys again by the letters they were made of, without making texts. The letters of all keys stand in pages, and
 * places in them are found by their hash: with open addressing, where the place after a taken one is tried next. A row of
 * a large file finds its key in memory that was not touched for long, so what is read for it stands close together.
 */
final class KnownKeys {

    /**
     * A key.
     *
     * @param sum whether its names say that the row is a printed sum
     * @param number its place among {@link #keys()}
     */
    record Known(LedgerKey key, boolean sum, int number) {}

    /** Letters of a page, unless one key has more; of a size that collectors of garbage handle easily. */
    private static final int PAGE = 1 << 16;

    /** So many pages are held: 64 MB. */
    private static final int MOST_PAGES = 512;

    private final List<LedgerKey> keys = new ArrayList<>();
    private final List<Known> known = new ArrayList<>();

    private final List<char[]> pages = new ArrayList<>();
    private char[] page = new char[0];
    private int written;

    /** Where the letters of each key begin: its page times {@link #PAGE}, and the place on that. */
    private int[] starts = new int[1 << 10];

    /** Hash of a key above, its number and one below; 0 where a place is free. */
    private long[] table = new long[1 << 12];

    /** What is looked up, after its length in two letters, and its hash and place. */
    private char[] sought = new char[256];

    private int length;
    private int hash;
    private int place;

    /** The keys in the order of their numbers. */
    List<LedgerKey> keys() {
        return keys;
    }

    /** Whether there is no room for so many more keys. */
    boolean isFull(int wanted, int most) {
        return keys.size() + wanted > most || pages.size() + wanted > MOST_PAGES;
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
        for (long taken = table[place]; taken != 0; taken = table[place]) {
            int number = (int) taken - 1;
            if ((int) (taken >>> 32) == hash && isSought(number)) {
                return known.get(number);
            }
            place = (place + 1) & mask;
        }
        return null;
    }

    /** After the letters of a run stands how many of them each cell has: {@link Cells#LONGEST_CELL} fits in a letter. */
    private void gather(Line line, List<Run> runs, int year) {
        char[] source = line.letters();
        length = 2;
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
        sought[0] = (char) length;
        sought[1] = (char) (length >>> 16);
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
        char[] letters = pages.get(starts[number] / PAGE);
        int start = starts[number] % PAGE;
        return start + length <= letters.length && Arrays.equals(letters, start, start + length, sought, 0, length);
    }

    /** Makes what {@link #find} sought last a known key. */
    Known add(LedgerKey key, boolean sum) {
        if (written + length > page.length) {
            page = new char[Math.max(PAGE, length)];
            pages.add(page);
            written = 0;
        }
        System.arraycopy(sought, 0, page, written, length);
        int number = keys.size();
        if (number == starts.length) {
            starts = Arrays.copyOf(starts, 2 * number);
        }
        starts[number] = (pages.size() - 1) * PAGE + written;
        written += length;
        table[place] = (long) hash << 32 | number + 1;
        Known made = new Known(key, sum, number);
        keys.add(key);
        known.add(made);
        if (keys.size() * 2 > table.length) {
            grow();
        }
        return made;
    }

    private void grow() {
        long[] old = table;
        table = new long[2 * old.length];
        for (long taken : old) {
            if (taken != 0) {
                int at = (int) (taken >>> 32) & (table.length - 1);
                while (table[at] != 0) {
                    at = (at + 1) & (table.length - 1);
                }
                table[at] = taken;
            }
        }
    }
}
