package fi.lapsivaaka.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Chooses which cells of a table with margins are hidden beside those that must be, so that no hidden cell can be
 * computed back from those shown. A hidden cell is safe while hidden cells, raised and lowered in turn along a closed
 * path through rows and columns, give another table with the same shown figures; in tables without negative figures a
 * cell is lowered only while it is above zero, because readers know that too. (D. Gusfield, A graph theoretic approach to
 * statistical data security, SIAM Journal on Computing 17, 1988.) Missing paths are laid where they hide the fewest euros.
 *
 * <p>Several tables may share one pattern: the same cells are then hidden in all of them, such as the phases of a budget
 * year whose differences are shown too. Row totals are hidden as a last resort; column totals are shown somewhere else
 * already and stay.
 */
public final class CellSuppression {

    /** What becomes of a cell. */
    public enum State {
        SHOWN,
        /** About few children. */
        FEW,
        /** So that another cell cannot be computed back. */
        PROTECTING
    }

    private final int rows;
    private final int columns;
    private final List<long[][]> tables = new ArrayList<>();
    private final State[][] states;

    /** @param columns without the row total, which is the cell behind the last of them */
    public CellSuppression(int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
        this.states = new State[rows][columns + 1];
        for (State[] row : states) {
            Arrays.fill(row, State.SHOWN);
        }
    }

    /** @param cells by row and column, without totals */
    public void add(long[][] cells) {
        long[][] table = new long[rows][columns + 1];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                table[row][column] = cells[row][column];
                table[row][columns] = Math.addExact(table[row][columns], cells[row][column]);
            }
        }
        tables.add(table);
    }

    /** Tells that a cell is about few children; the column behind the last is the row's total. */
    public void few(int row, int column) {
        states[row][column] = State.FEW;
    }

    /**
     * What becomes of each cell, row totals behind the last column; a table of one row cannot be protected. Where no choice protects a cell, all of them are
     * hidden.
     */
    public State[][] solve() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (long[][] table : tables) {
                for (int row = 0; row < rows; row++) {
                    for (int column = 0; column <= columns; column++) {
                        if (states[row][column] != State.SHOWN && !isEmpty(table, column)) {
                            List<int[]> lacking = new ProtectingPath(table, weights(), row, column).lacking();
                            if (lacking == null) {
                                hideAll();
                                return states;
                            }
                            lacking.forEach(cell -> states[cell[0]][cell[1]] = State.PROTECTING);
                            changed |= !lacking.isEmpty();
                        }
                    }
                }
            }
        }
        return states;
    }

    /** Where nobody has anything, the total says so. */
    private static boolean isEmpty(long[][] table, int column) {
        return Arrays.stream(table).allMatch(row -> row[column] == 0);
    }

    /** What hiding a cell costs: nothing where it is hidden, else its euros in all tables. */
    private long[][] weights() {
        long[][] weights = new long[rows][columns + 1];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column <= columns; column++) {
                if (states[row][column] == State.SHOWN) {
                    weights[row][column] = 1;
                    for (long[][] table : tables) {
                        weights[row][column] += Math.abs(table[row][column]);
                    }
                }
            }
        }
        return weights;
    }

    private void hideAll() {
        for (State[] row : states) {
            for (int column = 0; column <= columns; column++) {
                if (row[column] == State.SHOWN) {
                    row[column] = State.PROTECTING;
                }
            }
        }
    }
}
