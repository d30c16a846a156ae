package fi.lapsivaaka.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Computes back what is hidden, knowing nothing of how it was hidden: unknown numbers, sums of them that are published,
 * and, where there are no negative ones, that none is below zero. A sum of unknowns is found out when no other numbers
 * give the same published sums and another value of it: when no step away from the true numbers keeps every published sum,
 * goes no number below zero and changes that sum. Whether there is such a step is a linear programme, solved here by the
 * simplex method with Bland's rule.
 */
public final class Attacker {

    private static final double TINY = 1e-9;

    private final long[] truth;
    private final boolean nobodyBelowZero;
    private final List<int[]> published = new ArrayList<>();

    /** @param truth the numbers that are to stay hidden, from which it only takes which of them are zero */
    public Attacker(long[] truth) {
        this.truth = truth;
        this.nobodyBelowZero = Arrays.stream(truth).allMatch(number -> number >= 0);
    }

    /** Learns the sum of some of the numbers. */
    public void learn(List<Integer> numbers) {
        published.add(row(numbers));
    }

    /** Whether the sum of these numbers can be nothing but what it is. */
    public boolean findsOut(List<Integer> numbers) {
        return !canMove(numbers, 1) && !canMove(numbers, -1);
    }

    private int[] row(List<Integer> numbers) {
        int[] row = new int[truth.length];
        numbers.forEach(number -> row[number]++);
        return row;
    }

    /** A step d with A·d = 0 and f·d = by; d is free where a number may fall, else not below zero. */
    private boolean canMove(List<Integer> numbers, int by) {
        int rows = published.size() + 1;
        List<Integer> free = new ArrayList<>();
        for (int i = 0; i < truth.length; i++) {
            if (!nobodyBelowZero || truth[i] > 0) {
                free.add(i);
            }
        }
        int width = truth.length + free.size();
        double[][] tableau = new double[rows][width + rows + 1];
        for (int r = 0; r < rows; r++) {
            int[] sum = r < published.size() ? published.get(r) : row(numbers);
            int sign = r < published.size() ? 1 : by;
            for (int i = 0; i < truth.length; i++) {
                tableau[r][i] = sign * sum[i];
            }
            for (int i = 0; i < free.size(); i++) {
                tableau[r][truth.length + i] = -sign * sum[free.get(i)];
            }
            tableau[r][width + r] = 1;
            tableau[r][width + rows] = r < published.size() ? 0 : 1;
        }
        return feasible(tableau, width);
    }

    /** First phase of the simplex method: artificial variables behind {@code width} are driven to zero. */
    private static boolean feasible(double[][] tableau, int width) {
        int rows = tableau.length;
        int right = width + rows;
        int[] basis = new int[rows];
        double[] cost = new double[right + 1];
        for (int r = 0; r < rows; r++) {
            basis[r] = width + r;
            for (int c = 0; c <= right; c++) {
                cost[c] -= c < width || c == right ? tableau[r][c] : 0;
            }
        }
        for (int step = 0; step < 10_000; step++) {
            int in = 0;
            while (in < width && cost[in] > -TINY) {
                in++;
            }
            if (in == width) {
                return Math.abs(cost[right]) < 1e-7;
            }
            int out = -1;
            for (int r = 0; r < rows; r++) {
                if (tableau[r][in] > TINY) {
                    double ratio = tableau[r][right] / tableau[r][in];
                    double best = out < 0 ? Double.MAX_VALUE : tableau[out][right] / tableau[out][in];
                    if (ratio < best - TINY || (Math.abs(ratio - best) <= TINY && basis[r] < basis[out])) {
                        out = r;
                    }
                }
            }
            if (out < 0) {
                throw new IllegalStateException("unbounded");
            }
            pivot(tableau, cost, out, in);
            basis[out] = in;
        }
        throw new IllegalStateException("no end");
    }

    private static void pivot(double[][] tableau, double[] cost, int out, int in) {
        double by = tableau[out][in];
        for (int c = 0; c < cost.length; c++) {
            tableau[out][c] /= by;
        }
        for (int r = 0; r <= tableau.length; r++) {
            double[] row = r < tableau.length ? tableau[r] : cost;
            double times = row[in];
            if (r != out && times != 0) {
                for (int c = 0; c < cost.length; c++) {
                    row[c] -= times * tableau[out][c];
                }
            }
        }
    }
}
