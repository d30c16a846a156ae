package fi.lapsivaaka.authoring;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a term find in what the visitor may read, compared with the version in force.
 *
 * @param readable whether the edited terms can be read at all; when not, nothing was looked for
 * @param texts how many drafts, or names of ledgers, were looked through
 * @param whole whether there was time for all of them
 * @param found how many of them the edited term finds
 * @param gained how many the version in force does not find
 * @param lost how many only the version in force finds
 * @param excerpts sentences or names, those that changed first
 * @param more how many more there are
 */
public record TermFindings(
        boolean readable, int texts, boolean whole, int found, int gained, int lost, List<Excerpt> excerpts, int more) {

    /** Of terms that cannot be read. */
    static final TermFindings UNREADABLE = new TermFindings(false, 0, true, 0, 0, 0, List.of(), 0);

    public TermFindings {
        excerpts = List.copyOf(excerpts);
    }

    /** What the edited term does otherwise than the version in force. */
    public enum Turn {
        GAINED,
        LOST,
        SAME;

        static Turn of(boolean before, boolean after) {
            return before && after ? SAME : after ? GAINED : LOST;
        }
    }

    /**
     * A sentence or a name.
     *
     * @param source the name of the draft it stands in; the empty text for a name of a ledger
     * @param draft the stored draft; null for practice drafts and names
     * @param weak whether only words that hint at the term are found
     */
    public record Excerpt(String source, @Nullable UUID draft, Turn turn, boolean weak, List<Piece> pieces) {
        public Excerpt {
            pieces = List.copyOf(pieces);
        }
    }

    /** A stretch of an excerpt; {@code marked} for a word of the term. */
    public record Piece(String text, boolean marked) {}
}
