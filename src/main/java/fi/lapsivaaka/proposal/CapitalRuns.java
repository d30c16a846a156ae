package fi.lapsivaaka.proposal;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds headings in capitals inside running text: files that lost their line ends keep the heading of a matter only as
 * {@code § 48 FEES OF …} in the middle of a line.
 */
final class CapitalRuns {

    /**
     * @param start index of its first character, its section number included
     * @param end index after its last character
     */
    record Run(int start, int end) {}

    private static final int FEWEST_WORDS = 3;
    private static final int FEWEST_LETTERS = 20;

    private CapitalRuns() {}

    /** The runs in a paragraph that has lower case text besides them. */
    static List<Run> find(String text, int start, int end) {
        List<Run> runs = new ArrayList<>();
        int runStart = -1;
        int runEnd = -1;
        int words = 0;
        int letters = 0;
        boolean other = false;
        for (int at = start; at < end; ) {
            int tokenEnd = tokenEnd(text, at, end);
            int capitals = capitals(text, at, tokenEnd);
            if (capitals > 1) {
                runStart = runStart < 0 ? at : runStart;
                runEnd = tokenEnd;
                words++;
                letters += capitals;
            } else if (capitals < 0) {
                addRun(runs, runStart, runEnd, words, letters);
                other = true;
                runStart = -1;
                words = 0;
                letters = 0;
            } else if (runStart < 0 && text.charAt(at) == '§') {
                runStart = at;
            } else if (words > 0 && Character.isDigit(text.charAt(at))) {
                runEnd = tokenEnd;
            }
            at = tokenEnd;
            while (at < end && Segmenter.isBlank(text.charAt(at))) {
                at++;
            }
        }
        addRun(runs, runStart, runEnd, words, letters);
        return other ? runs : List.of();
    }

    private static void addRun(List<Run> runs, int start, int end, int words, int letters) {
        if (start >= 0 && words >= FEWEST_WORDS && letters >= FEWEST_LETTERS) {
            runs.add(new Run(start, end));
        }
    }

    private static int tokenEnd(String text, int from, int end) {
        int at = from;
        while (at < end && !Segmenter.isBlank(text.charAt(at))) {
            at++;
        }
        return Math.max(at, from + 1);
    }

    /** How many capitals a token has; 0 when it has no letters, -1 when it has small letters. */
    private static int capitals(String text, int from, int end) {
        int capitals = 0;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return -1;
            }
            capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        return capitals;
    }
}
