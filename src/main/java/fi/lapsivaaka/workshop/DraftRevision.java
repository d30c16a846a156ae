package fi.lapsivaaka.workshop;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One deed on a draft.
 *
 * @param deed what was done
 * @param subject the row, text or file it was done to
 * @param undoes the revision that it undoes; null for any other deed
 * @param paths the files that it changed, in one line
 */
public record DraftRevision(
        int number, Deed deed, String subject, @Nullable Integer undoes, UUID author, Instant savedAt, String paths) {

    /** What can be done to a draft. The codes are kept for good. */
    public enum Deed {
        CELLS,
        ROW_ADDED,
        ROW_DUPLICATED,
        ROW_MOVED,
        ROW_ENDED,
        ROW_DELETED,
        RULE_DISABLED,
        TABLE_UPLOADED,
        ENTRY,
        /** An entry was changed by what somebody typed on, without a button: a series of them is one step. */
        TYPED,
        ENTRY_ADDED,
        ENTRY_DELETED,
        FOLDER_IMPORTED,
        LABEL,
        UNDONE,
        REBASED
    }
}
