package fi.lapsivaaka.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the rows of which only their sum is told wherever figures are told apart further. These are the rows with a part
 * about few children, and as many others, the fewest euros first, as it takes for each part of the sum to be about enough
 * children: a part of a single row, or of few children, would be known by taking the other rows from the total. As all
 * figures are made from rows pooled once, nothing that is shown anywhere tells more about them than their sum.
 */
public final class RowPooling {

    /** How well the children of a row are known; rows are drawn in in this order. */
    public enum Known {
        COUNTED,
        UNKNOWN,
        /** What belongs to no row. */
        REST
    }

    /**
     * A row.
     *
     * @param counts children by part, alike in all rows; null where the source hides their number; none where they are not
     *     known
     * @param euros what hiding the row costs
     */
    public record Row(Known known, List<@Nullable Integer> counts, long euros) {}

    private final List<Row> rows;
    private final SmallNumbers smallNumbers;

    public RowPooling(List<Row> rows, SmallNumbers smallNumbers) {
        this.rows = rows;
        this.smallNumbers = smallNumbers;
    }

    /** Indexes of the rows to be pooled; none where no row has a part about few. All when fewer are not enough. */
    public Set<Integer> pooled() {
        Set<Integer> small = new LinkedHashSet<>();
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).known() == Known.COUNTED
                    && rows.get(row).counts().stream().anyMatch(smallNumbers::few)) {
                small.add(row);
            }
        }
        if (small.isEmpty()) {
            return small;
        }
        Set<Integer> pooled = new LinkedHashSet<>(small);
        while (!isEnough(pooled) && pooled.size() < rows.size()) {
            pooled.add(next(pooled));
        }
        List<Integer> added = new ArrayList<>(pooled);
        added.removeAll(small);
        added.sort(
                Comparator.comparingLong((Integer row) -> rows.get(row).euros()).reversed());
        for (Integer row : added) {
            pooled.remove(row);
            if (!isEnough(pooled)) {
                pooled.add(row);
            }
        }
        return pooled;
    }

    /** The row with the fewest euros that brings children to a part which has too few, else any other. */
    private int next(Set<Integer> pooled) {
        Set<Integer> lacking = lacking(pooled);
        return IntStream.range(0, rows.size())
                .boxed()
                .filter(row -> !pooled.contains(row))
                .min(Comparator.comparing((Integer row) -> !helps(rows.get(row), lacking))
                        .thenComparing(row -> rows.get(row).known())
                        .thenComparing(row -> rows.get(row).euros()))
                .orElseThrow();
    }

    private static boolean helps(Row row, Set<Integer> lacking) {
        return row.known() == Known.COUNTED
                && (lacking.isEmpty()
                        || lacking.stream().anyMatch(part -> {
                            Integer count = row.counts().get(part);
                            return count != null && count > 0;
                        }));
    }

    private boolean isEnough(Set<Integer> pooled) {
        return pooled.size() > 1
                && (lacking(pooled).isEmpty()
                        || pooled.stream().anyMatch(row -> rows.get(row).known() != Known.COUNTED));
    }

    /** Parts with some children in the pool, but too few. */
    private Set<Integer> lacking(Set<Integer> pooled) {
        List<Row> counted = pooled.stream()
                .map(rows::get)
                .filter(row -> row.known() == Known.COUNTED)
                .toList();
        Set<Integer> lacking = new LinkedHashSet<>();
        for (int part = 0; part < counted.get(0).counts().size(); part++) {
            int sum = 0;
            boolean hidden = false;
            for (Row row : counted) {
                Integer count = row.counts().get(part);
                hidden |= count == null;
                sum += count == null ? 0 : count;
            }
            if (sum < smallNumbers.threshold() && (sum > 0 || hidden)) {
                lacking.add(part);
            }
        }
        return lacking;
    }
}
