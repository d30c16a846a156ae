package fi.lapsivaaka.ledger;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * One record of a file, cell by cell. Its letters stand in one array that the next record overwrites, so a cell costs a
 * text only where somebody asks for one.
 */
final class Line {

    private char[] letters = new char[256];
    private int[] ends = new int[16];
    private int width;
    private long number;
    private final BitSet formulas = new BitSet();

    /**
     * @param number line of the file on which the record begins, from 1
     */
    void begin(long number) {
        this.number = number;
        width = 0;
        formulas.clear();
    }

    /** Becomes the same as another. */
    void copy(Line other) {
        begin(other.number);
        int size = other.start(other.width);
        if (size > letters.length) {
            letters = new char[Math.max(2 * letters.length, size)];
        }
        System.arraycopy(other.letters, 0, letters, 0, size);
        if (other.width > ends.length) {
            ends = new int[Math.max(2 * ends.length, other.width)];
        }
        System.arraycopy(other.ends, 0, ends, 0, other.width);
        width = other.width;
        if (other.hasFormulas()) {
            formulas.or(other.formulas);
        }
    }

    void add(char[] buffer, int offset, int length) {
        int start = start(width);
        if (start + length > letters.length) {
            letters = Arrays.copyOf(letters, Math.max(2 * letters.length, start + length));
        }
        System.arraycopy(buffer, offset, letters, start, length);
        finish(start + length);
    }

    void add(String text) {
        int start = start(width);
        if (start + text.length() > letters.length) {
            letters = Arrays.copyOf(letters, Math.max(2 * letters.length, start + text.length()));
        }
        text.getChars(0, text.length(), letters, start);
        finish(start + text.length());
    }

    private void finish(int end) {
        if (width == ends.length) {
            ends = Arrays.copyOf(ends, 2 * width);
        }
        ends[width++] = end;
    }

    /** The cell added last was computed by a spreadsheet. */
    void markFormula() {
        formulas.set(width - 1);
    }

    boolean hasFormulas() {
        return !formulas.isEmpty();
    }

    boolean isFormula(int cell) {
        return formulas.get(cell);
    }

    long number() {
        return number;
    }

    int width() {
        return width;
    }

    /** Leaves out the cells from {@code width} on, or adds empty ones. */
    void resize(int wanted) {
        while (width < wanted) {
            finish(start(width));
        }
        width = wanted;
    }

    char[] letters() {
        return letters;
    }

    int start(int cell) {
        return cell == 0 ? 0 : ends[cell - 1];
    }

    int end(int cell) {
        return ends[cell];
    }

    String text(int cell) {
        int start = start(cell);
        return start == ends[cell] ? "" : new String(letters, start, ends[cell] - start);
    }

    /** Without blanks at both ends, the no-break ones of spreadsheets too. */
    String trimmed(int cell) {
        int start = start(cell);
        int end = ends[cell];
        while (start < end && blank(letters[start])) {
            start++;
        }
        while (end > start && blank(letters[end - 1])) {
            end--;
        }
        return start == end ? "" : new String(letters, start, end - start);
    }

    boolean isBlank(int cell) {
        for (int i = start(cell); i < ends[cell]; i++) {
            if (!blank(letters[i])) {
                return false;
            }
        }
        return true;
    }

    boolean isBlank() {
        for (int i = 0; i < width; i++) {
            if (!isBlank(i)) {
                return false;
            }
        }
        return true;
    }

    /** All cells, as they stay when the line is overwritten. */
    List<String> texts() {
        return new Texts(Arrays.copyOf(letters, start(width)), Arrays.copyOf(ends, width));
    }

    static boolean blank(char letter) {
        return letter <= ' ' || letter == '\u00a0' || letter == '\u202f' || letter == '\ufeff';
    }

    /** Cells that become texts one by one. */
    private static final class Texts extends AbstractList<String> {

        private final char[] letters;
        private final int[] ends;

        Texts(char[] letters, int[] ends) {
            this.letters = letters;
            this.ends = ends;
        }

        @Override
        public String get(int cell) {
            int start = cell == 0 ? 0 : ends[cell - 1];
            return new String(letters, start, ends[cell] - start);
        }

        @Override
        public int size() {
            return ends.length;
        }
    }
}
