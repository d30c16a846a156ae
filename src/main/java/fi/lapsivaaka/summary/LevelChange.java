package fi.lapsivaaka.summary;

import fi.lapsivaaka.childbudget.LevelBar;
import fi.lapsivaaka.childbudget.LevelMark;
import fi.lapsivaaka.summary.CouncilPage.Section;
import java.util.List;

/**
 * Euros by level before and after, as bars, and how the shares of the levels move.
 *
 * @param title of the bars
 * @param bars the earlier first
 * @param marks names and letters of the levels
 * @param moveTitle of the picture of shares
 * @param moveText how to read it
 * @param moves shares before and after; none where only one of them is known
 * @param section the same as figures
 */
public record LevelChange(
        String title,
        List<Bar> bars,
        List<LevelMark> marks,
        String moveTitle,
        String moveText,
        List<Move> moves,
        Section section) {

    /** Width of the picture of shares in its own units. */
    public static final int WIDTH = 360;

    private static final int NAMES = 90;
    private static final int SCALE = 250;
    private static final int STEP = 38;

    public LevelChange {
        bars = List.copyOf(bars);
        marks = List.copyOf(marks);
        moves = List.copyOf(moves);
    }

    /**
     * A bar.
     *
     * @param told its figures in words
     */
    public record Bar(String name, LevelBar bar, String told) {}

    /**
     * How the share of a level moves.
     *
     * @param before thousandths of the whole
     * @param text the same in words
     */
    public record Move(LevelMark mark, int at, int before, int after, String text) {

        public int y() {
            return at * STEP + 26;
        }

        /** Where the words stand. */
        public int line() {
            return at * STEP + 13;
        }

        public int from() {
            return place(before);
        }

        public int to() {
            return place(after);
        }

        private static int place(int permille) {
            return NAMES + SCALE * permille / 1000;
        }
    }

    /** Of the picture of shares. */
    public int height() {
        return moves.size() * STEP;
    }

    /** Where no share begins. */
    public int zero() {
        return NAMES;
    }

    /** Where the whole ends. */
    public int whole() {
        return NAMES + SCALE;
    }
}
