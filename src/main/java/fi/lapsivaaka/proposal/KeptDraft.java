package fi.lapsivaaka.proposal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A draft given for a check, kept as it was read.
 *
 * @param version 0 before it is first saved
 * @param name under which people know it; at first its heading or its file's name
 * @param organisation {@code kunta} or {@code hva}: who decides
 * @param organisationId whose figures stand beside it; null when none were chosen
 * @param practice practice material, never about a real municipality
 * @param ownerId the organisation whose people may read it; null for drafts nobody owns
 * @param authorId the person who had it checked; null where nobody is known
 * @param previousId the draft whose text was mended into this one; null for a first one, or when that one was deleted
 */
@Table("proposal")
public record KeptDraft(
        @Id UUID id,
        @Version int version,
        String name,
        String bodyText,
        String organisation,
        @Nullable UUID organisationId,
        boolean practice,
        Instant createdAt,
        @Nullable UUID ownerId,
        @Nullable UUID authorId,
        @Nullable UUID previousId) {

    /** A name is no longer than this. */
    public static final int LONGEST_NAME = 300;

    public KeptDraft {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a draft's name has 1 to " + LONGEST_NAME + " characters");
        }
    }

    /** The draft as it was given. */
    public Draft draft() {
        return new Draft(name, bodyText);
    }

    /**
     * A later revision of the same text, which is worked on while this one stays as it is.
     *
     * @param person who begins it
     */
    public KeptDraft revised(UUID newId, Instant now, @Nullable UUID person) {
        return new KeptDraft(
                newId, 0, name, bodyText, organisation, organisationId, practice, now, ownerId, person, id);
    }

    /** The same under another name. */
    public KeptDraft named(String newName) {
        return new KeptDraft(
                id,
                version,
                newName,
                bodyText,
                organisation,
                organisationId,
                practice,
                createdAt,
                ownerId,
                authorId,
                previousId);
    }
}
