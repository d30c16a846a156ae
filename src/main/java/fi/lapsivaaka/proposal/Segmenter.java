package fi.lapsivaaka.proposal;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a draft into headings, list items and sentences. Lines that a page or a PDF broke in the middle of a sentence are
 * read together; a line that only tells where a text comes from (an address, or a label after {@code #}) is left out.
 */
final class Segmenter {

    private static final int LONGEST_HEADING_WORDS = 26;
    private static final int LONGEST_HEADING = 260;

    private final String text;
    private final List<Passage> passages = new ArrayList<>();
    private int paragraph;

    /** A line without the blanks around it; blank when it ends where it starts. */
    record Line(int start, int end) {

        boolean isBlank() {
            return start == end;
        }

        int length() {
            return end - start;
        }
    }

    private Segmenter(String text) {
        this.text = text;
    }

    static List<Passage> read(String text) {
        Segmenter segmenter = new Segmenter(text);
        segmenter.readLines();
        return segmenter.passages;
    }

    private void readLines() {
        List<Line> lines = lines();
        LineBreaks breaks = new LineBreaks(text, lines);
        int start = -1;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (start >= 0 && (line.isBlank() || !breaks.goOnAt(start, i))) {
                readParagraph(start, lines.get(i - 1).end());
                start = -1;
            }
            if (start < 0 && !line.isBlank()) {
                start = line.start();
            }
        }
        if (start >= 0) {
            readParagraph(start, lines.get(lines.size() - 1).end());
        }
    }

    /** All lines without the blanks around them; those that are left out are blank. */
    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (int from = 0; from < text.length(); ) {
            int newLine = text.indexOf('\n', from);
            int to = newLine < 0 ? text.length() : newLine;
            int first = skipBlank(from, to);
            int last = trimEnd(first, to);
            lines.add(isSource(first, last) ? new Line(first, first) : new Line(first, last));
            from = to + 1;
        }
        return lines;
    }

    private void readParagraph(int start, int end) {
        boolean item = Lines.isBullet(text, start, end) || Lines.isListed(text, start, end);
        if (!item && isHeading(start, end)) {
            passages.add(new Passage(start, end, Passage.Form.HEADING, paragraph++));
            return;
        }
        int from = start;
        for (CapitalRuns.Run run : CapitalRuns.find(text, start, end)) {
            readSentences(from, run.start(), item);
            passages.add(new Passage(run.start(), run.end(), Passage.Form.HEADING, paragraph++));
            from = run.end();
        }
        readSentences(from, end, item);
        paragraph++;
    }

    private void readSentences(int start, int end, boolean item) {
        int from = start;
        for (int boundary : SentenceEnds.find(text, start, end)) {
            add(from, boundary, item);
            from = boundary;
        }
        add(from, end, item);
    }

    private void add(int from, int to, boolean item) {
        int first = skipBlank(from, to);
        int last = trimEnd(first, to);
        if (first < last) {
            passages.add(new Passage(first, last, item ? Passage.Form.ITEM : Passage.Form.SENTENCE, paragraph));
        }
    }

    private boolean isHeading(int start, int end) {
        int at = end;
        while (at > start + 1 && "”\"»’".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        char last = text.charAt(at - 1);
        if (end - start > LONGEST_HEADING || ".;,!?…]".indexOf(last) >= 0) {
            return last == ']'
                    && end - start <= 120
                    && !text.substring(start, end).contains("[…");
        }
        char first = text.charAt(start);
        return (Character.isUpperCase(first) || Character.isDigit(first) || "§#[\"”(".indexOf(first) >= 0)
                && !Lines.isRow(text, start, end)
                && Lines.words(text, start, end) <= LONGEST_HEADING_WORDS;
    }

    /** An address alone on its line, or a line of {@code #} with a label or an address. */
    private boolean isSource(int first, int last) {
        String line = text.substring(first, Math.min(last, first + 2_000));
        boolean address = line.contains("http://") || line.contains("https://") || line.contains("www.");
        if (line.startsWith("#")) {
            int colon = line.indexOf(':');
            String label = colon < 0 ? "" : line.substring(1, colon).strip();
            return address || (!label.isEmpty() && label.indexOf(' ') < 0);
        }
        return address && line.indexOf(' ') < 0;
    }

    private int skipBlank(int from, int to) {
        int at = from;
        while (at < to && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int trimEnd(int from, int to) {
        int at = to;
        while (at > from && isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }
}
