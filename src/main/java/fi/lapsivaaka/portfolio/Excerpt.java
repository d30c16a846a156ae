package fi.lapsivaaka.portfolio;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of text with matches marked. It is never HTML: the marks are control characters that no kept text can hold, and
 * each piece is written into the page as text.
 */
public final class Excerpt {

    /** Before a match. */
    public static final char BEGIN = '\u0002';
    /** After a match. */
    public static final char END = '\u0003';

    private Excerpt() {}

    /** A piece; a match or what stands between. */
    public record Piece(String text, boolean match) {}

    public static List<Piece> pieces(String marked) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        boolean match = false;
        for (int index = 0; index < marked.length(); index++) {
            char letter = marked.charAt(index);
            if (letter == BEGIN || letter == END) {
                add(pieces, text, match);
                match = letter == BEGIN;
            } else {
                text.append(letter == '\n' || letter == '\r' || letter == '\t' ? ' ' : letter);
            }
        }
        add(pieces, text, match);
        return pieces;
    }

    private static void add(List<Piece> pieces, StringBuilder text, boolean match) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text.toString(), match));
            text.setLength(0);
        }
    }
}
