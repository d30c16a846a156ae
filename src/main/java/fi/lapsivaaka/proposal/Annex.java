package fi.lapsivaaka.proposal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A document beside the main text of a draft, kept as it was read.
 *
 * @param name of its file
 * @param bodyText the empty text once it was taken away
 * @param fileSha256 of the file as it was given
 * @param addedBy null where nobody is known
 * @param removedBy null while it counts
 * @param removedAt null while it counts
 * @param removalReason why it was taken away; the empty text while it counts
 */
@Table("annex")
public record Annex(
        String name,
        String bodyText,
        String fileSha256,
        @Nullable UUID addedBy,
        Instant addedAt,
        @Nullable UUID removedBy,
        @Nullable Instant removedAt,
        String removalReason) {

    /** A draft has no more annexes than this, those taken away counted. */
    public static final int MOST = 40;

    /** The reason for taking one away is no longer than this, in characters. */
    public static final int LONGEST_REASON = 500;

    /**
     * A document that was given just now.
     *
     * @param read its text, and its file's name
     */
    public static Annex of(Draft read, String fileSha256, @Nullable UUID person, Instant now) {
        String name = read.name().isBlank() ? "–" : read.name();
        return new Annex(
                name.length() <= KeptDraft.LONGEST_NAME ? name : name.substring(0, KeptDraft.LONGEST_NAME),
                read.text(),
                fileSha256,
                person,
                now,
                null,
                null,
                "");
    }

    /** Whether it counts: nobody has taken it away. */
    public boolean counts() {
        return removedAt == null;
    }

    /** The same taken away; its text is forgotten, that it was there is not. */
    Annex removed(String reason, @Nullable UUID person, Instant now) {
        return new Annex(name, "", fileSha256, addedBy, addedAt, person, now, reason);
    }
}
