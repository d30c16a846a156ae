package fi.lapsivaaka.ledger;

import fi.lapsivaaka.Money;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is counted while the rows of a file go by. */
final class ImportCount {

    private final SortedMap<Integer, Map<Phase, Long>> totals = new TreeMap<>();
    private int year;
    private Map<Phase, Long> ofYear = Map.of();
    private @Nullable LocalDate firstDay;
    private @Nullable LocalDate lastDay;
    private long rows;

    /**
     * @throws ArithmeticException when the amounts are more than can be counted
     */
    void add(LedgerRow row) {
        add(row.key().year(), row.amounts());
        for (LedgerRow.OtherYear other : row.otherYears()) {
            add(other.key().year(), other.amounts());
        }
        LocalDate day = row.date();
        if (day != null) {
            firstDay = firstDay == null || day.isBefore(firstDay) ? day : firstDay;
            lastDay = lastDay == null || day.isAfter(lastDay) ? day : lastDay;
        }
        rows++;
    }

    private void add(int ofRow, Map<Phase, Money> amounts) {
        if (amounts.isEmpty()) {
            return;
        }
        if (ofRow != year || rows == 0) {
            year = ofRow;
            ofYear = totals.computeIfAbsent(ofRow, any -> new EnumMap<>(Phase.class));
        }
        amounts.forEach((phase, money) -> ofYear.merge(phase, money.cents(), Math::addExact));
    }

    boolean isEmpty() {
        return totals.isEmpty();
    }

    /** Cents by year and phase. */
    SortedMap<Integer, Map<Phase, Long>> totals() {
        return totals;
    }

    Map<Phase, Long> byPhase() {
        Map<Phase, Long> sums = new EnumMap<>(Phase.class);
        totals.values().forEach(one -> one.forEach((phase, cents) -> sums.merge(phase, cents, Math::addExact)));
        return sums;
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
