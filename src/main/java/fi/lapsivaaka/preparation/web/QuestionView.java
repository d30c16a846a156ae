package fi.lapsivaaka.preparation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question with its answer as it stands, every text in the page's language.
 *
 * @param shown whether it applies; one that does not is there, hidden, so that it can appear while people type
 * @param editable whether a person answers it; otherwise it is computed and shown
 * @param main the field of the answer itself; null for a table or a signature
 * @param beside fields beside the answer, and the parts of a signature
 * @param rows rows of a table
 * @param rest further rows that are offered folded up
 * @param more whether a row can be added
 * @param revision that the form was made from
 * @param suggested where the answer comes from that no person has looked at yet, {@code DRAFT} …; null for none
 * @param saved who saved it and when, as a sentence; the empty text when nothing was
 * @param faults what is to be mended in it
 * @param notice what a person should think about once more; null when there is nothing
 * @param hints sentences of the draft that speak of it
 */
public record QuestionView(
        String id,
        String text,
        String help,
        String example,
        boolean required,
        boolean shown,
        boolean editable,
        @Nullable FieldView main,
        List<FieldView> beside,
        List<RowView> rows,
        List<RowView> rest,
        boolean more,
        int revision,
        @Nullable String suggested,
        String saved,
        boolean undo,
        List<String> faults,
        @Nullable String notice,
        List<SourceView> provisions,
        List<Hint> hints,
        List<RivalView> rivals) {

    /** Id of its place on the page. */
    public String anchor() {
        return "q-" + id;
    }

    /** Whether it is answered by several fields together. */
    public boolean grouped() {
        return main == null || !beside.isEmpty() || main.many();
    }

    public boolean table() {
        return !rows.isEmpty();
    }

    /**
     * A row of a table.
     *
     * @param title the option it is about, or its number
     * @param fixed name of the hidden field that says which option it is about; null when a person chooses
     * @param option value of that hidden field
     */
    public record RowView(String title, @Nullable String fixed, String option, List<FieldView> fields) {

        /** Whether its further fields are of use only when its first one, a choice, is made. */
        public boolean opens() {
            return fixed != null
                    && fields.get(0).required()
                    && fields.get(0).type().equals("select");
        }
    }

    /** A provision that the question rests on. */
    public record SourceView(String name, boolean checked, String mark) {}

    /** What was read from the draft, and its sentence. */
    public record Hint(String name, DraftSentence quote) {}

    /**
     * An answer that stands beside the one that counts.
     *
     * @param id 0 for the one that counts
     * @param lines what it says, in words
     * @param by who gave it and when
     */
    public record RivalView(long id, List<String> lines, String by) {}
}
