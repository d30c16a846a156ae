package fi.lapsivaaka.ledger;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is counted while the rows of a file go by. */
final class ImportCount implements RowReader.AmountTaker {

    /** Cents by phase; a phase that no amount told stands apart from one that adds up to nothing. */
    private static final class Sums {

        private final long[] cents = new long[EntryBuffer.PHASES.size()];
        private final boolean[] told = new boolean[EntryBuffer.PHASES.size()];

        void add(int phase, long amount) {
            cents[phase] = Math.addExact(cents[phase], amount);
            told[phase] = true;
        }

        Map<Phase, Long> byPhase() {
            Map<Phase, Long> sums = new EnumMap<>(Phase.class);
            for (int i = 0; i < cents.length; i++) {
                if (told[i]) {
                    sums.put(EntryBuffer.PHASES.get(i), cents[i]);
                }
            }
            return sums;
        }
    }

    private final SortedMap<Integer, Sums> sums = new TreeMap<>();
    private int year = -1;
    private Sums ofYear = new Sums();
    private @Nullable LocalDate firstDay;
    private @Nullable LocalDate lastDay;
    private long rows;

    /**
     * @throws ArithmeticException when the amounts are more than can be counted
     */
    void add(RowReader row) {
        row.forEachAmount(this);
        LocalDate day = row.day();
        if (day != null) {
            firstDay = firstDay == null || day.isBefore(firstDay) ? day : firstDay;
            lastDay = lastDay == null || day.isAfter(lastDay) ? day : lastDay;
        }
        rows++;
    }

    @Override
    public void take(KnownKeys.Known key, Phase phase, long cents) {
        int ofKey = key.key().year();
        if (ofKey != year) {
            year = ofKey;
            ofYear = sums.computeIfAbsent(ofKey, any -> new Sums());
        }
        ofYear.add(EntryBuffer.PHASES.indexOf(phase), cents);
    }

    boolean isEmpty() {
        return sums.isEmpty();
    }

    /** Cents by year and phase. */
    SortedMap<Integer, Map<Phase, Long>> totals() {
        SortedMap<Integer, Map<Phase, Long>> totals = new TreeMap<>();
        sums.forEach((one, byPhase) -> totals.put(one, byPhase.byPhase()));
        return totals;
    }

    /** Cents of all years by phase. */
    Map<Phase, Long> byPhase() {
        Map<Phase, Long> all = new EnumMap<>(Phase.class);
        totals().values().forEach(one -> one.forEach((phase, cents) -> all.merge(phase, cents, Math::addExact)));
        return all;
    }

    @Nullable
    LocalDate firstDay() {
        return firstDay;
    }

    @Nullable
    LocalDate lastDay() {
        return lastDay;
    }

    /** Rows with amounts of their own. */
    long rows() {
        return rows;
    }
}
