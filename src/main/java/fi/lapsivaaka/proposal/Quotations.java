package fi.lapsivaaka.proposal;

import java.util.ArrayList;
import java.util.List;

/** Finds passages between quotation marks; Finnish and Swedish open and close with the same mark. */
final class Quotations {

    /**
     * @param closed whether the closing mark was found; a text that is cut off leaves it out
     */
    record Span(int start, int end, boolean closed) {}

    private static final String MARKS = "\"”“»«„";
    private static final int LONGEST = 8_000;
    private static final int SHORTEST_STATEMENT = 40;

    private Quotations() {}

    /** Quotations long enough to be a statement and not a name. */
    static List<Span> find(String text) {
        List<Span> spans = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            if (open >= 0 && i - open > LONGEST) {
                open = -1;
            }
            if (MARKS.indexOf(text.charAt(i)) < 0) {
                continue;
            }
            boolean blankBefore =
                    i == 0 || Segmenter.isBlank(text.charAt(i - 1)) || "([".indexOf(text.charAt(i - 1)) >= 0;
            boolean blankAfter = i + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(i + 1));
            if (open < 0) {
                open = blankBefore ? i : -1;
            } else if (!blankBefore || blankAfter) {
                if (i - open > SHORTEST_STATEMENT) {
                    spans.add(new Span(open, i + 1, true));
                }
                open = -1;
            }
        }
        if (open >= 0 && text.length() - open > SHORTEST_STATEMENT) {
            spans.add(new Span(open, text.length(), false));
        }
        return spans;
    }
}
