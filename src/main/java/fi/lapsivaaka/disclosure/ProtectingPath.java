package fi.lapsivaaka.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * The cheapest closed path through a cell along which figures can be raised and lowered in turn without changing any
 * total. Rows and columns are the stations: raising a cell leads from its row to its column, lowering one back. The last
 * column holds the row totals, which count against their row, so they move the other way.
 */
final class ProtectingPath {

    private final long[][] table;
    private final long[][] weights;
    private final int row;
    private final int column;
    private final int rows;
    private final boolean signed;

    /** @param weights what each cell costs; nothing for one that is hidden already */
    ProtectingPath(long[][] table, long[][] weights, int row, int column) {
        this.table = table;
        this.weights = weights;
        this.row = row;
        this.column = column;
        this.rows = table.length;
        this.signed = Arrays.stream(table).flatMapToLong(Arrays::stream).anyMatch(cell -> cell < 0);
    }

    /** Cells to be hidden for the path; none when it is there already, null when there is none at all. */
    @Nullable
    List<int[]> lacking() {
        Found up = raises(row, column) ? path(rows + column, row) : null;
        Found down = lowers(row, column) ? path(row, rows + column) : null;
        Found best = up == null || (down != null && down.cost < up.cost) ? down : up;
        return best == null ? null : best.cells;
    }

    private record Found(long cost, List<int[]> cells) {}

    private record Stop(int station, long cost) {}

    private @Nullable Found path(int from, int to) {
        int stations = rows + table[0].length;
        long[] cost = new long[stations];
        int[] before = new int[stations];
        Arrays.fill(cost, Long.MAX_VALUE);
        cost[from] = 0;
        PriorityQueue<Stop> queue = new PriorityQueue<>((one, other) -> Long.compare(one.cost, other.cost));
        queue.add(new Stop(from, 0));
        while (!queue.isEmpty()) {
            Stop stop = queue.poll();
            if (stop.station == to) {
                return found(from, to, stop.cost, before);
            }
            if (stop.cost > cost[stop.station]) {
                continue;
            }
            boolean atRow = stop.station < rows;
            for (int other = atRow ? rows : 0; other < (atRow ? stations : rows); other++) {
                int r = atRow ? stop.station : other;
                int c = (atRow ? other : stop.station) - rows;
                if ((r != row || c != column) && (atRow ? raises(r, c) : lowers(r, c))) {
                    long through = stop.cost + weights[r][c];
                    if (through < cost[other]) {
                        cost[other] = through;
                        before[other] = stop.station;
                        queue.add(new Stop(other, through));
                    }
                }
            }
        }
        return null;
    }

    private Found found(int from, int to, long cost, int[] before) {
        List<int[]> cells = new ArrayList<>();
        for (int station = to; station != from; station = before[station]) {
            int r = Math.min(station, before[station]);
            int c = Math.max(station, before[station]) - rows;
            if (weights[r][c] > 0) {
                cells.add(new int[] {r, c});
            }
        }
        return new Found(cost, cells);
    }

    private boolean raises(int r, int c) {
        return !isTotal(c) || canFall(r, c);
    }

    private boolean lowers(int r, int c) {
        return isTotal(c) || canFall(r, c);
    }

    private boolean canFall(int r, int c) {
        return signed || table[r][c] > 0;
    }

    private boolean isTotal(int c) {
        return c == table[0].length - 1;
    }
}
