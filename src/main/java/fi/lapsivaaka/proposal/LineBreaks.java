package fi.lapsivaaka.proposal;

import fi.lapsivaaka.proposal.Segmenter.Line;
import java.util.List;
import java.util.Set;

/**
 * Tells the line ends that a page's width made from those that the writer made. A page breaks a line only where the next
 * word has no room; so a line that would have had room for it ends something: a heading, a row, a paragraph.
 */
final class LineBreaks {

    /** A line shorter than this is not broken by a page. */
    private static final int WRAPPED = 55;

    /** A line shorter than this is not broken by a page even where the next one begins with a small letter. */
    private static final int WRAPPED_BEFORE_SMALL_LETTER = 25;

    private static final int NEAR_LINES = 6;
    private static final double ROOM = 0.85;
    private static final int LABEL_WORDS = 2;
    private static final Set<String> LEADING_ON = Set.of(
            "ja",
            "sekä",
            "tai",
            "eli",
            "koskien",
            "koskeva",
            "koskevan",
            "koskevat",
            "och",
            "samt",
            "eller",
            "av",
            "för",
            "om",
            "till",
            "i",
            "på",
            "vid",
            "and",
            "or",
            "of",
            "for",
            "the",
            "to",
            "in",
            "on",
            "at");

    private final String text;
    private final List<Line> lines;

    LineBreaks(String text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
    }

    /**
     * Whether a line goes on from the line above it.
     *
     * @param start where the paragraph above begins
     * @param at number of the line; neither it nor the one above is blank
     */
    boolean goOnAt(int start, int at) {
        Line line = lines.get(at);
        Line above = lines.get(at - 1);
        if (Lines.isBullet(text, line.start(), line.end()) || Lines.startsItem(text, line.start(), line.end())) {
            return false;
        }
        if (number(line.start()) > 0 && number(line.start()) == number(start) + 1) {
            return false;
        }
        if (Lines.hasColumns(text, above.start(), above.end()) || Lines.hasColumns(text, line.start(), line.end())) {
            return false;
        }
        char last = text.charAt(above.end() - 1);
        boolean smallLetter = Character.isLowerCase(text.charAt(line.start()));
        if (last == '-' && smallLetter) {
            return true;
        }
        if (".!?:".indexOf(last) >= 0 || (above.start() == start && endsWithSection(above))) {
            return false;
        }
        if (last == ',' || (Character.isDigit(last) && Lines.startsWithGroup(text, line.start(), line.end()))) {
            return true;
        }
        if (smallLetter) {
            return above.length() > WRAPPED_BEFORE_SMALL_LETTER;
        }
        return above.length() >= WRAPPED
                && !Lines.isRow(text, line.start(), line.end())
                && !hasRoom(at)
                && !isHeadingByItself(start, at);
    }

    /** {@code … 12.6.2027 § 8}: the header of a record. */
    private boolean endsWithSection(Line line) {
        int at = line.end();
        while (at > line.start()
                && (Character.isDigit(text.charAt(at - 1)) || Segmenter.isBlank(text.charAt(at - 1)))) {
            at--;
        }
        return at < line.end() && at > line.start() && text.charAt(at - 1) == '§';
    }

    /** The number of one or two digits and a blank that a line begins with ({@code 4 Fees of …}), or -1. */
    private int number(int start) {
        int at = start;
        while (at < text.length() && at - start < 3 && Character.isDigit(text.charAt(at))) {
            at++;
        }
        boolean small = at > start && at - start < 3 && at < text.length() && Segmenter.isBlank(text.charAt(at));
        return small ? Integer.parseInt(text.substring(start, at)) : -1;
    }

    /** Whether the first word of a line would have had room at the end of the line above. */
    private boolean hasRoom(int at) {
        int widest = 0;
        for (int i = at;
                i < lines.size() && i - at < NEAR_LINES && !lines.get(i).isBlank();
                i++) {
            widest = Math.max(widest, lines.get(i).length());
        }
        for (int i = at - 1; i >= 0 && at - i < NEAR_LINES && !lines.get(i).isBlank(); i--) {
            widest = Math.max(widest, lines.get(i).length());
        }
        Line line = lines.get(at);
        int word = line.start();
        while (word < line.end() && !Segmenter.isBlank(text.charAt(word))) {
            word++;
        }
        return lines.get(at - 1).length() + 1 + word - line.start() < widest * ROOM;
    }

    /**
     * A first line that is whole although it fills the page: it has a section number or ends with a deed ({@code -minen},
     * the way Finnish headings do), leads on to nothing, and a text follows it rather than its own last words.
     */
    private boolean isHeadingByItself(int start, int at) {
        Line above = lines.get(at - 1);
        if (above.start() != start) {
            return false;
        }
        String lastWord = lastWord(above);
        boolean numbered = AgendaItems.isSection(text.substring(start, above.end()));
        if ((!numbered && !lastWord.endsWith("minen")) || LEADING_ON.contains(lastWord)) {
            return false;
        }
        Line line = lines.get(at);
        boolean more = at + 1 < lines.size() && !lines.get(at + 1).isBlank();
        boolean sentence = ".!?:".indexOf(text.charAt(line.end() - 1)) >= 0;
        return more || sentence || Lines.words(text, line.start(), line.end()) <= LABEL_WORDS;
    }

    private String lastWord(Line line) {
        int from = line.end();
        while (from > line.start() && Character.isLetterOrDigit(text.charAt(from - 1))) {
            from--;
        }
        return WordReader.normal(text.substring(from, line.end()));
    }
}
