package fi.lapsivaaka.assessment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a draft.
 *
 * @param characters length of the main text, written out
 * @param closed whether the assessment has been signed, so that nothing can be changed
 */
public record DocumentsPage(
        String id, String name, boolean practice, String characters, List<DocumentView> annexes, boolean closed) {

    /**
     * A document beside the main text.
     *
     * @param position in the draft's list
     * @param characters length of its text, written out
     * @param given who gave it and when
     * @param sha256 first figures of its file's hash
     * @param removed who took it away and when; null while it counts
     * @param reason why it was taken away; the empty text while it counts
     * @param error what is to be mended in the form that takes it away; null when nothing is
     */
    public record DocumentView(
            int position,
            String name,
            String characters,
            String given,
            String sha256,
            @Nullable String removed,
            String reason,
            @Nullable String error) {

        public boolean counts() {
            return removed == null;
        }
    }
}
