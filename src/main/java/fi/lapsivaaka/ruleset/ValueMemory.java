package fi.lapsivaaka.ruleset;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** Remembers for values of one field which rows they leave standing; bounded, and safe for use by many threads. */
sealed interface ValueMemory {

    /** What stands for the fact's value; values that no cell tells apart may have one key. */
    Object key(Record fact);

    /** What is remembered of the fact's value, bit by bit in the order of the rows; null when nothing is. */
    long @Nullable [] rows(Record fact);

    void remember(Object key, long[] rows);

    /** Whole numbers, by their place between the numbers that cells name. */
    record OfNumbers(FactField field, Cuts cuts, AtomicReferenceArray<long[]> rows) implements ValueMemory {

        OfNumbers(FactField field, Cuts cuts) {
            this(field, cuts, new AtomicReferenceArray<>(cuts.places()));
        }

        @Override
        public Object key(Record fact) {
            return cuts.place(field.readWhole(fact));
        }

        @Override
        public long @Nullable [] rows(Record fact) {
            return rows.get(cuts.place(field.readWhole(fact)));
        }

        @Override
        public void remember(Object key, long[] known) {
            rows.set((Integer) key, known);
        }
    }

    /**
     * All other values, as they are.
     *
     * @param most values remembered at once
     */
    record OfObjects(FactField field, int most, Map<Object, long[]> known) implements ValueMemory {

        private static final int MOST_BITS = 256 << 20;

        OfObjects(FactField field, int rows) {
            this(field, Math.min(100_000, MOST_BITS / rows), new ConcurrentHashMap<>());
        }

        @Override
        public Object key(Record fact) {
            Object value = field.read(fact);
            if (value == null) {
                throw FactType.hasNull(fact, field);
            }
            return value;
        }

        @Override
        public long @Nullable [] rows(Record fact) {
            return known.get(key(fact));
        }

        @Override
        public void remember(Object key, long[] rows) {
            if (known.size() >= most) {
                known.clear();
            }
            known.put(key, rows);
        }
    }
}
